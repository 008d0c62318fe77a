import type { Argument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { verbChain } from './verbLabel.ts'

/** What a verb with two objects, or an object and a preposition, says of the two. */
interface Passing {
  readonly verbs: RegExp
  /** The preposition of the second. */
  readonly preposition: RegExp
  readonly label: string
  readonly type: string
  /** Both are people: nobody meets a party. */
  readonly people?: boolean
  /** The second is the subject: who is given something has it. */
  readonly turned?: boolean
}

const PASSINGS: readonly Passing[] = [
  { verbs: /^introduce$/, preposition: /^to$/, label: 'was introduced to', type: 'meet', people: true },
  { verbs: /^compare$/, preposition: /^(?:to|with)$/, label: 'compared to', type: 'compare' },
  { verbs: /^(?:link|connect|tie)$/, preposition: /^(?:to|with)$/, label: 'linked to', type: 'link-to' },
  { verbs: /^dedicate$/, preposition: /^to$/, label: 'dedicated to', type: 'dedicate' },
  { verbs: /^base$/, preposition: /^(?:on|upon)$/, label: 'based on', type: 'derived-from' },
  {
    verbs: /^(?:award|grant|bestow)$/,
    preposition: /^(?:to|on|upon)$/,
    label: 'received',
    type: 'receive',
    turned: true,
  },
]

/** What an act makes of its two objects: "introduced A to B", "awarded A the prize B", "connects A with B". */
export const passedOn: Rule = {
  name: 'passed-on',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      for (const passing of PASSINGS)
        if (!clause.passive && passing.verbs.test(clause.lemma))
          statements.push(...statementsOf(context, clause, passing))
    return { statements }
  },
}

function statementsOf(context: SentenceContext, clause: Clause, passing: Passing): Statement[] {
  const { label, type, turned, people } = passing
  // "awarded Anna Brown the prize": the parser may see two objects.
  const [one, two, more] = clause.objects
  const pair = turned && one !== undefined && two !== undefined && more === undefined ? [one, two] : undefined
  const first = endsOf(context, pair ? pair.slice(1) : clause.objects)
  const second = pair ? endsOf(context, pair.slice(0, 1)) : secondOf(context, clause, passing)
  const [subjects, others] = turned ? [second, first] : [first, second]
  return subjects.flatMap((subject) =>
    others
      .filter(
        (end) =>
          isThing(context, end, turned) &&
          isThing(context, subject) &&
          end.mention !== subject.mention &&
          !(people && isBody(context, end)),
      )
      .map((end) =>
        stateOf(context, {
          subject,
          predicate: verbChain(context, clause),
          objects: [{ ...end, label, type }],
          rule: 'passed-on',
          confidence: 0.65,
          clause,
          carrier: clause.head,
        }),
      ),
  )
}

function secondOf(context: SentenceContext, clause: Clause, { preposition, turned }: Passing): Argument[] {
  if (turned && clause.indirect.length > 0) return endsOf(context, clause.indirect)
  return clause.obliques.flatMap((oblique) =>
    oblique.preposition &&
    oblique.preposition.first > clause.verb &&
    preposition.test(oblique.preposition.text)
      ? endsOf(context, oblique.heads)
      : [],
  )
}

const isBody = ({ mentions }: SentenceContext, { mention }: Argument) =>
  /^(?:organization|place|facility|work|concept|event)$/.test(mentions.type(mention ?? -1) ?? '')

/** Whatever can be a node: no noun of an unknown kind; what is received has a name. */
function isThing({ mentions }: SentenceContext, { mention }: Argument, named?: boolean): boolean {
  const at = mentions.at(mention ?? -1)
  if (named) return at?.kind === 'name'
  return at !== undefined && (at.kind !== 'nominal' || at.type !== undefined)
}
