import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { ObjectArgument } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { eventType } from '../eventTypes.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { verbType } from '../relationTypes.ts'
import { phraseSpan, type SentenceContext } from '../sentence.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOfNoun } from './arguments.ts'
import { contentOf } from './content.ts'
import { receivedType } from './receipts.ts'
import { isTaught } from './studies.ts'
import { labelOf } from './verbLabel.ts'

/**
 * "sold drones to Kenya", "fought in wars against Kenya and Norway": the parser may hang on the object what belongs to the
 * verb.
 * @param parts what the label begins with: the verb, and the preposition before the object.
 */
export function attachedTo(
  context: SentenceContext,
  clause: Clause,
  parts: readonly (Phrase | string)[],
  object: NounPhrase,
): ObjectArgument[] {
  const { tree } = context
  if (object.name || object.pronoun || object.time) return []
  return dependents(tree, object.head, 'nmod').flatMap((child) => {
    const preposition = child > object.head ? prepositionOf(tree, child) : undefined
    if (!preposition || !/^(?:to|with|from|against|into|at|in|on|for)$/.test(preposition.text)) return []
    return conjunctsOf(tree, child).flatMap((at) => {
      const noun = context.nouns.get(at)
      const type =
        noun && !noun.time ? tieTo(context, { clause, object, parts, preposition, noun }) : undefined
      if (!noun || !type) return []
      const label = labelOf(context, [...parts, { first: object.core, last: object.head }, preposition.text])
      // "received support from X" is told of X, "took lessons from X" as teaching.
      const told =
        (preposition.text === 'from' && receivedType(context, clause) !== undefined) ||
        (context.mentions.typeOf(noun) === 'person' && isTaught(context, clause, preposition.text))
      return endsOfNoun(context, noun)
        .filter(({ mention }) => mention !== undefined)
        .map((end) => ({
          ...(told ? {} : end),
          span: phraseSpan(context, {
            first: at === child ? preposition.first : noun.first,
            last: lastOf(context, end.span.end, noun),
          }),
          label,
          type,
        }))
    })
  })
}

/** The last word of an end: of its noun, or of what "of" adds to that. */
export function lastOf({ words }: SentenceContext, end: number, noun: NounPhrase): number {
  let last = noun.last
  while (words[last + 1] && (words[last + 1]?.end ?? 0) <= end) last++
  return last
}

interface Place {
  readonly clause: Clause
  readonly object: NounPhrase
  readonly parts: readonly (Phrase | string)[]
  readonly preposition: Preposition
  readonly noun: NounPhrase
}

/** How the subject is tied to what stands behind its object; undefined where that only says more of the object. */
function tieTo(
  context: SentenceContext,
  { clause, object, parts, preposition, noun }: Place,
): string | undefined {
  const isHonour = dependents(context.tree, object.head, 'amod').some(
    (at) => context.words[at]?.lemma === 'honorary',
  )
  // "received an honorary doctorate from Oslo": she did not study there.
  const event = isHonour ? '' : (context.words[object.head]?.lemma ?? '')
  const { text } = preposition
  // "distinguished himself in wars against Kenya"
  const fought = text === 'against' && parts.length > 1 ? eventType(event) : undefined
  if (fought) return fought
  const type = verbType(clause.lemma, text, event)
  const kind = context.mentions.typeOf(contentOf(context, noun))
  // "attended schools in Norway", "worked for a bank in Oslo": who was there was in that place.
  if (text === 'in' && noun.name && kind === 'place' && isHoused(clause, event))
    return HAVING.test(clause.lemma)
      ? 'located-in'
      : verbType(clause.lemma === 'attend' ? 'study' : clause.lemma, 'in')
  // A place after a noun says where the thing is, not where the act was.
  const says = /^(?:in|at|on|for)$/.test(text) && (!noun.name || kind === 'place')
  return says && type === verbType(clause.lemma) ? undefined : type
}

/** "has offices in Oslo": who has a house there is there. */
const HAVING = /^(?:have|maintain|operate|keep)$/

/** Whether somebody is, as he does it, in the building or body that a noun without a name stands for. */
const isHoused = ({ lemma, passive }: Clause, noun: string) =>
  !passive &&
  (HAVING.test(lemma) || /^(?:attend|work|teach|study|serve|train|practi[sc]e|run|manage)$/.test(lemma)) &&
  /^(?:facility|organization)$/.test(typeOfNoun(noun, false) ?? '')
