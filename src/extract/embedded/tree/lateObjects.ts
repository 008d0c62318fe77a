import type { Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { articleOf } from './phraseStart.ts'
import { hasChild, isAbove } from './tree.ts'

/** What one makes with another. */
const MAKING =
  /^(?:found|co-found|establish|create|launch|start|form|build|write|edit|publish|invent|discover|direct|organi[sz]e)$/

/**
 * "founded, together with the banker Anna Brown, the firm of Acme": what stands with an article behind the companion is what was
 * made, and no description of the companion.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function lateObjects(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    if (isBehindPronoun(words, i)) words[i] = { ...word, deprel: 'obj' }
    if (word.deprel !== 'appos' || word.head > i || !/^(?:NOUN|PROPN)$/.test(word.upos)) continue
    const article = articleOf(words, i)
    if (article < 0 || words[article - 1]?.text !== ',' || !/^the$/i.test(words[article]?.text ?? ''))
      continue
    const verb = makerAbove(words, word.head)
    if (verb < 0 || words[verb + 1]?.text !== ',' || isAbove(words, i, verb)) continue
    if (hasChild(words, verb, /^(?:obj|aux:pass)$/)) continue
    words[i] = { ...word, head: verb, deprel: 'obj' }
  }
}

/** "left behind him a detailed diary", "brought with her two letters": what stands without a preposition behind the pronoun of one. */
function isBehindPronoun(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (word?.deprel !== 'obl' || word.upos !== 'NOUN' || typeOfNoun(word.lemma, false) === undefined)
    return false
  const first = words.findIndex(({ head }) => head === i)
  const [preposition, pronoun] = [words[first - 2], words[first - 1]]
  if (first > i || pronoun?.upos !== 'PRON' || pronoun.head !== word.head || word.head !== first - 3)
    return false
  return (
    preposition?.deprel === 'case' && !hasChild(words, i, /^case$/) && !hasChild(words, word.head, /^obj$/)
  )
}

/** The verb of making with whose companion a word stands; -1 where there is none. */
function makerAbove(words: readonly Word[], from: number): number {
  let at = from
  for (let steps = 0; steps < 3; steps++) {
    const word = words[at]
    if (!word) return -1
    const isWith = words.some(
      ({ head, deprel, lemma }) => head === at && deprel === 'case' && lemma === 'with',
    )
    if (word.deprel === 'obl' && isWith) return MAKING.test(words[word.head]?.lemma ?? '') ? word.head : -1
    if (!/^(?:appos|conj|flat|nmod:desc)$/.test(word.deprel)) return -1
    at = word.head
  }
  return -1
}
