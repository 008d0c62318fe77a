import { wordSet } from '../../../language/lexicon/words.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOf } from './arguments.ts'
import { rolesAfter, rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

const APPOINTING = wordSet(
  'appoint name elect make create nominate proclaim crown declare choose designate ordain consecrate promote install',
)

/** An office that somebody is given: "was appointed professor of physics at X", "the king made him governor of Y". */
export const appointments: Rule = {
  name: 'appointment',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      if (APPOINTING.has(clause.lemma)) statements.push(...statementsOf(context, clause))
    return { statements }
  },
}

function statementsOf(context: SentenceContext, clause: Clause): Statement[] {
  const holders = endsOf(context, clause.passive ? clause.subjects : clause.objects)
  const chain = verbChain(context, clause)
  return clause.attributes.flatMap((at) => {
    const noun = context.nouns.get(at)
    const roles = noun ? (noun.name ? [] : rolesOf(context, noun)) : rolesAfter(context, at)
    return roles.flatMap(({ owner, type, label }) =>
      holders
        .filter(({ mention }) => mention !== undefined && mention !== owner.mention)
        .map((subject) =>
          stateOf(context, {
            subject,
            predicate: clause.passive ? chain : { first: at, last: at },
            objects: [{ ...owner, label: clause.passive ? labelOf(context, [chain, label]) : label, type }],
            rule: 'appointment',
            confidence: 0.75,
            carrier: clause.head,
          }),
        ),
    )
  })
}
