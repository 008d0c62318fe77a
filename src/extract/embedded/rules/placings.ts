import { geographicName } from '../../../language/lexicon/countries.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import type { EntityType } from '../../../model/vocabulary.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import { firstConjunct } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { relationOf } from '../tree/tree.ts'
import { HOUSES, isBehindAge, isPlaced, isPrize, NEAR } from './placed.ts'

const INSIDE = /^(?:in|at|inside|within|on|throughout|across)$/

/** What a preposition says of a thing and the place or body behind it. */
export interface Placing {
  readonly label: string
  readonly type: string
  /** It is said of both names before the preposition: "Anna Brown and Luc Moreau of Acme". */
  readonly shared?: boolean
  /** It is told of the second: "the Treaty of Lund between Kenya and Norway". */
  readonly turned?: boolean
}

/** A thing, a place or body behind it, and the preposition between them. */
interface Pair {
  readonly context: SentenceContext
  readonly thing: NounPhrase
  readonly place: NounPhrase
  readonly preposition: Preposition
  readonly what: EntityType | undefined
  readonly where: EntityType | undefined
}

/** The tie between a thing and the place or body that a preposition sets behind it; undefined where it states none. */
export function placingOf(
  context: SentenceContext,
  thing: NounPhrase,
  place: NounPhrase,
  preposition: Preposition,
): Placing | undefined {
  const what = context.mentions.typeOf(thing)
  const where = context.mentions.typeOf(place)
  const pair = { context, thing, place, preposition, what, where }
  if (what === 'person' || what === 'group') {
    const belonging = ofPeople(pair)
    if (belonging) return belonging
  }
  if (what === 'organization' || what === 'facility') {
    const part = ofBodies(pair)
    if (part) return part
  }
  return isBetween(pair) ?? isFor(pair) ?? isFrom(pair) ?? isIn(pair)
}

/** Between which places something lies, and who takes part in a war or treaty. */
function isBetween({ thing, place, preposition, what, where }: Pair): Placing | undefined {
  if (preposition.text !== 'between' || !thing.name || !place.name) return undefined
  if (where === 'place' && /^(?:place|facility)$/.test(what ?? ''))
    return { label: 'between', type: 'located-between' }
  const isParty = /^(?:place|organization|group|person)$/.test(where ?? '')
  return isParty && /^(?:event|work)$/.test(what ?? '')
    ? { label: 'took part in', type: 'participant-in', turned: true }
    : undefined
}

/** What something was made for: "the statuette for the Film Awards", "an office for the company". */
function isFor({ thing, place, preposition, what, where }: Pair): Placing | undefined {
  if (preposition.text !== 'for' || thing.name) return undefined
  if (where === 'event' && place.name && /^(?:facility|product|work)$/.test(what ?? ''))
    return { label: 'for', type: 'made-for' }
  return where === 'organization' && what === 'facility' ? { label: 'for', type: 'built-for' } : undefined
}

/** Who gives a prize, which work another is in or was taken from: "an article in the Lund Herald", "passages from the Diary". */
function isFrom({ context, thing, place, preposition, what, where }: Pair): Placing | undefined {
  const { text } = preposition
  if (text === 'from' && where === 'organization' && isPrize(context, thing))
    return { label: 'awards', type: 'award', turned: true }
  if (where !== 'work' || !place.name || thing.name) return undefined
  const lemma = context.words[thing.head]?.lemma ?? ''
  if (text === 'in' && (what === 'work' || PIECES.has(lemma))) return { label: 'in', type: 'part-of' }
  return text === 'from' && PIECES.has(lemma) ? { label: 'from', type: 'derived-from' } : undefined
}

/** What stands in books and papers, or is taken out of them. */
const PIECES = wordSet(`
  article essay poem story chapter column editorial obituary review interview song aria scene passage excerpt extract quotation
  quote verse line letter episode
`)

/** Where people come from, live and belong: "hopefuls from Kenya", "Anna Brown of the University of Oslo". */
function ofPeople({ context, thing, place, preposition, what, where }: Pair): Placing | undefined {
  const { text, first } = preposition
  if (text === 'from' && where === 'place') return { label: text, type: 'native-of' }
  if (thing.name && where === 'place' && what === 'person') {
    if (isBehindAge(context, first)) return { label: text, type: 'live-in' }
    // "Bonosus of Sardica"; of a state one is king.
    if (text === 'of' && !isLand(context, place)) return { label: text, type: 'native-of' }
  }
  if (
    /^(?:of|from|at|with|for)$/.test(text) &&
    (where === 'organization' || (text === 'of' && (isUnknown(context, place) || isSeat(context, place)))) &&
    what === 'person' &&
    (thing.name || (text === 'at' && place.name))
  )
    return { label: text, type: 'member-of', shared: true }
  // "defectors from the party", "a boy at the school"
  const isHouse = where === 'organization' || (where === 'facility' && text !== 'in')
  if (
    /^(?:from|at|in|with)$/.test(text) &&
    isHouse &&
    !thing.name &&
    roleType(context.words[thing.head]?.lemma ?? '') === undefined
  )
    return { label: `${nounOf(context, thing)} ${text}`, type: 'member-of' }
  return undefined
}

