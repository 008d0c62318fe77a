import { wordSet } from '../../../language/lexicon/words.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOf } from './arguments.ts'
import { contentOf } from './content.ts'
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
    for (const clause of context.clauses.values()) {
      if (APPOINTING.has(clause.lemma)) statements.push(...statementsOf(context, clause))
      if (!CALLING.has(clause.lemma)) statements.push(...servingAs(context, clause))
    }
    return { statements }
  },
}

/** With these "as" tells what somebody is held to be, not what he is. */
const CALLING = wordSet(`
  describe regard see view portray depict characterise characterize call denounce condemn praise know treat dismiss
  perceive consider think refer label brand
`)

/** Who comes after another in an office has it: "succeeded Luc Moreau as chairman". */
const SUCCEEDING = /^(?:succeed|replace|follow|defeat|beat|join)$/

/** "established herself as one of the leading actresses of the company", "hired him as an adviser to the bank". */
function servingAs(context: SentenceContext, clause: Clause): Statement[] {
  const { nouns, words } = context
  const holder = clause.objects[0]
  const isSelf = /sel(?:f|ves)$/.test(words[holder ?? -1]?.text ?? '')
  const heads = SUCCEEDING.test(clause.lemma)
    ? clause.passive
      ? clause.agents
      : clause.subjects
    : clause.passive || holder === undefined || isSelf
      ? clause.subjects
      : [holder]
  const chain = verbChain(context, clause)
  return clause.obliques.flatMap(({ preposition, heads: offices }) => {
    const noun = preposition?.text === 'as' ? nouns.get(offices[0] ?? -1) : undefined
    if (!noun || !preposition || noun.name || preposition.first < clause.verb) return []
    const role = contentOf(context, noun)
    return rolesOf(context, role).flatMap(({ owner, type, label }) =>
      endsOf(context, heads)
        .filter(({ mention }) => mention !== undefined && mention !== owner.mention)
        .map((subject) =>
          stateOf(context, {
            subject,
            predicate: { first: preposition.first, last: role.head },
            objects: [{ ...owner, label: labelOf(context, [chain, 'as', label]), type }],
            rule: 'appointment',
            confidence: 0.65,
            carrier: clause.head,
          }),
        ),
    )
  })
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
