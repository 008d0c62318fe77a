import type { Argument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { eventType } from '../eventTypes.ts'
import { clean } from '../relationTypes.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { labelOf } from './verbLabel.ts'

/** What says of an event no more than where it was. */
const HAPPENING =
  /^(?:take|happen|occur|be|hold|begin|start|end|finish|celebrate|conduct|perform|bury|inter|reinter|cremate|scatter)$/

/** Where something of somebody's was: "her wedding took place in Oslo", "his remains were buried at Lund". */
export const happenings: Rule = {
  name: 'happening',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      if (HAPPENING.test(clause.lemma) && !clause.copular) statements.push(...statementsOf(context, clause))
    return { statements }
  },
}

function statementsOf(context: SentenceContext, clause: Clause): Statement[] {
  const { words, nouns, mentions } = context
  const noun = nouns.get(clause.subjects[0] ?? -1)
  if (!noun?.possessor || noun.name || clause.subjects.length > 1) return []
  const lemma = words[noun.head]?.lemma ?? ''
  const isBody = /^(?:remains|remain|body|ashes|ash|corpse|heart)$/.test(lemma)
  const took = clause.lemma !== 'take' || clause.objects.some((at) => words[at]?.lemma === 'place')
  if (!took || (!isBody && !/^(?:event|undefined)$/.test(`${mentions.typeOf(noun)}`))) return []
  const type = isBody ? 'buried-in' : (eventType(lemma) ?? clean(lemma))
  const owners: readonly Argument[] = argumentsOf(context, noun.possessor)
  return clause.obliques.flatMap(({ preposition, heads }) => {
    if (!preposition || !/^(?:in|at)$/.test(preposition.text)) return []
    return endsOf(context, heads).flatMap((end) => {
      if (!/^(?:place|facility|organization)$/.test(mentions.type(end.mention ?? -1) ?? '')) return []
      const label = labelOf(context, [{ first: noun.head, last: noun.head }, preposition.text])
      return owners
        .filter(({ mention }) => mention !== undefined && mention !== end.mention)
        .map((subject) =>
          stateOf(context, {
            subject,
            predicate: clause.group,
            objects: [{ ...end, label, type }],
            rule: 'happening',
            confidence: 0.65,
            carrier: clause.head,
          }),
        )
    })
  })
}
