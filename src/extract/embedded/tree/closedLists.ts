import type { Name, Word } from '../../../language/language.ts'
import { articleOf } from './phraseStart.ts'
import { hasChild, isAbove } from './tree.ts'

/**
 * "by Luc Moreau and by Orvic, the Oslo broker, which": behind the last of a list, which has the "and", comes no further one;
 * what a comma and an article set beside a name there tells of it.
 * @param words those of a tree; edges are changed in place.
 */
export function closedLists(words: Word[], names: readonly Name[]): void {
  const endingAt = new Map(names.map((name) => [name.last, name]))
  for (const [i, word] of words.entries()) {
    if (word.deprel !== 'conj' || word.upos !== 'NOUN' || hasChild(words, i, /^cc$/)) continue
    const start = articleOf(words, i)
    const name = words[start - 1]?.text === ',' ? endingAt.get(start - 2) : undefined
    if (!name) continue
    const last = words.findIndex(
      ({ head, deprel }, at) =>
        at >= name.first && at <= name.last && deprel === 'conj' && head === word.head,
    )
    if (last >= 0 && hasChild(words, last, /^cc$/) && !isAbove(words, i, last))
      words[i] = { ...word, head: last, deprel: 'appos' }
  }
}
