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

/** Verbs by which who goes "with" somebody makes him go too. */
const GOING =
  /^(?:go|travel|return|move|flee|fly|sail|come|emigrate|drive|walk|escape|journey|arrive|settle|live|stay|reside)$/

/** Who makes something with another makes it too: "founded the bank with Luc Moreau"; who goes with him goes there. */
export const companions: Rule = {
  name: 'companion',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values()) {
      if (clause.passive) continue
      const made = SHARED.test(verbType(clause.lemma)) || MAKING.test(clause.lemma)
      if (made || GOING.test(clause.lemma)) statements.push(...statementsOf(context, clause, made))
    }
    return { statements }
  },
}

function statementsOf(context: SentenceContext, clause: Clause, made: boolean): Statement[] {
  const { mentions } = context
  const chain = verbChain(context, clause)
  const people = othersOf(context, clause)
    .flatMap((heads) => endsOf(context, heads))
    .filter(({ mention }) => mentions.type(mention ?? -1) === 'person')
  const reached = made
    ? endsOf(context, clause.objects).map((end) => ({
        ...end,
        label: labelOf(context, [chain]),
        type: typeTo(context, clause, end),
      }))
    : clause.obliques.flatMap(({ preposition, heads }) =>
        preposition && /^(?:to|in|from|at|into)$/.test(preposition.text)
          ? endsOf(context, heads)
              .filter(({ mention }) => /^(?:place|facility)$/.test(mentions.type(mention ?? -1) ?? ''))
              .map((end) => ({
                ...end,
                label: labelOf(context, [chain, preposition.text]),
                type: verbType(clause.lemma, preposition.text),
              }))
          : [],
      )
  return people.flatMap((subject) =>
    reached
      .filter(({ mention }) => mention !== undefined && mention !== subject.mention)
      .map((object) =>
        stateOf(context, {
          subject,
          predicate: chain,
          objects: [object],
          rule: 'companion',
          confidence: 0.65,
          clause,
          carrier: clause.head,
        }),
      ),
  )
}

/** Those behind "with", on the verb or on its object. */
function othersOf({ tree }: SentenceContext, { obliques, objects }: Clause): (readonly number[])[] {
  const own = obliques.filter(({ preposition }) => /^(?:together )?with$/.test(preposition?.text ?? ''))
  const behind = objects.flatMap((at) =>
    dependents(tree, at, 'nmod').filter((child) => child > at && prepositionOf(tree, child)?.text === 'with'),
  )
  return [...own.map(({ heads }) => heads), ...behind.map((child) => conjunctsOf(tree, child))]
}