/** What bodies and buildings are parts of: "the Harbour Museum at Lund University", "the Hawks of the Northern League". */
function ofBodies({ context, thing, place, preposition, what, where }: Pair): Placing | undefined {
  const { text } = preposition
  const isBody = what === 'organization'
  // "a team from the University of Oslo"
  if (text === 'from' && !thing.name && isBody && where === 'organization')
    return { label: `${nounOf(context, thing)} from`, type: 'member-of' }
  if (text === 'at' && thing.name && place.name && where === 'organization')
    return { label: 'at', type: 'part-of' }
  // "the Hawks, from Kenya, lost": a team.
  if (text === 'from' && thing.name && isBody && where === 'place')
    return { label: 'from', type: 'native-of' }
  // "the Free Party of Anna Brown"
  if (text === 'of' && thing.name && place.name && isBody && where === 'person')
    return { label: 'of', type: 'member-of', turned: true }
  if (text === 'of' && thing.name && place.name && isBody && (where === 'organization' || where === 'place'))
    return { label: 'of', type: 'part-of', shared: true }
  return undefined
}

/** What is or happens in a place, or near it. */
function isIn({ context, thing, place, preposition, what, where }: Pair): Placing | undefined {
  const { text } = preposition
  const near = NEAR.test(text)
  const isPlace = where === 'place' || where === 'facility' || (where === 'organization' && what === 'work')
  if (!place.name || !isPlace || !(near || INSIDE.test(text))) return undefined
  // "a ban on Kenya", "an attack on Lund" are in no place.
  if (text === 'on' && (what === 'event' || what === undefined) && !thing.name) return undefined
  if (isDoing(context, thing) || isTongue(context, place) || !isPlaced(context, thing)) return undefined
  // A state lies in a part of the world, and in no town: "were beaten by Kenya, in Lund".
  if (isLand(context, thing) && !isRegion(context, place)) return undefined
  return { label: text, type: near ? 'near' : 'located-in', shared: true }
}

const nounOf = (context: SentenceContext, { head }: NounPhrase) =>
  phraseText(context, { first: head, last: head })

/** "a diary in English" */
const isTongue = (context: SentenceContext, { name }: NounPhrase) =>
  name !== undefined && geographicName(phraseText(context, name))?.kind === 'demonym'

/** A name of which nothing tells what bears it: of a person it is a body, "Anna Brown of Green Hope". */
const isUnknown = ({ mentions }: SentenceContext, place: NounPhrase) =>
  place.name !== undefined && /^(?:concept|undefined)$/.test(`${mentions.typeOf(place)}`)

/** "of the Applied Physics Laboratory": a house that people work for. */
const isSeat = ({ mentions, words }: SentenceContext, place: NounPhrase) =>
  mentions.typeOf(place) === 'facility' && SEATED.test(words[place.name?.last ?? -1]?.text ?? '')

/** A state lies in no other: "the Turks and Tatars in Russia". */
const isLand = ({ mentions }: SentenceContext, noun: NounPhrase) =>
  mentions.at(mentions.of(noun)[0] ?? -1)?.country !== undefined

/** "Kenya, in East Africa" */
const isRegion = (context: SentenceContext, { name }: NounPhrase) =>
  name !== undefined && geographicName(phraseText(context, name))?.kind === 'region'

/** Bodies that do something where it is done: "was arrested by the FBI in Reno", "served in the army in Kenya". */
function isDoing({ tree, words, mentions }: SentenceContext, thing: NounPhrase): boolean {
  const word = words[thing.head]
  if (!word || !/^(?:organization|group)$/.test(mentions.typeOf(thing) ?? '')) return false
  if (SEATED.test(words[thing.name?.last ?? thing.head]?.text ?? '')) return false
  const doer = words[firstConjunct(tree, thing.head)]
  if (doer?.deprel === 'obl:agent') return DEEDS.test(words[doer.head]?.lemma ?? '')
  const verb = words[word.head]?.lemma ?? ''
  return (
    relationOf(word) === 'obl' &&
    prepositionOf(tree, thing.head)?.text === 'in' &&
    /^(?:serve|fight)$/.test(verb)
  )
}

/** What is done to people where they are. */
const DEEDS =
  /^(?:arrest|detain|kill|shoot|capture|attack|stop|seize|question|interrogate|torture|beat|injure|wound|raid|kidnap|abduct|rescue|interview|intercept|ambush|rob|fine|search|carry|conduct|launch|mount|stage|recover|treat|evacuate)$/

/** Bodies that are known by where they are. */
const SEATED = new RegExp(`^(?:${HOUSES}|Bank|Company|Corp|Ltd|Inc)\\.?$`)
