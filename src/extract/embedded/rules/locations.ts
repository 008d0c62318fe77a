import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf, firstConjunct } from '../tree/coordination.ts'
import { behindOf, prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOfNoun } from './arguments.ts'
import { commaPlacesOf } from './commaPlaces.ts'
import { isHeldToBe } from './offices.ts'
import { placedBy } from './placed.ts'
import { placingOf } from './placings.ts'
import type { Rule } from './rule.ts'

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
              // "Lund is not a town in Kenya"
              ...(context.clauses.get(thing.head)?.copular && { carrier: thing.head }),
            }),
          )
    }
    const commaPlaces = commaPlacesOf(context)
    for (const { inner, outer, comma } of commaPlaces)
      state(inner, outer, { first: comma, last: comma }, 'in', 'located-in')
    // Of "Lund, Kenya" the second is where the first is, no second place of what is there.
    const outers = new Set(commaPlaces.map(({ outer }) => outer))
    for (const [head, noun] of context.nouns) {
      const place = townOf(context, noun) ?? noun
      if (place.time || (!place.name && context.mentions.typeOf(place) !== 'organization')) continue
      // "hopefuls from Kenya, Norway and Peru": all hang on the first.
      const leader = prepositionOf(context.tree, head) ? head : firstConjunct(context.tree, head)
      if (leader !== head && outers.has(place)) continue
      const thing = placedBy(context, leader)
      const preposition = prepositionOf(context.tree, leader)
      if (!thing || !preposition || thing === place || isHeldToBe(context, thing.head)) continue
      const placing = placingOf(context, thing, place, preposition)
      if (!placing) continue
      for (const one of placing.shared ? sharing(context, thing, preposition.first) : [thing])
        if (placing.turned) state(place, one, preposition, placing.label, placing.type)
        else state(one, place, preposition, placing.label, placing.type)
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

/** "near the town of Lund", "off the coast of Kenya": the place that the noun only tells the kind or a part of. */
function townOf({ tree, words, nouns, mentions }: SentenceContext, { head, name }: NounPhrase) {
  if (name || !(TOWNS.test(words[head]?.lemma ?? '') || PARTS.test(words[head]?.lemma ?? '')))
    return undefined
  const town = nouns.get(behindOf(tree, head) ?? -1)
  return town?.name && mentions.typeOf(town) === 'place' ? town : undefined
}

const TOWNS =
  /^(?:town|city|village|hamlet|county|province|state|region|district|island|port|municipality|suburb|neighbou?rhood)$/

const PARTS =
  /^(?:centre|center|heart|middle|outskirts|coast|shore|edge|vicinity|north|south|east|west|northeast|northwest|southeast|southwest)$/

/** "Anna Brown and Luc Moreau of Acme": of two names before the preposition both, where the first has no phrase of its own. */
function sharing({ tree, nouns }: SentenceContext, thing: NounPhrase, preposition: number): NounPhrase[] {
  const [first, second, more] = conjunctsOf(tree, firstConjunct(tree, thing.head))
  const [one, other] = [nouns.get(first ?? -1), nouns.get(second ?? -1)]
  if (!one?.name || !other?.name || more !== undefined || one.last + 2 !== other.first) return [thing]
  if (other.last + 1 !== preposition || (thing !== one && thing !== other)) return [thing]
  return dependents(tree, one.head, 'nmod').some((at) => at < other.first) ? [thing] : [one, other]
}
