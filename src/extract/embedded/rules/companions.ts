import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { verbType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import { typeTo } from './objectTies.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

/** What two can make together: of these who did it "with" somebody did no more of it than he. */
const SHARED = /^(?:founder-of|author-of|produce|organizer-of)$/
const MAKING =
  /^(?:invent|discover|direct|record|design|edit|develop|launch|create|start|open|build|win|share|co-author|co-write|co-direct|co-edit)$/

/** Who makes something with another makes it too: "founded the bank with Luc Moreau". */
export const companions: Rule = {
  name: 'companion',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values()) {
      if (clause.passive || !(SHARED.test(verbType(clause.lemma)) || MAKING.test(clause.lemma))) continue
      const chain = verbChain(context, clause)
      const label = labelOf(context, [chain])
      for (const heads of othersOf(context, clause)) {
        for (const subject of endsOf(context, heads)) {
          if (context.mentions.type(subject.mention ?? -1) !== 'person') continue
          for (const end of endsOf(context, clause.objects))
            if (end.mention !== undefined && end.mention !== subject.mention)
              statements.push(
                stateOf(context, {
                  subject,
                  predicate: chain,
                  objects: [{ ...end, label, type: typeTo(context, clause, end) }],
                  rule: 'companion',
                  confidence: 0.65,
                  clause,
                  carrier: clause.head,
                }),
              )
        }
      }
    }
    return { statements }
  },
}

/** Those behind "with", on the verb or on its object. */
function othersOf({ tree }: SentenceContext, { obliques, objects }: Clause): (readonly number[])[] {
  const own = obliques.filter(({ preposition }) => /^(?:together )?with$/.test(preposition?.text ?? ''))
  const behind = objects.flatMap((at) =>
    dependents(tree, at, 'nmod').filter((child) => child > at && prepositionOf(tree, child)?.text === 'with'),
  )
  return [...own.map(({ heads }) => heads), ...behind.map((child) => conjunctsOf(tree, child))]
}
