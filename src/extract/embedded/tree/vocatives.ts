import type { Name, Word } from '../../../language/language.ts'
import { headOf } from '../../../language/names/heads.ts'

/**
 * "Cool clock, Ann.": whom a fragment without an article is said to is not what it speaks of (vocative: Universal Dependencies).
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function vocatives(words: Word[], names: readonly Name[]): void {
  for (const name of names) {
    const at = headOf(words, name)
    const word = words[at]
    const said = words[word?.head ?? -1]
    if (word?.deprel !== 'appos' || said?.upos !== 'NOUN') continue
    const first = words.findIndex(
      ({ head, deprel }, i) => i === word.head || (head === word.head && deprel !== 'punct'),
    )
    if (first > 0 && !/^["“”„«‘]$/.test(words[first - 1]?.text ?? '')) continue
    if (word.head !== name.first - 2 || words[name.first - 1]?.text !== ',' || name.first !== name.last)
      continue
    const isLast = /^[.!?]$/.test(words[name.last + 1]?.text ?? '')
    const isPlain = words.every(
      ({ head, deprel }) => head !== word.head || /^(?:amod|punct|appos|compound)$/.test(deprel),
    )
    if (isLast && isPlain) words[at] = { ...word, deprel: 'vocative' }
  }
}
