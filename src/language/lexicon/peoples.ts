import { phraseSet, wordSet } from './words.ts'

/** Faiths by what their believers are called, which is an adjective too. */
const FAITHS = phraseSet(`
  catholic, protestant, orthodox, christian, muslim, jewish, buddhist, hindu, sikh, sunni, shiite, shia, calvinist, lutheran, anglican, evangelical,
  mormon, atheist, methodist, baptist, quaker
`)

/** What tells one branch of a faith: "Old Catholic", "Southern Baptist". */
const BRANCH = /^(?:roman|old|new|southern|ultra|reform)[ -]/

/** Whether somebody who "is a" or "became" this has that faith: "Protestant", not "Protestants". */
export const isFaith = (name: string): boolean => FAITHS.has(name.toLowerCase().replace(BRANCH, ''))

/** Believers, peoples without a state, and followers: adjectives and nouns alike, lower-case singular. */
const PEOPLES: ReadonlySet<string> = new Set([
  ...FAITHS,
  ...phraseSet(`
    roman catholic, jew, islamist, islamic, jesuit, zionist, salafi, tatar, kurd, kurdish, rohingya, uyghur, uighur,
    tibetan, chechen, roma, slav, slavic, arab, hispanic, latino, african-american, cossack, pashtun, tamil,
    basque, catalan, sámi, sami, saami, māori, tlingit, haida, navajo, cherokee, zulu, xhosa, yoruba, igbo, hausa, berber, amazigh, yazidi, druze, copt, coptic, palestinian, hutu, tutsi, inuit, maori, viking, mongol, persian, roman, celtic, texan,
    californian, alaskan, new yorker, londoner, parisian, anglo-american, westerner, southerner, northerner,
    communist, nazi, bolshevik, democrat, republican, socialist, marxist, stalinist, taliban
  `),
])

/** Whether a name is that of a people, a faith or a following, in singular or plural. */
export function isPeople(name: string): boolean {
  const lower = name.toLowerCase()
  return PEOPLES.has(lower) || (lower.endsWith('s') && PEOPLES.has(lower.slice(0, -1)))
}

/** Who is at home in a place that is no state, by the word for one of them. */
export const INHABITANTS = wordSet(`
  texan californian floridian ohioan virginian alaskan hawaiian bostonian chicagoan londoner parisian berliner muscovite mancunian
  liverpudlian glaswegian venetian sicilian corsican
`)

/** The same of a party. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...INHABITANTS,
  ...wordSet(`
    republican democrat conservative liberal socialist communist marxist labourite tory nationalist independent centrist islamist
  `),
])

/** Whether a word with a capital is that for one member or inhabitant: "Republican", "Londoner". */
export const isMember = (word: string): boolean => MEMBERS.has(word.toLowerCase())
