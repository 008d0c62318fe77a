import type { Word } from '../../../language/language.ts'
import { dependents, type Tree } from './tree.ts'

/** A preposition of one or more words before what it governs. */
export interface Preposition {
  /** Its words in lower case: `according to`. */
  readonly text: string
  readonly first: number
  readonly last: number
}

/** The preposition that governs a word: its `case` with what is `fixed` to it; a possessive's mark is none. */
export function prepositionOf(tree: Tree, i: number): Preposition | undefined {
  const cases = dependents(tree, i, 'case').filter(
    (at) => at < i && !/^['’]/.test(tree.words[at]?.text ?? ''),
  )
  const [start] = cases
  if (start === undefined) return undefined
  const places = cases
    .flatMap((at) => [at, ...dependents(tree, at, 'fixed')])
    .filter((at) => at < i)
    .sort((a, b) => a - b)
  // "up to", "from behind": only what stands together is one preposition.
  let last = start
  for (const at of places) if (at <= last + 1) last = Math.max(last, at)
  const text = places
    .filter((at) => at >= start && at <= last)
    .map((at) => tree.words[at]?.text.toLowerCase() ?? '')
    .join(' ')
  return { text, first: start, last }
}

/** The first noun that "of" puts behind word `i`: "founder" has "party" in "the founder of the party". */
export const behindOf = (tree: Tree, i: number): number | undefined =>
  dependents(tree, i, 'nmod').find((at) => at > i && prepositionOf(tree, at)?.text === 'of')

/** The first word of the preposition of word `i`, in small letters: "according" of "according to". */
export const caseOf = (words: readonly Word[], i: number): string | undefined =>
  words.find(({ head, deprel }) => head === i && deprel === 'case')?.text.toLowerCase()
