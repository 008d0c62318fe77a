import type { Word } from '../../../language/language.ts'
import { isAbove } from './tree.ts'

/**
 * "is remembered by a statue in Oslo, by a school, and by a prize": behind a comma a second "by" names another doer of the
 * passive verb, and the maker of nothing before it.
 * @param words those of a tree; edges are changed in place.
 */
export function moreAgents(words: Word[]): void {
  for (const [first, agent] of words.entries()) {
    if (agent.deprel !== 'obl:agent') continue
    for (const [i, word] of words.entries()) {
      if (i <= first || word.deprel !== 'nmod' || !isAbove(words, first, i)) continue
      const by = words.findIndex(
        ({ head, deprel }, at) => at > first && at < i && head === i && deprel === 'case',
      )
      if (words[by]?.text !== 'by' || words[by - 1]?.text !== ',') continue
      words[i] = { ...word, head: first, deprel: 'conj' }
    }
  }
}
