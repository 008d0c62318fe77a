import type { Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { startOf } from './phraseStart.ts'
import { childOf, isAbove } from './tree.ts'

/** "was published by Acme, as well as its translation": what belongs to the thing done is done too, and does nothing. */
function alsoDone(words: Word[], agent: number, i: number): void {
  const word = words[i]
  if (word?.deprel !== 'conj' || word.head !== agent || word.upos !== 'NOUN') return
  const start = startOf(words, i)
  const verb = words[agent]?.head ?? -1
  const subject = childOf(words, verb, /^nsubj:pass$/)
  const isOwned =
    words[start]?.text === 'its' && words[start - 1]?.text === 'as' && words[start - 2]?.text === 'well'
  if (isOwned && subject >= 0 && !/^(?:person|group|organization)$/.test(typeOfNoun(word.lemma, false) ?? ''))
    words[i] = { ...word, head: subject }
}

/**
 * "is remembered by a statue in Oslo, by a school, and by a prize": behind a comma a second "by" names another doer of the
 * passive verb, and the maker of nothing before it.
 * @param words those of a tree; edges are changed in place.
 */
export function moreAgents(words: Word[]): void {
  for (const [first, agent] of words.entries()) {
    if (agent.deprel !== 'obl:agent') continue
    for (const [i, word] of words.entries()) {
      alsoDone(words, first, i)
      if (i <= first || word.deprel !== 'nmod' || !isAbove(words, first, i)) continue
      const by = words.findIndex(
        ({ head, deprel }, at) => at > first && at < i && head === i && deprel === 'case',
      )
      if (words[by]?.text !== 'by' || words[by - 1]?.text !== ',') continue
      words[i] = { ...word, head: first, deprel: 'conj' }
    }
  }
}
