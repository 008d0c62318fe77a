import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { Clause } from '../clauses/clause.ts'
import type { SentenceContext } from '../sentence.ts'
import { dependents } from '../tree/tree.ts'

/**
 * "the venality of the officials, which left him ill", "two million visitors, which makes us the largest": whether the
 * "which" of a clause means no noun, but what was said before it: nobody is a "which", and several do not take "makes".
 */
export function isSentential({ tree, words, nouns, mentions }: SentenceContext, clause: Clause): boolean {
  const word = words[clause.head]
  const which = dependents(tree, clause.head, 'nsubj', 'nsubj:pass').some((at) =>
    /^which$/i.test(words[at]?.text ?? ''),
  )
  if (clause.kind !== 'relative' || !which) return false
  if (word?.deprel === 'advcl:relcl') return true
  const noun = nouns.get(word?.head ?? -1)
  if (word?.deprel !== 'acl:relcl' || !noun) return false
  const { lemma = '', xpos = '' } = words[noun.head] ?? {}
  if (mentions.typeOf(noun) === 'person' || (!noun.name && typeOfNoun(lemma, false) === 'person')) return true
  return !noun.name && xpos === 'NNS' && words[clause.group.first]?.xpos === 'VBZ'
}
