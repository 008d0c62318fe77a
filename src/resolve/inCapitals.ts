import { geographicName } from '../language/lexicon/countries.ts'
import type { ExtractedMention } from '../model/statement.ts'
import { foldWords } from './fold.ts'
import type { Item } from './items.ts'

/** Words of persons' names that a text also has in capitals: "— NORDEN, Mayor" where Ann Norden was named. */
export function personsInCapitals(mentions: readonly ExtractedMention[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { kind, type, core } of mentions)
    if (kind === 'name' && type === 'person' && /\p{Ll}/u.test(core.exact))
      for (const word of foldWords(core.exact).slice(-1)) names.add(word)
  const found = new Set<string>()
  for (const { kind, core } of mentions) {
    const [word = '', ...more] = kind === 'name' && IN_CAPITALS.test(core.exact) ? foldWords(core.exact) : []
    if (more.length === 0 && names.has(word)) found.add(core.exact)
  }
  return found
}

/** One word in capitals, longer than most acronyms. */
const IN_CAPITALS = /^\p{Lu}{5,}$/u

/** Whether a name is but a common noun that the text has without a capital too. */
export const isNounInCapitals = (text: string, name: Item, noun: Item) =>
  noun.mention.kind === 'nominal' && (isBegun(text, name) || (isBareWord(name) && isBareWord(noun)))

/** "iodine", "Iodine": one word for a matter, with or without a capital; no town, nobody and no body is called so. */
const isBareWord = ({ mention: { exact, number, type, kind }, words }: Item) =>
  words.length === 1 &&
  !/^(?:an?|the|this|that|his|her|its|their)\s/i.test(exact) &&
  number !== 'plural' &&
  (type === 'concept' || type === 'product' || type === 'place' || (kind === 'name' && type === undefined)) &&
  geographicName(words[0] ?? '') === undefined

/** Whether a name may have its capital from the sentence that it begins. */
const isBegun = (text: string, { mention: { core }, words }: Item) =>
  words.length > 1 ||
  /(?:^|[.!?:\n]["”’)]*\s*["“‘(]?)$/.test(text.slice(Math.max(0, core.start - 4), core.start))
