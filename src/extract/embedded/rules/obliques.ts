import type { ObjectArgument } from '../../../model/statement.ts'
import type { Clause, Oblique } from '../clauses/clause.ts'
import { eventType } from '../eventTypes.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { clean, roleType, verbType } from '../relationTypes.ts'
import { phraseSpan, type SentenceContext, wholeExtent } from '../sentence.ts'
import { dependents } from '../tree/tree.ts'
import { endsOfNoun } from './arguments.ts'
import { attachedTo, lastOf } from './attached.ts'
import { isAmount } from './content.ts'
import { isBeside, tiesToSubject } from './obliqueTies.ts'
import { labelOf } from './verbLabel.ts'

export const isDistance = ({ words }: SentenceContext, { head }: NounPhrase) =>
  /^(?:kilometer|kilometre|km|mile|metre|meter|foot|yard)s?$/.test(words[head]?.lemma ?? '')

/** What prepositions add to a verb. Where it is a tie to the subject it has a mention; else it is words only. */
export function obliquesOf(context: SentenceContext, clause: Clause, chain: Phrase): ObjectArgument[] {
  const { nouns } = context
  const found: ObjectArgument[] = []
  const object = directObject(context, clause)
  for (const oblique of clause.obliques) {
    const { preposition, heads } = oblique
    for (const head of heads) {
      const noun = nouns.get(head)
      if (!noun) continue
      if (noun.time || !preposition || !tiesToSubject(context, clause, oblique, noun, object)) {
        // What stands beside a clause that a relative pronoun links is outside it.
        const first =
          preposition && preposition.first < noun.first && noun.first - preposition.last <= 2
            ? preposition.first
            : noun.first
        found.push({
          span: phraseSpan(context, { first, last: wholeExtent(context, noun).last }),
          label: preposition?.text ?? labelOf(context, [chain]),
          type: clean(clause.lemma),
        })
        continue
      }
      const light =
        object && (!object.name || isDegree(context, object)) && !object.pronoun && !isAmount(context, object)
          ? object
          : undefined
      const via = light ? undefined : eventBetween(context, clause, oblique)
      const parts: (Phrase | string)[] = [chain]
      if (light) parts.push({ first: light.core, last: light.head })
      else if (via) parts.push(via.preposition, { first: via.noun.core, last: via.noun.head })
      parts.push(preposition.text)
      const event = senseOf(context, (light ?? via?.noun)?.head ?? -1)
      const label = labelOf(context, parts)
      const office =
        via?.preposition === 'as' && !LEARNING.test(clause.lemma) ? roleType(event ?? '') : undefined
      const type = office ?? typeOf(context, clause, preposition.text, noun, event)
      const beside = isBeside(clause, preposition.first)
      for (const end of endsOfNoun(context, noun))
        found.push({
          ...end,
          // The tuple's predicate takes in a preposition right after the verb; any other stays with its noun.
          span: beside
            ? end.span
            : phraseSpan(context, {
                first: Math.min(preposition.first, noun.first),
                last: lastOf(context, end.span.end, noun),
              }),
          label,
          type,
        })
    }
  }
  if (object && !object.pronoun) found.push(...attachedTo(context, clause, [chain], object))
  else {
    // "went on an official visit to Kenya", "took part in talks with Kenya".
    const [first] = clause.obliques
    const noun = first && eventOf(context, clause, first)
    if (noun) found.push(...attachedTo(context, clause, [chain, first.preposition?.text ?? ''], noun))
  }
  return found
}

/** "trained as a teacher at Oslo College": what one learns to be, and where. */
const LEARNING = /^(?:train|qualify|study)$/

/** "earned a Ph.D. from", "held the Brown Readership at": written like a name. */
const isDegree = ({ words }: SentenceContext, { head }: NounPhrase) =>
  /^(?:study-at|employee-of)$/.test(eventType(words[head]?.lemma ?? '') ?? '')

/** The noun that gives its verb a sense; an honour gives that of no study. */
function senseOf({ words, tree }: SentenceContext, head: number): string | undefined {
  const isHonour = dependents(tree, head, 'amod').some((at) => words[at]?.lemma === 'honorary')
  return isHonour ? undefined : words[head]?.lemma
}

