import { TITLES } from '../../../language/lexicon/titles.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import type { Argument, ObjectArgument } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { eventType } from '../eventTypes.ts'
import { clean, kinType, objectType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import { dependents } from '../tree/tree.ts'

/** What the verb states of an object. */
export function typeTo(context: SentenceContext, clause: Clause, { mention }: Argument): string {
  const at = mention === undefined ? undefined : context.mentions.at(mention)
  // "made the town famous" produces no town.
  if (isTurned(context, clause)) return clean(clause.lemma)
  // "led scholars to suggest it", "the letters led them": nobody is at their head.
  if (clause.lemma === 'lead' && !isLeading(context, clause)) return 'prompt'
  // "made him a count"
  if (officeGiven(context, clause) >= 0) return 'appoint'
  // "was made a dame by the Queen"
  if (clause.passive && clause.lemma === 'make' && clause.attributes.length > 0)
    return madeSo(context, clause) ?? 'appoint'
  // "has had him under sanctions": nobody is owned.
  if (clause.lemma === 'have' && clause.obliques.some(({ preposition }) => preposition?.text === 'under'))
    return 'have'
  // "an earthquake struck the town"
  if (clause.lemma === 'strike' && clause.subjects.some((subject) => isEvent(context, subject)))
    return 'strike'
  // "the ferry struck the pier"
  if (clause.lemma === 'strike' && clause.subjects.some((subject) => isVehicle(context, subject)))
    return 'hit'
  // "led the police to the van": no police are led by what does that.
  if (clause.lemma === 'lead' && clause.obliques.some(({ preposition }) => preposition?.text === 'to'))
    return 'lead'
  return (
    outcomeOf(context, clause) ??
    kinOf(context, clause, mention) ??
    objectType(clause.lemma, at?.type, at?.core.exact)
  )
}

/** "made him a count": the office that a person, the first of two objects, is given; -1 of other clauses. */
function officeGiven(
  { mentions, nouns, words }: SentenceContext,
  { lemma, passive, objects, indirect }: Clause,
): number {
  const [one, two] = [...indirect, ...objects]
  const [who, office] = [nouns.get(one ?? -1), nouns.get(two ?? -1)]
  if (lemma !== 'make' || passive || !who || !office || office.name || office.pronoun) return -1
  const isPerson = mentions.typeOf(who) === 'person' || /^(?:him|her|me)$/.test(words[who.head]?.text ?? '')
  const isOffice =
    mentions.typeOf(office) === 'person' || TITLES.has(words[office.head]?.lemma.toLowerCase() ?? '')
  return isPerson && isOffice ? office.head : -1
}

/** "a report made public by the comptroller", "was made famous by her": what becomes of a thing is no office. */
function madeSo({ words }: SentenceContext, { attributes }: Clause): string | undefined {
  const state = words[attributes[0] ?? -1]
  if (/^public$/i.test(state?.text ?? '')) return 'publish'
  return state?.upos === 'ADJ' ? 'make' : undefined
}

/** Whether a clause tells of somebody at the head of others: no work, event or thing is, and who leads them to do something need not be. */
function isLeading(
  { tree, nouns, mentions, words }: SentenceContext,
  { head, subjects, agents, passive }: Clause,
): boolean {
  if (dependents(tree, head, 'xcomp', 'ccomp').some((at) => at > head && words[at]?.upos === 'VERB'))
    return false
  const subject = nouns.get((passive ? agents : subjects)[0] ?? -1)
  return !/^(?:work|event|product|concept|weapon)$/.test((subject && mentions.typeOf(subject)) ?? '')
}

/** "the ferry", "the car ferry Orvic": no weapon. */
const isVehicle = ({ words }: SentenceContext, at: number) =>
  VEHICLES.has(words[at]?.lemma ?? '') ||
  words.some(({ head, lemma, upos }, i) => head === at && i < at && upos === 'NOUN' && VEHICLES.has(lemma))

const VEHICLES = wordSet(
  'ferry ship boat vessel yacht tanker freighter barge car bus coach van lorry truck taxi train tram locomotive motorcycle bicycle plane aeroplane airplane airliner jet helicopter aircraft balloon',
)

const isEvent = ({ nouns, mentions }: SentenceContext, at: number) => {
  const noun = nouns.get(at)
  return noun !== undefined && mentions.typeOf(noun) === 'event'
}

/** "had two sons, Luc and Jean", "leaves a widow and two sons": what the one is to the others. */
function kinOf(
  { words, mentions }: SentenceContext,
  { lemma, objects, passive, verb }: Clause,
  mention: number | undefined,
): string | undefined {
  const dies = lemma === 'leave' && words[verb]?.xpos === 'VBZ'
  if (passive || (!dies && !/^(?:have|adopt|raise)$/.test(lemma))) return undefined
  const at = mentions.at(mention ?? -1)
  const own =
    at?.kind === 'nominal' ? objects.find((object) => words[object]?.end === at.core.end) : undefined
  return kinType(words[own ?? objects[0] ?? -1]?.lemma ?? '')
}

/** What an adjective makes of a verb and its object: "left 10,000 people dead", "found her guilty". */
const OUTCOMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'leave',
    new Map([
      ['dead', 'kill'],
      ['injured', 'injure'],
      ['wounded', 'injure'],
      ['homeless', 'displace'],
    ]),
  ],
  [
    'find',
    new Map([
      ['guilty', 'convict'],
      ['liable', 'convict'],
    ]),
  ],
])

