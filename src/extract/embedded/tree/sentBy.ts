import type { Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { childOf, isAbove } from './tree.ts'

/** What goes from somebody to somebody else. */
const SENDING = wordSet(`
  send lodge file submit bring address deliver hand give issue make write pay transfer launch direct level sign raise forward
`)

/** Offices that "to" goes on with. */
const SERVING =
  /^(?:advis[eo]r|aide|ambassador|envoy|assistant|secretary|counsel|counsellor|delegate|deputy|emissary|consultant|heir|chaplain|physician|nuncio|legate|representative)$/

/** What one gets from somebody. */
const GETTING =
  /^(?:commission|buy|purchase|acquire|order|obtain|borrow|receive|steal|rent|lease|import|take)$/

/** What one has in a firm. */
const HOLDINGS = /^(?:stake|share|interest|holding|shareholding)$/

/**
 * "a complaint lodged by Acme against Orvic", "a warning sent by engineers to Acme", "the stake held by Acme in Orvic": behind the
 * doer comes what the deed or the stake is aimed at.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function sentBy(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const sent = sentBefore(words, i)
    if (sent >= 0 && !isAbove(words, i, sent)) {
      words[i] = { ...word, head: sent }
      continue
    }
    const doer = words[word.head]
    if (!doer || word.head > i || !/^(?:nmod|obl:agent|obl)$/.test(word.deprel)) continue
    const verbAt = word.deprel === 'nmod' ? doer.head : word.head
    const verb = words[verbAt]
    if (verb?.xpos !== 'VBN' || (word.deprel === 'nmod' && doer.deprel !== 'obl:agent')) continue
    const marker = words.find(({ head, deprel }, at) => head === i && at < i && deprel === 'case')?.text
    if (isAbove(words, i, verbAt)) continue
    if (marker === 'in' && verb.deprel === 'acl' && /^(?:hold|own)$/.test(verb.lemma)) {
      if (HOLDINGS.test(words[verb.head]?.lemma ?? ''))
        words[i] = { ...word, head: verb.head, deprel: 'nmod' }
    } else if (word.deprel === 'nmod' && marker === 'from' && GETTING.test(verb.lemma)) {
      words[i] = { ...word, head: verbAt, deprel: 'obl' }
    } else if (word.deprel === 'nmod' && (marker === 'against' || marker === 'to'))
      if (SENDING.has(verb.lemma) && !(marker === 'to' && SERVING.test(doer.lemma)))
        words[i] = { ...word, head: verbAt, deprel: 'obl' }
  }
}

/** "a letter sent by an officer, Anna Brown, to Acme told of it": the participle before, whose receiver word `i` is; -1 else. */
function sentBefore(words: readonly Word[], i: number): number {
  const word = words[i]
  if (word?.deprel !== 'obl' || word.head < i) return -1
  const to = childOf(words, i, /^case$/, 0, i)
  if (words[to - 1]?.text !== ',' || !/^(?:to|against)$/.test(words[to]?.text ?? '')) return -1
  const subject = childOf(words, word.head, /^nsubj/, 0, to)
  return words.findLastIndex(
    ({ head, deprel, xpos, lemma }, at) =>
      at < to && head === subject && subject >= 0 && deprel === 'acl' && xpos === 'VBN' && SENDING.has(lemma),
  )
}
