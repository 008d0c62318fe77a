import { phraseSet } from './words.ts'

/** Faiths by what their believers are called, which is an adjective too. */
const FAITHS = phraseSet(`
  catholic, roman catholic, protestant, orthodox, christian, muslim, jewish, buddhist, hindu, sikh, sunni, shiite, shia, calvinist, lutheran,
  anglican, evangelical, new evangelical, mormon, atheist, methodist, baptist, quaker
`)

/** Whether somebody who "is a" or "became" this has that faith: "Protestant", not "Protestants". */
export const isFaith = (name: string): boolean => FAITHS.has(name.toLowerCase())

/** Believers, peoples without a state, and followers: adjectives and nouns alike, lower-case singular. */
const PEOPLES = phraseSet(`
  catholic, roman catholic, protestant, orthodox, christian, muslim, jew, jewish, buddhist, hindu, sikh, islamist, sunni, shiite,
  shia, islamic, jesuit, calvinist, lutheran, anglican, evangelical, mormon, atheist, zionist, salafi, methodist, baptist, quaker,
  tatar, kurd, kurdish, rohingya, uyghur, uighur, tibetan, chechen, roma, slav, slavic, arab, hispanic, latino, african-american,
  cossack, pashtun, tamil, basque, catalan, palestinian, hutu, tutsi, inuit, maori, viking, mongol, persian, roman, celtic,
  texan, californian, alaskan, new yorker, londoner, parisian, anglo-american, westerner, southerner, northerner,
  communist, nazi, bolshevik, democrat, republican, socialist, marxist, stalinist, taliban
`)

/** Whether a name is that of a people, a faith or a following, in singular or plural. */
export function isPeople(name: string): boolean {
  const lower = name.toLowerCase()
  return PEOPLES.has(lower) || (lower.endsWith('s') && PEOPLES.has(lower.slice(0, -1)))
}
