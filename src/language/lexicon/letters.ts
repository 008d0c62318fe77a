import { wordSet } from './words.ts'

/** Letters that every reader knows for a field, a condition, a molecule, a code or a licence: no bodies. */
const CONCEPTS = wordSet(`
  ai agi ml nlp it ict iot vr ar xr iq eq dna rna mrna hiv aids hiv/aids covid covid-19 sars sars-cov-2 mers ebola adhd ptsd ocd copd
  std bmi ecg eeg mri html html5 css xml json sql api url uri http https tcp/ip ip gnu gpl cc by-sa cc-by php seo
  kbe dbe cbe obe mbe kcmg cmg gcmg dso dfc ebitda ebit ipo
  gdp gnp vat cpi r&d stem lgbt lgbtq lgbtq+ lgbti gmt utc est pst cet co2 ch4 h2o dvd gmo pvc uv ufo nft p2p b2b kpi esg sdg sdgs mdg mdgs tnt
`)

/** Whether letters stand for no body but a thing of thought: "DNA", "COVID-19". */
export const isConceptLetters = (text: string): boolean => CONCEPTS.has(text.toLowerCase())