function outcomeOf({ tree, words }: SentenceContext, { lemma, head, objects }: Clause): string | undefined {
  const outcomes = OUTCOMES.get(lemma)
  if (!outcomes) return undefined
  for (const at of [head, ...objects])
    for (const child of dependents(tree, at, 'xcomp', 'amod')) {
      const type = child > at ? outcomes.get(words[child]?.text.toLowerCase() ?? '') : undefined
      if (type) return type
    }
  return undefined
}

/** Verbs that say little: an act without a name behind them is what they do, "made a change", "scored a goal". */
const EMPTY =
  /^(?:make|take|have|give|get|receive|reach|obtain|gain|earn|suffer|form|score|spend|find|do|cut|pay|open|express|pose|start|begin)$/

/** With these neither a place nor a time behind it is more: "had possession in the match". */
const BARE = /^(?:have|score|get|form|receive)$/

/** "went on a visit to Kenya", "went on strike": the noun says what one did. */
const GOING = / on$/

/** "made the town famous", "made him leave": whoever is turned into something is not what is made. */
function isTurned({ tree, words }: SentenceContext, { lemma, head, objects, passive }: Clause): boolean {
  if (passive || objects.length === 0 || !/^(?:make|render)$/.test(lemma)) return false
  return dependents(tree, head, 'xcomp', 'ccomp').some(
    (at) => at > head && /^(?:ADJ|VERB)$/.test(words[at]?.upos ?? ''),
  )
}

const isNominal = ({ mentions }: SentenceContext, { mention }: Argument) =>
  mention !== undefined && mentions.at(mention)?.kind === 'nominal'

const isAct = (context: SentenceContext, argument: Argument) =>
  isNominal(context, argument) && context.mentions.type(argument.mention ?? -1) === 'event'

/** An argument as words that tie nobody. */
export const wordsOnly = ({ span, label, type }: ObjectArgument): ObjectArgument => ({ span, label, type })

/**
 * The objects of a clause and what prepositions add, where each is an end: acts that only give the verb its sense stay
 * as words.
 */
export function meantBy(
  context: SentenceContext,
  clause: Clause,
  objects: readonly ObjectArgument[],
  adjuncts: readonly ObjectArgument[],
): ObjectArgument[] {
  const empty = EMPTY.test(clause.lemma)
  const act = context.words[clause.objects[0] ?? -1]?.lemma ?? ''
  // "holds a stake in Acme", "obtained employment in Oslo": the noun gave the tie behind it its sense.
  const sense = eventType(act)
  const passedOn =
    sense !== undefined &&
    (empty || sense === 'investor-in') &&
    adjuncts.some(({ mention, type }) => mention !== undefined && type === sense)
  const office = context.words[officeGiven(context, clause)]?.end
  const kept = objects.map((object) =>
    (passedOn && isNominal(context, object)) ||
    (empty && isAct(context, object)) ||
    (office !== undefined && context.mentions.at(object.mention ?? -1)?.core.end === office)
      ? wordsOnly(object)
      : object,
  )
  const behind = BARE.test(clause.lemma)
    ? adjuncts.map((object) => (isAct(context, object) ? wordsOnly(object) : object))
    : clause.lemma === 'go'
      ? adjuncts.map((object) =>
          GOING.test(object.label) && isAct(context, object) ? wordsOnly(object) : object,
        )
      : adjuncts
  // "told a news conference": where it was said.
  const said =
    clause.lemma === 'tell'
      ? kept.map((object) => (isAct(context, object) ? wordsOnly(object) : object))
      : kept
  return [...said, ...behind]
}
