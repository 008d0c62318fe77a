import { wordSet } from '../../../language/lexicon/words.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import { contentOf } from './content.ts'
import { rolesOf } from './roles.ts'
import { rolesAfter } from './rolesBehind.ts'
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
    for (const noun of context.nouns.values()) statements.push(...heldAs(context, noun))
    return { statements }
  },
}

const TENURES =
  /^(?:appointment|election|re-election|nomination|role|work|career|time|term|tenure|stint|position|post|job|service|duty|years?|resignation|retirement|dismissal|inauguration|coronation)$/

/** "his time as mayor of Oslo", "her appointment as head of the bank": an office that a noun's owner has. */
function heldAs(context: SentenceContext, noun: NounPhrase): Statement[] {
  const { tree, words, nouns } = context
  if (noun.name || !noun.possessor || !TENURES.test(words[noun.head]?.lemma ?? '')) return []
  const holders = argumentsOf(context, noun.possessor)
  return dependents(tree, noun.head, 'nmod', 'acl').flatMap((at) => {
    const office = at > noun.head && prepositionOf(tree, at)?.text === 'as' ? nouns.get(at) : undefined
    if (!office || office.name) return []
    return rolesOf(context, office).flatMap(({ owner, type, label, predicate }) =>
      holders
        .filter(({ mention }) => mention !== undefined && mention !== owner.mention)
        .map((subject) =>
          stateOf(context, {
            subject,
            predicate,
            objects: [{ ...owner, label, type }],
            rule: 'appointment',
            confidence: 0.65,
            carrier: noun.head,
          }),
        ),
    )
  })
}

/** With these "as" tells what somebody is held to be, not what he is. */
export const CALLING = wordSet(`
  venerate revere worship commemorate celebrate acclaim honour honor describe regard see view portray depict characterise characterize call denounce condemn praise know treat dismiss
  perceive consider think refer label brand
`)

/** Who comes after another in an office has it: "succeeded Luc Moreau as chairman". */
const SUCCEEDING = /^(?:succeed|replace|follow|defeat|beat|join)$/

/** "made a name as one of the first members of the society", "hired him as an adviser to the bank". */
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
    if (preposition?.text !== 'as') return []
    // "As a student of Luc Moreau, she …": before the verb it tells of the subject.
    const fronted = preposition.first < clause.verb
    const held = offices.flatMap((at) => nouns.get(at) ?? []).filter(({ name }) => !name)
    const roles = held.flatMap((noun) => {
      const role = contentOf(context, noun)
      return rolesOf(context, role).map((each) => ({ ...each, role }))
    })
    return roles.flatMap(({ owner, type, label, role }) =>
      endsOf(context, fronted ? clause.subjects : heads)
        .filter(({ mention }) => mention !== undefined && mention !== owner.mention)
        .map((subject) =>
          stateOf(context, {
            subject,
            predicate: { first: preposition.first, last: role.head },
            objects: [{ ...owner, label: fronted ? label : labelOf(context, [chain, 'as', label]), type }],
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
