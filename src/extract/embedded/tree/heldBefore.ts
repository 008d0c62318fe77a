import type { Word } from '../../../language/language.ts'
import { hasChild, isAbove } from './tree.ts'

/**
 * "agreed to acquire privately held Orvic", "bought publicly traded Borea": an adverb and a participle right behind a verb
 * without an object describe what it is done to; what the parser hung on the participle is that verb's.
 * @param words those of a tree; edges are changed in place.
 */
export function heldBefore(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const [verb, adverb] = [words[i - 2], words[i - 1]]
    if (word.xpos !== 'VBN' || !/^(?:xcomp|ccomp|advcl|conj|dep)$/.test(word.deprel)) continue
    if (verb?.upos !== 'VERB' || adverb?.upos !== 'ADV' || !/ly$/.test(adverb.text) || adverb.head !== i)
      continue
    const own = words.flatMap(({ head }, at) => (head === i && at > i ? [at] : []))
    const object = own.find((at) => words[at]?.deprel === 'obj')
    const hasObject = hasChild(words, i - 2, /^obj$/)
    if (object === undefined || hasObject || object > i + REACH || isAbove(words, i, i - 2)) continue
    for (const at of own) {
      const moved = words[at]
      if (moved) words[at] = { ...moved, head: i - 2 }
    }
    words[i] = { ...word, upos: 'ADJ', head: object, deprel: 'amod' }
  }
}

/** As far behind the participle as its noun may end. */
const REACH = 4
