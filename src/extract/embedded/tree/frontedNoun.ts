import type { Word } from '../../../language/language.ts'
import { hasChild } from './tree.ts'

/**
 * "During the occupation she refused to leave.": behind the noun of a preposition that begins the sentence stands a pronoun as
 * the subject; what the parser takes for a clause of that noun is the sentence's own.
 * @param words those of a tree; edges are changed in place.
 */
export function frontedNoun(words: Word[]): void {
  const root = words.findIndex(({ head }) => head < 0)
  const noun = words[root]
  if (noun?.upos !== 'NOUN' || !/^[.!?]$/.test(words.at(-1)?.text ?? '')) return
  const first = words[0]
  if (first?.head !== root || first.deprel !== 'case' || !/^\p{Lu}/u.test(first.text)) return
  const pronoun = words[root + 1]
  const verb = pronoun?.head ?? -1
  const clause = words[verb]
  if (!/^(?:he|she|they|it|we|I)$/.test(pronoun?.text ?? '') || !/^nsubj/.test(pronoun?.deprel ?? '')) return
  if (clause?.deprel !== 'acl:relcl' || clause.head !== root) return
  // "In the house he left there was a safe.": a sentence with a verb besides.
  if (hasChild(words, root, /^(?:nsubj|cop|aux|conj|parataxis|appos)/)) return
  words[verb] = { ...clause, head: -1, deprel: 'root' }
  words[root] = { ...noun, head: verb, deprel: 'obl' }
  const second = words.findIndex(
    ({ deprel, xpos, head }, at) =>
      deprel === 'conj' &&
      xpos === 'VBD' &&
      head > verb &&
      words[head]?.upos !== 'VERB' &&
      words[at - 1]?.deprel === 'cc',
  )
  const also = words[second]
  // "and hid it": a past form hangs on no noun.
  if (clause.xpos !== 'VBD' || !also) return
  const before = also.head
  words[second] = { ...also, head: verb }
  for (const [at, word] of words.entries())
    if (at > second && word.head === before && word.deprel === 'conj')
      words[at] = { ...word, head: second, deprel: at === second + 1 ? 'obj' : word.deprel }
}