const directObject = (context: SentenceContext, clause: Clause) => {
  const { nouns } = context
  const nounsThere = clause.objects.map((head) => nouns.get(head)).filter((noun) => noun !== undefined)
  const noun = clause.passive ? undefined : nounsThere.at(-1)
  return noun && isDistance(context, noun) ? undefined : noun
}

/** Verbs that bring into the state which their preposition and noun tell of: "fell in love", "came into conflict". */
const BRINGING = /^(?:fall|come|enter|get|run|take)$/

/** "took part in", "held talks with", but also "at X in Y": only the preposition of an event's noun carries it. */
function eventBetween(context: SentenceContext, clause: Clause, oblique: Oblique) {
  // "In 1834 he fell in love with her": what stands before such a verb is no event of its own.
  const own = clause.obliques.filter(({ preposition }) => (preposition?.first ?? 0) > clause.verb)
  const [first] = BRINGING.test(clause.lemma) ? own : clause.obliques
  if (!first?.preposition || first === oblique || first.heads.length !== 1) return undefined
  const noun = eventOf(context, clause, first)
  return noun && { noun, preposition: first.preposition.text }
}

/** The one common noun right after the verb and its preposition. */
function eventOf(
  context: SentenceContext,
  clause: Clause,
  { preposition, heads }: Oblique,
): NounPhrase | undefined {
  const noun = context.nouns.get(heads[0] ?? -1)
  if (!noun || !preposition || heads.length !== 1 || noun.name || noun.time || noun.pronoun) return undefined
  return isBeside(clause, preposition.first) ? noun : undefined
}

function typeOf(
  context: SentenceContext,
  clause: Clause,
  preposition: string,
  noun: NounPhrase,
  event: string | undefined,
): string {
  const kind = context.mentions.typeOf(noun)
  const fronted = noun.head < clause.verb
  if (
    kind === 'event' &&
    (preposition === 'during' || ((clause.objects.length > 0 || fronted) && /^(?:at|in)$/.test(preposition)))
  )
    return 'participant-in'
  // "The Times spoke with Anna Brown": a body asks.
  if (
    /^(?:speak|talk)$/.test(clause.lemma) &&
    /^(?:with|to)$/.test(preposition) &&
    kind === 'person' &&
    isBodys(context, clause)
  )
    return 'interview'
  // "the race went to Anna Brown": nobody was visited.
  if (
    kind === 'person' &&
    preposition === 'to' &&
    /^(?:go|come)$/.test(clause.lemma) &&
    !isSomebodys(context, clause)
  )
    return clean(clause.lemma)
  // "led tourists to the temples", "were led to the van"
  if (clause.lemma === 'lead' && preposition === 'to' && (clause.objects.length > 0 || clause.passive))
    return 'lead'
  // "arrived in five cars": what one comes in is no place.
  if (
    /^(?:product|weapon)$/.test(kind ?? '') &&
    preposition === 'in' &&
    /^(?:arrive|come|travel|return)$/.test(clause.lemma)
  )
    return clean(clause.lemma)
  // "made her debut as Antigone"
  if (preposition === 'as' && kind === 'person' && /^(?:make|give)$/.test(clause.lemma)) return 'portray'
  // "sat in the Senate"
  if (clause.lemma === 'sit' && preposition === 'in' && kind === 'organization') return 'member-of'
  // "trained pilots at the base": who trains others does not study there.
  if (
    /^(?:train|teach|educate)$/.test(clause.lemma) &&
    preposition === 'at' &&
    clause.objects.length > 0 &&
    !clause.passive
  )
    return clean(clause.lemma)
  if (clause.lemma === 'fall' && event === 'love' && preposition === 'with') return 'love'
  // "decided it in favour of X"
  if (/^in (?:support|favou?r) of$/.test(preposition)) return 'support'
  return verbType(clause.lemma, preposition, event)
}

/** Whether somebody, or several, is the subject. */
const isSomebodys = (context: SentenceContext, { subjects: [subject] }: Clause) => {
  const noun = context.nouns.get(subject ?? -1)
  const type = noun && context.mentions.typeOf(noun)
  return type === undefined || /^(?:person|group|organization|place)$/.test(type)
}

/** Whether a body with a name is the subject. */
const isBodys = (context: SentenceContext, { subjects: [subject] }: Clause) => {
  const noun = context.nouns.get(subject ?? -1)
  return noun?.name !== undefined && context.mentions.typeOf(noun) === 'organization'
}
