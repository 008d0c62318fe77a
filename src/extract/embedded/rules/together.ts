import type { Statement } from '../../../model/statement.ts'
import type { Clause, NounGroup } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { verbType } from '../relationTypes.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { isPassive, labelOf } from './verbLabel.ts'

const RECIPROCAL = /^(?:meet|negotiate|fight|talk|marry|cooperate|collaborate|clash|agree|divorce|ally)$/

/** "A and B met", "the two armies held joint exercises": what the subjects do with each other. */
export function together(
  context: SentenceContext,
  clause: Clause,
  subjects: NounGroup,
  chain: Phrase,
  rule: string,
  confidence: number,
): Statement[] {
  const { verb } = clause
  if (!verb || isPassive(clause)) return []
  const parties = subjects.flatMap((noun) => argumentsOf(context, noun))
  const [first, second] = parties
  if (parties.length !== 2 || first?.mention === undefined || second?.mention === undefined) return []
  const object = clause.objects[0]?.[0]
  const joint =
    object &&
    context.words
      .slice(object.first, object.head)
      .some(({ text }) => /^(?:joint|bilateral|mutual)$/i.test(text))
  if (
    object
      ? !joint
      : !RECIPROCAL.test(verb.lemma) ||
        clause.prepositions.some(({ preposition }) => preposition.text === 'with')
  )
    return []
  const noun = object ? context.words[object.head]?.lemma : undefined
  const label = labelOf(context, [
    chain,
    ...(object ? [{ first: object.core, last: object.head }] : []),
    'with',
  ])
  const objects = [{ ...second, label, type: verbType(verb.lemma, 'with', noun) }]
  return [stateOf(context, { subject: first, predicate: chain, objects, rule, confidence, clause })]
}
