import type { Word } from '../../../language/language.ts'

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * The names behind a comma that a number before the noun counts, first of all word `i`: "two brokers, A and B".
 * @returns their words in the tree; empty where the noun is one more of the list, or the count is another.
 */
export function countedNames(
  words: readonly Word[],
  named: ReadonlyMap<number, number>,
  i: number,
): readonly number[] {
  const word = words[i]
  const noun = words[word?.head ?? -1]
  const before = named.get(i)
  if (word?.deprel !== 'conj' || noun?.upos !== 'NOUN' || word.head > i || before === undefined) return []
  if (words[before - 1]?.text !== ',' || before - 2 !== word.head) return []
  const near = words.slice(Math.max(0, word.head - 6), word.head)
  const count = near.find(({ head, deprel }) => head === word.head && deprel === 'nummod')
  const number = count ? NUMBERS.indexOf(count.text.toLowerCase()) + 2 || Number(count.text) : 0
  const listed: number[] = [i]
  for (let at = i + 1; at < Math.min(words.length, i + LONGEST_LIST); at++) {
    const other = words[at]
    if (other?.deprel !== 'conj' || (other.head !== word.head && other.head !== i)) continue
    // "three children, A, B and C, and a grandson"
    if (!named.has(at)) break
    listed.push(at)
  }
  return listed.length >= 2 && listed.length === number && named.has(i) ? listed : []
}

/** So many words long is a list of ten names at most. */
const LONGEST_LIST = 60
