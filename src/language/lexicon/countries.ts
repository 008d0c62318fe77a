import countries from 'world-countries'
import { CITIES } from './cities.ts'
import { FORMER, FORMER_DEMONYMS, ONCE } from './formerStates.ts'
import { phraseSet } from './words.ts'

export interface GeographicName {
  /** `country` and its short forms, `demonym` (adjective or people), `capital`, any other `city` or `region`. */
  readonly kind: 'country' | 'demonym' | 'capital' | 'city' | 'region'
  /** ISO 3166-1 alpha-3 code of the state; absent for regions and for states that are no more. */
  readonly code?: string
  /** The state's, or continent's, common English name. */
  readonly state?: string
  /** Whether the state was called so once and is no more: "Persia". */
  readonly once?: true
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

/** Continents with their adjectives: "European institutes" are of Europe. */
const CONTINENTS = new Map([
  ['europe', 'Europe'],
  ['european', 'Europe'],
  ['asia', 'Asia'],
  ['asian', 'Asia'],
  ['africa', 'Africa'],
  ['african', 'Africa'],
])

/** Other names that texts have for capitals. */
const CAPITAL_ALIASES: Readonly<Record<string, string>> = {
  USA: 'washington, washington dc, washington d.c',
  UKR: 'kiev',
  CHN: 'peking',
  IRN: 'teheran',
  MMR: 'naypyidaw',
  KAZ: 'nur-sultan',
  VAT: 'the vatican',
}

/** Continents, US states and other regions that are written without a head word such as "River". */
const REGIONS = phraseSet(`
  europe, asia, africa, americas, north america, south america, latin america, central america, antarctica, oceania,
  middle east, far east, near east, balkans, caucasus, siberia, crimea, donbas, caribbean, scandinavia, european, asian,
  african, asia-pacific, arctic, baltics, kashmir, tibet, chechnya, gaza, west bank, kurdistan, alabama, alaska, arizona,
  arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
  louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
  new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania,
  rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming,
  ontario, quebec, alberta, british columbia, bavaria, saxony, catalonia, tuscany, lombardy, sicily, normandy, brittany,
  flanders, queensland, new south wales, south australia, western australia, tasmania, alps, andes, pyrenees, himalayas,
  himalaya, urals, ural, carpathians, appalachia, rockies, rocky mountains, ozarks, sahara, sahel, maghreb, levant,
  mesopotamia, anatolia, transnistria, abkhazia, south ossetia, nagorno-karabakh, karabakh, artsakh, dagestan, ingushetia,
  tatarstan, bashkortostan, yakutia, kamchatka, sakhalin, kuril islands, kurils, karelia, lapland, donbass, bukovina,
  bessarabia, transylvania, wallachia, moldavia, bohemia, moravia, silesia, pomerania, prussia, east prussia, hesse,
  thuringia, baden-württemberg, north rhine-westphalia, rhineland, westphalia, lower saxony, schleswig-holstein, tyrol,
  south tyrol, carinthia, styria, provence, alsace, aquitaine, corsica, sardinia, liguria, umbria, calabria, apulia, campania,
  veneto, emilia-romagna, aragon, castile, andalusia, asturias, basque country, navarre, extremadura, canary islands,
  balearic islands, majorca, mallorca, ibiza, madeira, azores, algarve, crete, thrace, thessaly, peloponnese, dalmatia,
  istria, slavonia, vojvodina, kosovo and metohija, sandžak, cornwall, devon, sussex, yorkshire, lancashire, cumbria,
  shropshire, wiltshire, dorset, somerset, hampshire, cheshire, derbyshire, northumberland, lincolnshire, gloucestershire,
  oxfordshire, cambridgeshire, hertfordshire, buckinghamshire, berkshire, worcestershire, warwickshire, herefordshire,
  leicestershire, nottinghamshire, staffordshire, aberdeenshire, isle of man, isle of wight, hebrides, orkney, shetland,
  ulster, munster, leinster, connacht, wessex, mercia, northumbria, snowdonia, jutland, skåne, gotland, åland, svalbard,
  faroe islands, friesland, frisia, zeeland, limburg, brabant, wallonia, ardennes, benelux, nordic countries, eurasia,
  eastern europe, western europe, central europe, southern europe, northern europe, southeast asia, south-east asia,
  south east asia, east asia, south asia, central asia, north africa, west africa, east africa, southern africa,
  sub-saharan africa, horn of africa, sinai, golan heights, golan, galilee, judea, negev, palestine, gaza strip, khorasan,
  khuzestan, balochistan, baluchistan, sindh, punjab, bengal, west bengal, bihar, uttar pradesh, gujarat, rajasthan, kerala,
  tamil nadu, karnataka, maharashtra, assam, nagaland, manipur, ladakh, jammu, kashmir valley, xinjiang, inner mongolia,
  manchuria, guangdong, sichuan, yunnan, hunan, hubei, hebei, henan, shandong, shanxi, shaanxi, jiangsu, zhejiang, fujian,
  anhui, gansu, qinghai, hainan, guangxi, jilin, liaoning, heilongjiang, hokkaido, honshu, kyushu, shikoku, mindanao, luzon,
  visayas, sumatra, borneo, kalimantan, sulawesi, new guinea, moluccas, sarawak, indochina, polynesia, melanesia, micronesia,
  australasia, chatham islands, easter island, galápagos, galapagos, patagonia, tierra del fuego, amazonia, yucatán, yucatan,
  chiapas, sinaloa, chihuahua, sonora, baja california, jalisco, michoacán, guerrero, nova scotia, new brunswick, manitoba,
  saskatchewan, newfoundland, labrador, yukon, nunavut, northwest territories, prince edward island, new england, deep south,
  puerto rico, guam, bermuda, west indies, antilles, darfur, kordofan, biafra, katanga, kivu, tigray, somaliland, puntland,
  casamance, transvaal, kwazulu-natal, zululand, matabeleland, cabinda, western sahara, cyrenaica, tripolitania, nubia,
  danube, rhine, volga, dnieper, dniester, vistula, oder, elbe, seine, loire, rhône, tiber, ebro, tagus, nile, zambezi,
  euphrates, indus, ganges, brahmaputra, mekong, yangtze, amur, yenisei, rio grande, orinoco, mount everest, kilimanjaro,
  mont blanc, vesuvius, mount fuji, bosphorus, dardanelles, gibraltar, baltic sea, black sea, north sea, caspian sea, caspian,
  adriatic, aegean, mediterranean, red sea, persian gulf, south china sea, indian ocean
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
    for (const name of phraseSet(ONCE[code] ?? '')) put(name, { ...entry, once: true })
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
    for (const city of [...(capital ?? []), ...phraseSet(CAPITAL_ALIASES[code] ?? '')])
      put(city, { kind: 'capital', code, state: name.common })
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
