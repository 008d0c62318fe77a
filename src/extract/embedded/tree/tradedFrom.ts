import type { Word } from '../../../language/language.ts'
import { childOf } from './tree.ts'

/** Words for how much of something, with "of" and the thing behind them. */
const QUANTITY =
  /^(?:most|much|half|some|part|all|more|less|none|many|few|several|lots|plenty|bulk|third|quarter)$/i
/** Verbs by which something comes from somebody. */
const GETTING =
  /^(?:buy|purchase|import|get|receive|obtain|acquire|source|procure|order|draw|borrow|rent|lease|steal|seize)$/

/**
 * "buys most of its oil from Norway": the oil belongs to how much of it is meant, and Norway is whom it is bought from.
 * @param words those of a tree; edges are changed in place.
 */
export function tradedFrom(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const above = words[word.head]
    if (!above || word.head > i || !/^(?:nmod|obl)$/.test(word.deprel)) continue
    const marker = childOf(words, i, /^case$/, 0, i)
    const preposition = words[marker]?.text
    const isOfAmount = preposition === 'of' && marker === word.head + 1 && QUANTITY.test(above.text)
    if (isOfAmount && word.deprel === 'obl' && above.deprel === 'obj') words[i] = { ...word, deprel: 'nmod' }
    if (preposition !== 'from' || word.deprel !== 'nmod') continue
    // Through the amount to the verb.
    let object = word.head
    while (words[object]?.deprel === 'nmod' && QUANTITY.test(words[words[object]?.head ?? -1]?.text ?? ''))
      object = words[object]?.head ?? -1
    const verb = words[object]?.deprel === 'obj' ? (words[object]?.head ?? -1) : -1
    if (verb < object && GETTING.test(words[verb]?.lemma ?? ''))
      words[i] = { ...word, head: verb, deprel: 'obl' }
  }
}
