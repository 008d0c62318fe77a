import type { Name, Word } from '../../../language/language.ts'
import { childOf } from './tree.ts'

/** Where the phrase of word `i` has its article; -1 where it has none. */
export const articleOf = (words: readonly Word[], i: number): number => childOf(words, i, /^det$/, 0, i)

/** Where the phrase of word `i` begins with an article or an owner; -1 where it has neither. */
export function startOf(words: readonly Word[], i: number): number {
  const owner = childOf(words, i, /^nmod:poss$/, 0, i)
  if (owner < 0) return articleOf(words, i)
  let first = owner
  while (words[first - 1]?.text !== ',' && words[first - 1]?.head === owner) first--
  return first
}

/** Names by the word that they end at, or by each of their words. */
export type NamesAt = ReadonlyMap<number, Name>

/** The name that ends right before a comma and what begins at `start`: "Anna Brown, a nurse". */
export const nameBeforeComma = (
  words: readonly Word[],
  endingAt: NamesAt,
  start: number,
): Name | undefined => (words[start - 1]?.text === ',' ? endingAt.get(start - 2) : undefined)
