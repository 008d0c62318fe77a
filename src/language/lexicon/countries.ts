import countries from 'world-countries'
import { CITIES } from './cities.ts'
import { phraseSet } from './words.ts'

export interface GeographicName {
  /** `country` and its short forms, `demonym` (adjective or people), `capital`, any other `city` or `region`. */
  readonly kind: 'country' | 'demonym' | 'capital' | 'city' | 'region'
  /** ISO 3166-1 alpha-3 code of the state; absent for regions and for states that are no more. */
  readonly code?: string
  /** The state's, or continent's, common English name. */
  readonly state?: string
}

/** Short forms and historical names that the data set leaves out: code, then its names. */
const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  USA: 'us, u.s., u.s, u. s., usa, u.s.a., u. s. a., united states of america, america',
  GBR: 'uk, u.k., u. k., britain, great britain',
  ARE: 'uae',
  KOR: 'rok, republic of korea, korea republic',
  PRK: 'dprk',
  RUS: 'russian federation',
  CHN: 'prc',
  CZE: 'czech republic',
  NZL: 'nz',
  NLD: 'holland',
  MMR: 'burma',
  TUR: 'turkey',
  SWZ: 'swaziland',
  CPV: 'cape verde',
  CIV: 'ivory coast',
  COD: 'democratic republic of the congo, drc',
  MKD: 'macedonia',
  VAT: 'vatican, holy see',
  TLS: 'east timor',
}
const DEMONYM_ALIASES: Readonly<Record<string, string>> = {
  GBR: 'british, briton, brit',
  USA: 'american',
  NLD: 'dutch',
  ESP: 'spaniard',
  SWE: 'swede',
  FIN: 'finn',
  DNK: 'dane',
  POL: 'pole',
  TUR: 'turk',
  ARE: 'emirati',
  ISR: 'israeli',
  TWN: 'taiwanese',
  NZL: 'kiwi',
  SAU: 'saudi',
  SRB: 'serb',
  HRV: 'croat',
  KAZ: 'kazakh',
  UZB: 'uzbek',
  TJK: 'tajik',
  KGZ: 'kyrgyz',
  BIH: 'bosnian',
  AZE: 'azeri',
  NPL: 'nepali',
  ISL: 'icelandic',
  ECU: 'ecuadorian',
  PHL: 'philippine, filipina',
  BWA: 'batswana',
  LSO: 'basotho',
  TLS: 'timorese',
}

/** States that are no more, and parts of states which news treats as countries. */
const FORMER = new Map([
  ['ussr', 'Soviet Union'],
  ['u.s.s.r.', 'Soviet Union'],
  ['soviet union', 'Soviet Union'],
  ['yugoslavia', 'Yugoslavia'],
  ['czechoslovakia', 'Czechoslovakia'],
  ['east germany', 'East Germany'],
  ['west germany', 'West Germany'],
  ['england', 'England'],
  ['scotland', 'Scotland'],
  ['wales', 'Wales'],
  ['northern ireland', 'Northern Ireland'],
])
const FORMER_DEMONYMS = new Map([
  ['soviet', 'Soviet Union'],
  ['yugoslav', 'Yugoslavia'],
  ['english', 'England'],
  ['scottish', 'Scotland'],
  ['scot', 'Scotland'],
  ['welsh', 'Wales'],
])

/** Continents with their adjectives: "European institutes" are of Europe. */
const CONTINENTS = new Map([
  ['europe', 'Europe'],
  ['european', 'Europe'],
  ['asia', 'Asia'],
  ['asian', 'Asia'],
  ['africa', 'Africa'],
  ['african', 'Africa'],
])

/** Continents, US states and other regions that are written without a head word such as "River". */
const REGIONS = phraseSet(`
  europe, asia, africa, americas, north america, south america, latin america, central america, antarctica,
  oceania, middle east, far east, near east, balkans, caucasus, siberia, crimea, donbas, caribbean, scandinavia,
  european, asian, african, asia-pacific, arctic, baltics, kashmir, tibet, chechnya, gaza, west bank, kurdistan,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho,
  illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
  mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york,
  north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
  tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, ontario, quebec, alberta,
  british columbia, bavaria, saxony, catalonia, tuscany, lombardy, sicily, normandy, brittany, flanders,
  queensland, new south wales, south australia, western australia, tasmania
`)

/** The longest name in the gazetteer, in words. */
export const LONGEST_PLACE = 6

let gazetteer: Map<string, GeographicName> | undefined

/** The world's countries, capitals and demonyms by lower-case name; built on first use. */
function build(): Map<string, GeographicName> {
  const names = new Map<string, GeographicName>()
  const put = (name: string | undefined, entry: GeographicName) => {
    const key = name?.trim().toLowerCase()
    if (key && !names.has(key) && key.split(' ').length <= LONGEST_PLACE) names.set(key, entry)
  }
  for (const [name, state] of CONTINENTS) put(name, { kind: 'region', state })
  for (const region of REGIONS) put(region, { kind: 'region' })
  for (const [name, state] of FORMER) put(name, { kind: 'country', state })
  for (const [name, state] of FORMER_DEMONYMS) {
    put(name, { kind: 'demonym', state })
    put(`${name}s`, { kind: 'demonym', state })
  }
  // Sovereign states first: their names win over those of small territories.
  const ordered = [...countries].sort(
    (a, b) => Number(b.independent ?? false) - Number(a.independent ?? false),
  )
  for (const { cca3: code, name } of ordered) {
    const entry: GeographicName = { kind: 'country', code, state: name.common }
    put(name.common, entry)
    put(name.official, entry)
    for (const alias of phraseSet(COUNTRY_ALIASES[code] ?? '')) put(alias, entry)
  }
  for (const { cca3: code, name, demonyms } of ordered) {
    const entry: GeographicName = { kind: 'demonym', code, state: name.common }
    const { f, m } = demonyms?.eng ?? {}
    for (const word of [m, f, ...phraseSet(DEMONYM_ALIASES[code] ?? '')])
      if (word) {
        put(word, entry)
        put(`${word}s`, entry)
      }
  }
  for (const { cca3: code, name, capital } of ordered)
    for (const city of capital ?? []) put(city, { kind: 'capital', code, state: name.common })
  for (const city of CITIES) put(city, { kind: 'city' })
  return names
}

/** "Germans", "Thais": the people of a state by the plural of its demonym. */
export function isDemonymPlural(name: string): boolean {
  const one = /[^s]s$/.test(name) ? geographicName(name.slice(0, -1)) : undefined
  // "Europeans", "Africans"
  if (one?.kind === 'region') return /ans$/.test(name)
  return one?.kind === 'demonym' && geographicName(name)?.kind === 'demonym'
}

/** What the gazetteer knows of a name, in any letter case; undefined when nothing. */
export function geographicName(name: string): GeographicName | undefined {
  gazetteer ??= build()
  return gazetteer.get(name.toLowerCase())
}
