import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { behindOf, prepositionOf } from '../tree/prepositions.ts'
import { endsOf, pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { labelOf } from './verbLabel.ts'

/** Which of several children somebody is. */
const WHICH =
  /^(?:one|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|eldest|oldest|elder|older|youngest|younger|last|middle|firstborn)$/i

/** How many words up the tree the person may stand. */
const STEPS = 4

/** Whose child somebody is by the place among several: "the second of five children of A and B", "was the youngest of her three sons". */
export const birthOrders: Rule = {
  name: 'birth-order',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      const which = whichOf(context, noun)
      if (which === undefined) continue
      const of = behindOf(context.tree, noun.head)
      const parents =
        of === undefined
          ? endsOf(context, noun.possessor ? [noun.possessor.head] : [])
          : endsOf(context, conjunctsOf(context.tree, of))
      const predicate: Phrase = { first: which, last: noun.head }
      for (const [subject, object] of pairsOf(childAt(context, which), parents))
        statements.push(
          stateOf(context, {
            subject,
            predicate,
            objects: [{ ...object, label: `${labelOf(context, [predicate])} of`, type: 'child-of' }],
            rule: 'birth-order',
            confidence: 0.75,
          }),
        )
    }
    return { statements }
  },
}

/** The word that tells which of the children a plural speaks of is meant. */
function whichOf({ tree, words }: SentenceContext, { head, name }: NounPhrase): number | undefined {
  const word = words[head]
  if (name || !word || !/^(?:child|son|daughter)$/.test(word.lemma) || word.xpos !== 'NNS') return undefined
  if (prepositionOf(tree, head)?.text !== 'of' || !/^(?:nmod|obl)$/.test(word.deprel)) return undefined
  return WHICH.test(words[word.head]?.text ?? '') ? word.head : undefined
}

/** Who is so described: the subject of a copula, the person beside whom it stands, else the subject of the clause. */
function childAt(context: SentenceContext, which: number) {
  const { words, nouns, clauses, mentions } = context
  let at = which
  for (let steps = 0; steps < STEPS; steps++) {
    const clause = clauses.get(at)
    if (clause && clause.subjects.length > 0) return endsOf(context, clause.subjects)
    at = words[at]?.head ?? -1
    const beside = nouns.get(at)
    if (beside && mentions.typeOf(beside) === 'person') return endsOf(context, [at])
  }
  return []
}
