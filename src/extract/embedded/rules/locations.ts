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
import type { Rule } from './rule.ts'

const INSIDE = /^(?:in|at|inside|within|on|throughout|across)$/
const NEAR = /^(?:near|outside|off|next to|close to)$/

/** Where something is: "the Vostochny Cosmodrome in Amur Region", "Irving, Texas". */
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
      if (place.time || (!place.name && typeOf(context, place) !== 'organization')) continue
      // "hopefuls from Kenya, Norway and Peru": all hang on the first.
      const leader = prepositionOf(context.tree, head) ? head : firstConjunct(context.tree, head)
      const thing = placedBy(context, leader)
      const preposition = prepositionOf(context.tree, leader)
      if (!thing || !preposition || thing === place) continue
      const where = typeOf(context, place)
      const what = typeOf(context, thing)
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
        where === 'organization' &&
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
      if (!place.name) continue
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
      if (part && preposition && typeOf(context, part) === 'event' && typeOf(context, whole) === 'event')
        state(part, whole, preposition, 'during', 'part-of')
    }
    return { statements }
  },
}

/** "Anna Brown and Luc Moreau of Acme": of two names before the preposition both, where the first has no phrase of its own. */
function sharing({ tree, nouns }: SentenceContext, thing: NounPhrase, preposition: number): NounPhrase[] {
  const [first, second, more] = conjunctsOf(tree, firstConjunct(tree, thing.head))
  const [one, other] = [nouns.get(first ?? -1), nouns.get(second ?? -1)]
  if (!one?.name || !other?.name || more !== undefined || one.last + 2 !== other.first) return [thing]
  if (other.last + 1 !== preposition || (thing !== one && thing !== other)) return [thing]
  return dependents(tree, one.head, 'nmod').some((at) => at < other.first) ? [thing] : [one, other]
}

/** What a place after a preposition is said of: the noun that it hangs on, or the one right before it. */
function placedBy(context: SentenceContext, head: number): NounPhrase | undefined {
  const { tree, nouns, words } = context
  const word = words[head]
  if (!word) return undefined
  const preposition = prepositionOf(tree, head)
  // "Bogliasco, next to Genova, …": the name before the comma is near it.
  if (preposition && NEAR.test(preposition.text) && words[preposition.first - 1]?.text === ',')
    for (const at of [...dependents(tree, word.head, 'nmod', 'obl', 'appos', 'obj', 'nsubj'), word.head]) {
      const before = nouns.get(at)
      if (before?.name && before.last === preposition.first - 2) return before
    }
  const aged = preposition && isBehindAge(context, preposition.first) ? words[word.head]?.head : undefined
  const above = nouns.get(aged ?? word.head)
  if (relationOf(word) === 'nmod' && above && !above.time && !above.pronoun && word.head < head)
    return pictured(context, above) ?? housed(context, above) ?? above
  // "entered the school at Oslo": a building that an act is done to is where the act is.
  if (relationOf(word) === 'obl' && preposition)
    for (const sister of dependents(tree, word.head, 'obj')) {
      const noun = nouns.get(sister)
      const gap = noun && words[noun.last + 1]?.text === ',' ? 2 : 1
      if (noun && noun.last + gap === preposition.first && stands(context, noun)) return noun
    }
  // "met at the White House in Washington": two adverbials, the second says where the first is.
  if (relationOf(word) !== 'obl' || !preposition) return undefined
  for (const sister of dependents(tree, word.head, 'obl')) {
    const noun = nouns.get(sister)
    const within =
      noun?.name ||
      (noun && stands(context, noun)) ||
      (preposition.text === 'during' && noun && typeOf(context, noun) === 'event')
    if (within && noun.last + 1 === preposition.first) return noun
  }
  return undefined
}

/** "Anna Brown, 54, of Oslo": whether a number between commas stands before the preposition at `at`. */
const isBehindAge = ({ words }: SentenceContext, at: number) =>
  words[at - 1]?.text === ',' && words[at - 2]?.upos === 'NUM' && words[at - 3]?.text === ','

/** Buildings, and bodies that are known by theirs. */
const stands = (context: SentenceContext, noun: NounPhrase) =>
  typeOf(context, noun) === 'facility' ||
  (!noun.name &&
    /^(?:college|university|institute|academy|company|firm|court|bank|embassy|consulate)$/.test(
      context.words[noun.head]?.lemma ?? '',
    ))

/** "a bust of Anna Brown in Oslo": the work is there, not whom it shows. */
function pictured(context: SentenceContext, person: NounPhrase): NounPhrase | undefined {
  const { tree, words, nouns } = context
  if (typeOf(context, person) !== 'person' || prepositionOf(tree, person.head)?.text !== 'of')
    return undefined
  const work = nouns.get(words[person.head]?.head ?? -1)
  return work && isPlaced(context, work) ? work : undefined
}

/** "an office for the company in Oslo": the building is there, whatever body without a name it is for. */
function housed(context: SentenceContext, body: NounPhrase): NounPhrase | undefined {
  const { tree, words, nouns } = context
  if (body.name || prepositionOf(tree, body.head)?.text !== 'for') return undefined
  const building = nouns.get(words[body.head]?.head ?? -1)
  return building && typeOf(context, building) === 'facility' ? building : undefined
}

/** "a diary in English" */
const isLanguage = (context: SentenceContext, { name }: NounPhrase) =>
  name !== undefined && geographicName(phraseText(context, name))?.kind === 'demonym'

/** A state lies in no other: "the Turks and Tatars in Russia". */
const isLand = ({ mentions }: SentenceContext, noun: NounPhrase) =>
  mentions.at(mentions.of(noun)[0] ?? -1)?.country !== undefined

const typeOf = ({ mentions }: SentenceContext, noun: NounPhrase) => mentions.type(mentions.of(noun)[0] ?? -1)

function isPlaced(context: SentenceContext, noun: NounPhrase): boolean {
  const type = typeOf(context, noun)
  const word = context.words[noun.head]
  if (!word) return false
  return (
    type === 'facility' ||
    // "Muslims in Kenya"
    (type === 'person' && word.xpos === 'NNPS') ||
    type === 'event' ||
    type === 'organization' ||
    type === 'group' ||
    type === 'work' ||
    // A caption: "The frigate on the Skagerrak".
    ((type === 'product' || type === 'weapon') && relationOf(word) === 'root') ||
    ((type === 'place' || type === undefined) && noun.name !== undefined) ||
    (type === 'place' && namesPlace(context, noun))
  )
}

/** "Lund, a town in Kenya", "the town of Lund in Kenya": the noun is another word for the name beside it. */
function namesPlace({ tree, words, nouns }: SentenceContext, { head }: NounPhrase): boolean {
  const word = words[head]
  if (word && relationOf(word) === 'appos' && nouns.get(word.head)?.name) return true
  return dependents(tree, head, 'nmod', 'appos').some((at) => {
    const preposition = prepositionOf(tree, at)?.text
    return (
      nouns.get(at)?.name !== undefined && (preposition === undefined || preposition === 'of') && at > head
    )
  })
}
