import { LANGUAGES } from '../language/lexicon/languages.ts'
import type { Item } from './items.ts'

/** Nouns that stand before what is then told, and name nothing in it. */
const NO_THINGS = /^(?:matter|question|story|reason|thing|point|answer)$/

/**
 * Beside a person's name a noun in apposition is one for persons: "with his troops Gordon decided" is none; beside that of a
 * language one for languages: "into Latin (a translation that …)".
 */
export function isFitBeside(name: Item | undefined, noun: Item | undefined): boolean {
  if (name?.mention.type === 'concept' && LANGUAGES.has(name.words.join(' ')))
    return noun?.mention.kind !== 'nominal' || /^(?:language|tongue|dialect|idiom)$/.test(noun.head)
  // "That is another matter: the council has twice refused."
  if (name?.mention.kind === 'name' && noun?.mention.kind === 'nominal' && NO_THINGS.test(noun.head))
    return false
  const isPerson = name?.mention.kind === 'name' && name.mention.type === 'person'
  return !isPerson || noun?.mention.kind !== 'nominal' || noun.mention.type === 'person'
}
