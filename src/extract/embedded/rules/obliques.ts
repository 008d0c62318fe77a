import type { ObjectArgument } from '../../../model/statement.ts'
import type { Clause, Oblique } from '../clauses/clause.ts'
import { eventType } from '../eventTypes.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { clean, roleType, verbType } from '../relationTypes.ts'
import { phraseSpan, type SentenceContext, wholeExtent } from '../sentence.ts'
import { endsOfNoun, isLanguage } from './arguments.ts'
import { attachedTo, lastOf } from './attached.ts'
import { isBacking } from './backings.ts'
import { contentOf, isAmount } from './content.ts'
import { frontsPlace } from './fronted.ts'
import { receivedType } from './receipts.ts'
import { isStay } from './stays.ts'
import { labelOf } from './verbLabel.ts'
import { tiesWhere } from './whereClauses.ts'

export const isDistance = ({ words }: SentenceContext, { head }: NounPhrase) =>
  /^(?:kilometer|kilometre|km|mile|metre|meter|foot|yard)s?$/.test(words[head]?.lemma ?? '')

/** Prepositions by which an adjunct tells of the clause and ties nobody. */
const FRAMING =
  /^(?:according to|in (?:defiance|response|exchange|addition|spite|light|view|lieu|return|protest|course|case|result|wake|aftermath|face|terms) (?:of|to|for)|as (?:part|result) of|because of|due to|despite|in spite of|instead of|rather than|as for|as of|as to|in addition to|in defiance of|in response to|in exchange for|unlike|besides|except|judging by|based on|since|until|than|per|after|before|amid|without)$/

const GROUNDS = /^(?:charge|suspicion|bail|condition|ground|basis|count|parole|average|account|purpose)$/

const ABOUT =
  /^(?:defiance|response|exchange|addition|spite|light|view|lieu|return|protest|course|wake|aftermath|face|context|accordance|recognition|connection)$/

