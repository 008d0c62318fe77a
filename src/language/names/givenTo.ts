import type { Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'

/** What one does with two objects, the first of them whoever gets the other. */
const GIVING =
  /^(?:promise|give|offer|grant|lend|send|hand|owe|deny|award|pledge|sell|donate|guarantee|cede)$/

/**
 * Whether a name right behind a verb of giving is a state that gets what follows: "sold Iran missile systems". What describes a
 * thing would be "Iranian"; but "US officials" are American ones, and "London flats" are sold in London.
 */
export function isGivenTo(words: readonly Word[], first: number, name: string): boolean {
  const verb = words[first - 1]
  if (verb?.upos !== 'VERB' || !GIVING.test(verb.lemma) || /^[\p{Lu}.]+$/u.test(name)) return false
  const kind = geographicName(name)?.kind
  return kind === 'country' || (kind === 'capital' && !/^(?:sell|offer|lend|hand)$/.test(verb.lemma))
}
