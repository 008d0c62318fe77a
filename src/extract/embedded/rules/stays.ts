import { TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

const LIFETIMES = /^(?:life|childhood|youth|adolescence|career|boyhood|girlhood|infancy|retirement|exile)$/

/** Where somebody spent a time: "spent most of his early life in South Africa", "spent three years at Trinity College". */
export const stays: Rule = {
  name: 'stay',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      if (isStay(context, clause)) statements.push(...statementsOf(context, clause))
    return { statements }
  },
}

/** Whether a clause tells where its subject spent a time. */
export const isStay = (context: SentenceContext, clause: Clause): boolean =>
  /^(?:spend|pass)$/.test(clause.lemma) && !clause.passive && placesOf(context, clause).length > 0

function statementsOf(context: SentenceContext, clause: Clause): Statement[] {
  const places = placesOf(context, clause)
  const chain = verbChain(context, clause)
  const label = labelOf(context, [chain])
  return endsOf(context, clause.subjects).flatMap((subject) =>
    places.flatMap(({ preposition, heads }) =>
      endsOf(context, heads).flatMap((end) => {
        const type = context.mentions.type(end.mention ?? -1)
        if (subject.mention === undefined || !type || !/^(?:place|facility|organization|event)$/.test(type))
          return []
        const objects = [
          {
            ...end,
            label: `${label} time ${preposition.text}`,
            type: type === 'place' ? 'live-in' : 'stay-at',
          },
        ]
        return [
          stateOf(context, {
            subject,
            predicate: chain,
            objects,
            rule: 'stay',
            confidence: 0.7,
            carrier: clause.head,
          }),
        ]
      }),
    ),
  )
}

interface Place {
  readonly preposition: Preposition
  readonly heads: readonly number[]
}

/** What "in", "at" and "with" govern, on the verb or on the time that was spent there. */
function placesOf({ tree, words }: SentenceContext, clause: Clause): Place[] {
  const found: Place[] = []
  let isTime = false
  const visit = (at: number, depth: number) => {
    const lemma = words[at]?.lemma ?? ''
    if (TIME_NOUNS.has(lemma) || LIFETIMES.test(lemma)) isTime = true
    for (const child of dependents(tree, at, 'nmod', 'obl')) {
      if (child < clause.verb) continue
      const preposition = prepositionOf(tree, child)
      if (preposition && /^(?:in|at)$/.test(preposition.text))
        found.push({ preposition, heads: conjunctsOf(tree, child) })
      else if (depth < 2) visit(child, depth + 1)
    }
  }
  visit(clause.head, 0)
  for (const child of dependents(tree, clause.head, 'obj')) visit(child, 0)
  return isTime ? found : []
}