/** What prepositions add to a verb. Where it is a tie to the subject it has a mention; else it is words only. */
export function obliquesOf(context: SentenceContext, clause: Clause, chain: Phrase): ObjectArgument[] {
  const { words, nouns } = context
  const found: ObjectArgument[] = []
  const object = directObject(context, clause)
  for (const oblique of clause.obliques) {
    const { preposition, heads } = oblique
    for (const head of heads) {
      const noun = nouns.get(head)
      if (!noun) continue
      if (noun.time || !preposition || !isTie(context, clause, oblique, noun, object)) {
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
      const event = words[(light ?? via?.noun)?.head ?? -1]?.lemma
      const label = labelOf(context, parts)
      const office = via?.preposition === 'as' ? roleType(event ?? '') : undefined
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

/** "earned a Ph.D. from": written like a name. */
const isDegree = ({ words }: SentenceContext, { head }: NounPhrase) =>
  eventType(words[head]?.lemma ?? '') === 'study-at'

/** Right after the verb, adverbs aside. */
export const isBeside = ({ group }: Clause, at: number) => at > group.last && at - group.last <= 2

const directObject = (context: SentenceContext, clause: Clause) => {
  const { nouns } = context

  const nounsThere = clause.objects.map((head) => nouns.get(head)).filter((noun) => noun !== undefined)
  const noun = clause.passive ? undefined : nounsThere.at(-1)
  return noun && isDistance(context, noun) ? undefined : noun
}

/** "took part in", "held talks with", but also "at X in Y": only the preposition of an event's noun carries it. */
function eventBetween(context: SentenceContext, clause: Clause, oblique: Oblique) {
  const [first] = clause.obliques
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
  // "decided it in favour of X"
  if (/^in (?:support|favou?r) of$/.test(preposition)) return 'support'
  return verbType(clause.lemma, preposition, event)
}

/** Whether a body with a name is the subject. */
const isBodys = (context: SentenceContext, { subjects: [subject] }: Clause) => {
  const noun = context.nouns.get(subject ?? -1)
  return noun?.name !== undefined && context.mentions.typeOf(noun) === 'organization'
}

/** With these "with" names what is given, or the other side. */
const SUPPLYING =
  /^(?:supply|provide|arm|equip|furnish|present|issue|fit|load|fill|replace|combine|compare|merge|link|connect|associate|charge|credit|treat|infect|threaten|mix|share|exchange|have|make)$/

/** Whether what a preposition governs is tied to the subject. */
function isTie(
  context: SentenceContext,
  clause: Clause,
  { preposition }: Oblique,
  noun: NounPhrase,
  object: NounPhrase | undefined,
): boolean {
  if (!preposition || isLanguage(context, noun)) return false
  // "named after X"; else "after X" tells when.
  const namesake = preposition.text === 'after' && /^(?:re)?name$/.test(clause.lemma)
  // "testified before the Senate"; else "before X" tells when.
  const heard = preposition.text === 'before' && /^(?:testify|appear|speak|argue)$/.test(clause.lemma)
  if (FRAMING.test(preposition.text) && !namesake && !heard) return false
  // "in defiance of bans", whatever the parser makes of what follows.
  if (preposition.text === 'on' && GROUNDS.test(context.words[noun.head]?.lemma ?? '')) return false
  if (preposition.text === 'in' && ABOUT.test(context.words[noun.head]?.lemma ?? '')) return false
  // "returned at his invitation" is told of who invited.
  if (isBacking(preposition.text, context.words[noun.head]?.text ?? '')) return false
  // "received support from X" is told of X.
  if (preposition.text === 'from' && receivedType(context, clause)) return false
  // "spent a year in Oslo" is told as a stay.
  if (/^(?:in|at)$/.test(preposition.text) && isStay(context, clause)) return false
  if (!tiesWhere(context, clause, preposition, noun)) return false
  // "dissolved by force" tells how.
  if (preposition.text === 'by' && clause.passive) return false
  // "fired from a base at Oslo": the place is the base's.
  if (/^(?:in|at|near)$/.test(preposition.text) && isBehindBuilding(context, clause, preposition.first))
    return false
  // "said in its journal" tells where it was said; "claimed asylum in Kenya" is no saying.
  const saying = object
    ? /^(?:say|tell|announce|state|add)$/
    : /^(?:say|tell|announce|state|add|claim|allege|argue|insist)$/
  if (saying.test(clause.lemma) && /^(?:in|on|at)$/.test(preposition.text)) return false
  // "collapsed at the hotel and died" has the place of its first verb.
  const second = clause.lemma === 'die' && clause.coordinatedWith !== undefined
  const fronted = preposition.first < clause.verb && clause.kind !== 'relative' && !second
  if (fronted && frontsPlace(context, clause, preposition.text, noun)) return true
  if (fronted && (context.mentions.typeOf(noun) !== 'event' || preposition.text === 'with')) return false
  const content = contentOf(context, noun)
  const [mention] = context.mentions.of(content)
  if (mention === undefined) return false
  const type = context.mentions.type(mention)
  // "was recognised as a saint", "lived as a hermit" tells what the subject was; "starred as Antigone" whom he played.
  if (preposition.text === 'such as') return false
  if (/(?:^| )as$/.test(preposition.text)) return content.name !== undefined && type === 'person'
  // "left the house with two drives" tells how it was done.
  const outfit = preposition.text === 'with' && (object !== undefined || clause.passive)
  if (outfit && context.mentions.at(mention)?.kind === 'nominal' && !SUPPLYING.test(clause.lemma))
    if (!/^(?:person|organization|group|place)$/.test(type ?? '')) return false
  // "during the war" tells when.
  if (preposition.text === 'during') return type === 'event' && context.mentions.at(mention)?.kind === 'name'
  if (object)
    return (
      /^(?:to|with|from|against|for|by|into|in|at|on|over|of|during|through|via|opposite|alongside|beside|under|on behalf of|in (?:support|favou?r|honou?r) of)$/.test(
        preposition.text,
      ) &&
      (content.name !== undefined ||
        (type !== undefined &&
          (type === 'event' || type === 'facility' || !/^(?:in|at)$/.test(preposition.text))))
    )
  return isBeside(clause, preposition.first) || content.name !== undefined || type !== undefined
}

/** Whether a building without a name stands, as an adverbial of the clause, right before the word `at`. */
function isBehindBuilding(context: SentenceContext, { obliques }: Clause, at: number): boolean {
  return obliques.some(
    ({ preposition, heads }) =>
      preposition?.text === 'from' &&
      heads.some((head) => {
        const noun = context.nouns.get(head)
        return noun && !noun.name && noun.last + 1 === at && context.mentions.typeOf(noun) === 'facility'
      }),
  )
}
