import { isFieldNoun } from '../../../language/lexicon/fieldNouns.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { endsOf, endsOfNoun, pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

const LEARNING = /^(?:study|train|learn)$/
/** "took lessons from", "completed her doctorate under": what is got or done with a teacher. */
const TAKING = /^(?:take|have|receive|get|complete|earn|obtain|gain|finish|write|do|begin|continue|pursue)$/
const TAUGHT =
  /^(?:lesson|instruction|tuition|training|class|course|degree|doctorate|thesis|dissertation|study|apprenticeship|education|phd|ph\.d\.?)$/

/** How many nouns may stand between the teacher and the verb: "studied law at Oslo under X", "law with X and art with Y". */
const STEPS = 4

/** Who is taught by whom: "studied composition under A and piano with B", "took lessons from C". */
export const studies: Rule = {
  name: 'study',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      const preposition = prepositionOf(context.tree, firstOf(context, noun))
      const clause = preposition && teachingClause(context, noun, preposition.text)
      if (!preposition || !clause) continue
      const chain = verbChain(context, clause)
      const taken = TAKING.test(clause.lemma) ? context.nouns.get(clause.objects[0] ?? -1) : undefined
      const label = labelOf(context, [
        chain,
        ...(taken ? [{ first: taken.head, last: taken.head }] : []),
        preposition.text,
      ])
      for (const [subject, teacher] of pairsOf(endsOf(context, clause.subjects), endsOfNoun(context, noun)))
        statements.push(
          stateOf(context, {
            subject,
            predicate: chain,
            objects: [{ ...teacher, label, type: 'student-of' }],
            rule: 'study',
            confidence: 0.75,
            clause,
            carrier: clause.head,
          }),
        )
    }
    return { statements }
  },
}

/** The first of those with whom a noun is joined by "and", as long as all are persons: it has the preposition. */
function firstOf(context: SentenceContext, { head }: NounPhrase): number {
  let at = head
  while (context.words[at]?.deprel === 'conj') {
    const above = context.words[at]?.head ?? -1
    if (!isPerson(context, above)) break
    at = above
  }
  return at
}

const isPerson = ({ nouns, mentions }: SentenceContext, at: number) => {
  const noun = nouns.get(at)
  return noun !== undefined && mentions.typeOf(noun) === 'person'
}

/** The clause that tells of learning from the person whom such a preposition puts into it. */
function teachingClause(context: SentenceContext, noun: NounPhrase, preposition: string): Clause | undefined {
  if (!isPerson(context, noun.head) || !/^(?:under|with|from)$/.test(preposition)) return undefined
  let at = context.words[noun.head]?.head ?? -1
  for (let steps = 0; steps < STEPS && context.nouns.has(at) && !context.clauses.has(at); steps++)
    at = context.words[at]?.head ?? -1
  const clause = context.clauses.get(at)
  return clause && isTaught(context, clause, preposition) ? clause : undefined
}

/** Whether a verb with such a preposition tells who teaches its subject. */
export function isTaught(context: SentenceContext, clause: Clause, preposition: string): boolean {
  const { lemma, passive, objects } = clause
  if (passive) return false
  const object = context.words[objects[0] ?? -1]?.lemma ?? ''
  if (TAKING.test(lemma)) return TAUGHT.test(object)
  // "read law under Luc Moreau": a subject, and no book.
  if (lemma === 'read') return preposition === 'under' && isFieldNoun(object)
  return LEARNING.test(lemma) && (preposition !== 'from' || lemma === 'learn')
}
