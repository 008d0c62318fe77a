import type { Word } from '../../../language/language.ts'
import { isAbove } from './tree.ts'

/**
 * "made ten journeys, the last three of them with the guide Anna Brown": what is told of some of them is told of the verb that has
 * them for its object.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function someOfThem(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const them = words[i]
    if (
      them?.text !== 'them' ||
      words[i - 1]?.text !== 'of' ||
      !/^(?:with|in|at|for)$/.test(words[i + 1]?.text ?? '')
    )
      continue
    const some = words[word.head]
    if (some?.upos !== 'NUM' || some.deprel !== 'appos') continue
    const verb = verbOver(words, some.head)
    const end = words[i + 1]?.head ?? -1
    const other = words[end]
    if (verb < 0 || !other || end < i || isAbove(words, end, verb) || other.head !== word.head) continue
    words[end] = { ...other, head: verb, deprel: 'obl' }
  }
}

/** The verb whose object word `at` is, or stands in. */
function verbOver(words: readonly Word[], from: number): number {
  let at = from
  for (let steps = 0; steps < 3; steps++) {
    const word = words[at]
    if (!word || !/^(?:obj|nmod|conj)$/.test(word.deprel)) return -1
    at = word.head
    if (words[at]?.upos === 'VERB') return at
  }
  return -1
}
