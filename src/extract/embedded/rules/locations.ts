import { geographicName } from '../../../language/lexicon/countries.ts'
import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import { argumentsOf, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf, firstConjunct } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf } from '../tree/tree.ts'
import { endsOfNoun } from './arguments.ts'
import { commaPlacesOf } from './commaPlaces.ts'
import { isBehindAge, isPlaced, NEAR, placedBy } from './placed.ts'
import type { Rule } from './rule.ts'

const INSIDE = /^(?:in|at|inside|within|on|throughout|across)$/

/** Where something is: "the Zelgor Cosmodrome in Oru Region", "Pamur, Oru". */
export const locations: Rule = {
  name: 'location',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    const state = (thing: NounPhrase, place: NounPhrase, predicate: Phrase, label: string, type: string) => {
      const [object] = argumentsOf(context, place)
      // "defectors from the party including Luc Moreau": he is one too.
      const things =
        thing.name || type !== 'member-of' ? argumentsOf(context, thing) : endsOfNoun(context, thing)
      for (const subject of things)
        if (object?.mention !== undefined && subject.mention !== undefined)
          statements.push(
            stateOf(context, {
              subject,
              predicate,
              objects: [{ ...object, label, type }],
              rule: 'location',
              confidence: thing.name ? 0.85 : 0.65,
            }),
          )
    }
    for (const { inner, outer, comma } of commaPlacesOf(context))
      state(inner, outer, { first: comma, last: comma }, 'in', 'located-in')
    const { words } = context
    for (const [head, place] of context.nouns) {
      if (place.time || (!place.name && context.mentions.typeOf(place) !== 'organization')) continue
      // "hopefuls from Kenya, Norway and Peru": all hang on the first.
      const leader = prepositionOf(context.tree, head) ? head : firstConjunct(context.tree, head)
      const thing = placedBy(context, leader)
      const preposition = prepositionOf(context.tree, leader)
      if (!thing || !preposition || thing === place) continue
      const where = context.mentions.typeOf(place)
      const what = context.mentions.typeOf(thing)
      if (preposition.text === 'from' && where === 'place' && (what === 'person' || what === 'group')) {
        state(thing, place, preposition, 'from', 'native-of')
        continue
      }
      if (thing.name && where === 'place' && what === 'person' && isBehindAge(context, preposition.first)) {
        state(thing, place, preposition, preposition.text, 'live-in')
        continue
      }
      // "Anna Brown of the University of Oslo"
      if (
        /^(?:of|from|at|with|for)$/.test(preposition.text) &&
        (where === 'organization' || (preposition.text === 'of' && isUnknown(context, place))) &&
        what === 'person' &&
        (thing.name || (preposition.text === 'at' && place.name))
      ) {
        for (const one of sharing(context, thing, preposition.first))
          state(one, place, preposition, preposition.text, 'member-of')
        continue
      }
      // "a team from the University of Oslo"
      if (preposition.text === 'from' && !thing.name && what === 'organization' && where === 'organization') {
        const noun = phraseText(context, { first: thing.head, last: thing.head })
        state(thing, place, preposition, `${noun} from`, 'member-of')
        continue
      }
      // "the Harbour Museum at Lund University"
      if (
        preposition.text === 'at' &&
        thing.name &&
        place.name &&
        where === 'organization' &&
        (what === 'organization' || what === 'facility')
      ) {
        state(thing, place, preposition, 'at', 'part-of')
        continue
      }
      // "the Hawks, from Kenya, lost": a team.
      if (preposition.text === 'from' && thing.name && what === 'organization' && where === 'place') {
        state(thing, place, preposition, 'from', 'native-of')
        continue
      }
      // "the Boston Hawks of the Northern League", "the University of Oslo of Norway"
      if (
        preposition.text === 'of' &&
        thing.name &&
        place.name &&
        what === 'organization' &&
        (where === 'organization' || where === 'place')
      ) {
        for (const one of sharing(context, thing, preposition.first))
          state(one, place, preposition, 'of', 'part-of')
        continue
      }
      // "defectors from the party", "a boy at the school"
      if (
        /^(?:from|at|in|with)$/.test(preposition.text) &&
        (where === 'organization' || (where === 'facility' && preposition.text !== 'in')) &&
        (what === 'person' || what === 'group') &&
        !thing.name &&
        roleType(words[thing.head]?.lemma ?? '') === undefined
      ) {
        const noun = phraseText(context, { first: thing.head, last: thing.head })
        state(thing, place, preposition, `${noun} ${preposition.text}`, 'member-of')
        continue
      }
      if (!place.name || isDoing(context, thing)) continue
      const near = NEAR.test(preposition.text)
      if (
        (near || INSIDE.test(preposition.text)) &&
        (where === 'place' || where === 'facility' || (where === 'organization' && what === 'work')) &&
        !isLanguage(context, place) &&
        isPlaced(context, thing) &&
        !(isLand(context, thing) && isLand(context, place))
      )
        for (const one of sharing(context, thing, preposition.first))
          state(one, place, preposition, preposition.text, near ? 'near' : 'located-in')
    }
    for (const [head, whole] of context.nouns) {
      const preposition = prepositionOf(context.tree, head)
      const part = preposition?.text === 'during' ? placedBy(context, head) : undefined
      if (
        part &&
        preposition &&
        context.mentions.typeOf(part) === 'event' &&
        context.mentions.typeOf(whole) === 'event'
      )
        state(part, whole, preposition, 'during', 'part-of')
    }
    return { statements }
  },
}

