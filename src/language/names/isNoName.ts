import type { Word } from '../language.ts'
import { isMember } from '../lexicon/peoples.ts'

/** Whether a word with a capital is a unit, a label or a common noun: "US$ 20", "24 °C", "75 DKK", "Figure 2", "a Republican". */
/** "a sonata in D" */
const isKey = (words: readonly Word[], i: number) =>
  /^[A-G]$/.test(words[i]?.text ?? '') &&
  words[i - 1]?.text === 'in' &&
  !/^\p{Lu}/u.test(words[i + 1]?.text ?? '')

export const isNoName = (words: readonly Word[], i: number): boolean =>
  isKey(words, i) ||
  isMeasure(words, i) ||
  isTextPart(words, i) ||
  isOneMember(words, i) ||
  isRank(words, i) ||
  isDegree(words, i)

/** "a Bachelor of Arts", "her Master of Business Administration": a degree. */
function isDegree(words: readonly Word[], i: number): boolean {
  if (!/^\p{Lu}/u.test(words[i]?.text ?? '')) return false
  let at = i
  while (
    at > i - LONGEST_DEGREE &&
    /^\p{Lu}|^(?:and|in|of)$/u.test(words[at]?.text ?? '') &&
    !DEGREES.test(words[at]?.text ?? '')
  )
    at--
  if (!DEGREES.test(words[at]?.text ?? '') || words[at + 1]?.text !== 'of') return false
  return (
    /^(?:an?|the|his|her|their|honorary|of)$/i.test(words[at - 1]?.text ?? '') &&
    STUDIED.test(words[at + 2]?.text ?? '')
  )
}
const LONGEST_DEGREE = 6
const DEGREES = /^(?:Bachelor|Master|Doctor|Licentiate|Magister)$/
const STUDIED =
  /^(?:Arts|Fine|Applied|Natural|Social|Political|Public|Business|Science|Sciences|Laws?|Philosophy|Letters|Literature|Music|Divinity|Theology|Medicine|Education|Engineering|Commerce|Architecture|Surgery|Economics|International|Journalism|Civil|Sacred|Canon|Humane|Veterinary|Dental|Library|Urban|Liberal|Studies|Research|Technology)$/

const RANK = /^(?:Knight|Dame|Companion|Officer|Member|Commander|Fellow|Chevalier|Honorary|Grand|Cross)$/
/** "a Knight of the Order", "made Dame Commander of": a rank that somebody is given. */
function isRank(words: readonly Word[], i: number): boolean {
  if (!RANK.test(words[i]?.text ?? '')) return false
  let [first, last] = [i, i]
  while (RANK.test(words[first - 1]?.text ?? '')) first--
  while (RANK.test(words[last + 1]?.text ?? '')) last++
  return (
    words[last + 1]?.text === 'of' &&
    /^(?:an?|made|created|appointed|named|elected|as|honorary)$/.test(words[first - 1]?.text ?? '')
  )
}

/** "a Democrat from Ohio", "the Londoner": somebody, whose party or town has another name. */
const isOneMember = (words: readonly Word[], i: number): boolean =>
  isMember(words[i]?.text ?? '') &&
  /^(?:an?|the|another|fellow)$/i.test(words[i - 1]?.text ?? '') &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[i + 1]?.upos ?? '') &&
  !/^[-–‑]$/.test(words[i + 1]?.text ?? '')

/** "US$ 20", "24 °C", "75 DKK": letters of a currency or a scale. */
function isMeasure(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  if (/^[$€£¥]/.test(after?.text ?? '') && /^\p{Lu}{1,3}$/u.test(word?.text ?? '')) return true
  if (/°$/.test(before?.text ?? '') && /^[CFK]$/.test(word?.text ?? '')) return true
  const counts = /^\d/.test(before?.text ?? '') || /^\d/.test(after?.text ?? '')
  return counts && CURRENCIES.test(word?.text ?? '')
}

const CURRENCIES =
  /^(?:USD|EUR|GBP|JPY|CHF|CNY|RMB|INR|AUD|CAD|NZD|DKK|SEK|NOK|PLN|RUB|TRY|BRL|MXN|ZAR|CUC|CUP|Rs|Kr)$/

/** "#food, #health, #advice": tags in a row sort a text and name nothing in it. */
export function isTagList(words: readonly Word[], i: number): boolean {
  const isTag = (at: number) => /^#\p{L}/u.test(words[at]?.text ?? '')
  const step = [words[i + 1], words[i - 1]].some((word) => word?.text === ',') ? 2 : 1
  const near = [-2, -1, 1, 2].filter((k) => isTag(i + k * step))
  return isTag(i) && near.length >= 2
}

/** "Figure 2", "Table 3.1": what a text has such parts of, or another text that it cites, names nothing. */
function isTextPart(words: readonly Word[], i: number): boolean {
  return PARTS.test(words[i]?.text ?? '') && /^(?:\d|[A-Z]\d|[IVX]+$)/.test(words[i + 1]?.text ?? '')
}

const PARTS =
  /^(?:Figures?|Figs?\.?|Tables?|Listings?|Equations?|Eqs?\.?|Extracts?|Appendix|Appendices|Slides?|Exhibits?|Tabs?|Box|Pages?|Footnotes?|Paragraphs?|Examples?|Exercises?|Plates?|Volumes?|Vols?\.?|Nos?\.?|Steps?|Photos?|Images?|Cases?|Exits?|Gates?|Platforms?|Rooms?)$/
