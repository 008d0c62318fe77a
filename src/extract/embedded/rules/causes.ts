import type { Argument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { verbChain } from './verbLabel.ts'

const DUE = /^(?:due to|because of|owing to|thanks to|down to)$/
const EFFECT = /^(?:effect|result|consequence|symptom|outcome|product)$/

/** Causes told from their effects: "the decline is due to the war", "the effects of the drug are pain and fever". */
export const causes: Rule = {
  name: 'cause',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values()) {
      if (!clause.copular) continue
      const ascribed = endsOf(context, conjunctsOf(context.tree, clause.head))
      if (DUE.test(prepositionOf(context.tree, clause.head)?.text ?? ''))
        statements.push(...claims(context, clause, ascribed, endsOf(context, clause.subjects)))
      else statements.push(...claims(context, clause, behindEffects(context, clause), ascribed))
    }
    return { statements }
  },
}

/** "the effects of X": X. */
function behindEffects(context: SentenceContext, { subjects }: Clause): Argument[] {
  const { tree, words } = context
  return subjects
    .filter((at) => EFFECT.test(words[at]?.lemma ?? ''))
    .flatMap((at) =>
      dependents(tree, at, 'nmod').filter((child) => prepositionOf(tree, child)?.text === 'of'),
    )
    .flatMap((child) => endsOf(context, conjunctsOf(tree, child)))
}

function claims(
  context: SentenceContext,
  clause: Clause,
  from: readonly Argument[],
  to: readonly Argument[],
): Statement[] {
  return from.flatMap((subject) =>
    to
      .filter(
        ({ mention }) =>
          mention !== undefined && subject.mention !== undefined && mention !== subject.mention,
      )
      .map((end) =>
        stateOf(context, {
          subject,
          predicate: verbChain(context, clause),
          objects: [{ ...end, label: 'causes', type: 'cause' }],
          rule: 'cause',
          confidence: 0.7,
          carrier: clause.head,
        }),
      ),
  )
}