/** Bodies that do something where it is done: "was arrested by the FBI in Reno", "served in the army in Kenya". */
function isDoing({ tree, words, mentions }: SentenceContext, thing: NounPhrase): boolean {
  const word = words[thing.head]
  if (!word || mentions.typeOf(thing) !== 'organization') return false
  if (SEATED.test(words[thing.name?.last ?? thing.head]?.text ?? '')) return false
  const verb = words[word.head]?.lemma ?? ''
  if (word.deprel === 'obl:agent') return DEEDS.test(verb)
  return (
    relationOf(word) === 'obl' &&
    prepositionOf(tree, thing.head)?.text === 'in' &&
    /^(?:serve|fight)$/.test(verb)
  )
}

/** What is done to people where they are. */
const DEEDS =
  /^(?:arrest|detain|kill|shoot|capture|attack|stop|seize|question|interrogate|torture|beat|injure|wound|raid|kidnap|abduct|rescue|interview|intercept|ambush|rob|fine|search)$/

/** Bodies that are known by where they are. */
const SEATED =
  /^(?:University|College|School|Academy|Institute|Hospital|Museum|Court|Laboratory|Bank|Company|Corp|Ltd|Inc)\.?$/

/** "Anna Brown and Luc Moreau of Acme": of two names before the preposition both, where the first has no phrase of its own. */
function sharing({ tree, nouns }: SentenceContext, thing: NounPhrase, preposition: number): NounPhrase[] {
  const [first, second, more] = conjunctsOf(tree, firstConjunct(tree, thing.head))
  const [one, other] = [nouns.get(first ?? -1), nouns.get(second ?? -1)]
  if (!one?.name || !other?.name || more !== undefined || one.last + 2 !== other.first) return [thing]
  if (other.last + 1 !== preposition || (thing !== one && thing !== other)) return [thing]
  return dependents(tree, one.head, 'nmod').some((at) => at < other.first) ? [thing] : [one, other]
}

/** "a diary in English" */
const isLanguage = (context: SentenceContext, { name }: NounPhrase) =>
  name !== undefined && geographicName(phraseText(context, name))?.kind === 'demonym'

/** A name of which nothing tells what bears it: of a person it is a body, "Anna Brown of Green Hope". */
const isUnknown = ({ mentions }: SentenceContext, place: NounPhrase) =>
  place.name !== undefined && /^(?:concept|undefined)$/.test(`${mentions.typeOf(place)}`)

/** A state lies in no other: "the Turks and Tatars in Russia". */
const isLand = ({ mentions }: SentenceContext, noun: NounPhrase) =>
  mentions.at(mentions.of(noun)[0] ?? -1)?.country !== undefined
