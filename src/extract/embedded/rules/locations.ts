import { geographicName } from '../../../language/lexicon/countries.ts'
import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { argumentsOf, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf } from '../tree/tree.ts'
import type { Rule } from './rule.ts'

const INSIDE = /^(?:in|at|inside|within|on)$/
const NEAR = /^(?:near|outside|off|next to|close to)$/

/** Where something is: "the Vostochny Cosmodrome in Amur Region", "Irving, Texas". */
export const locations: Rule = {
  name: 'location',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    const state = (thing: NounPhrase, place: NounPhrase, predicate: Phrase, label: string, type: string) => {
      const [object] = argumentsOf(context, place)
      for (const subject of argumentsOf(context, thing))
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
    for (const [head, place] of context.nouns) {
      if (!place.name || place.time) continue
      const comma = commaBefore(context, place)
      const outer = comma === undefined ? undefined : nameEndingAt(context, comma - 1)
      if (outer && comma !== undefined && isCommaPlace(context, outer, place))
        state(outer, place, { first: comma, last: comma }, 'in', 'located-in')
      const thing = placedBy(context, head)
      const preposition = prepositionOf(context.tree, head)
      if (!thing || !preposition) continue
      const where = typeOf(context, place)
      const what = typeOf(context, thing)
      if (preposition.text === 'from' && where === 'place' && (what === 'person' || what === 'group')) {
        state(thing, place, preposition, 'from', 'native-of')
        continue
      }
      // "Anna Brown of the University of Oslo"
      if (
        /^(?:of|from)$/.test(preposition.text) &&
        where === 'organization' &&
        what === 'person' &&
        thing.name
      ) {
        state(thing, place, preposition, preposition.text, 'member-of')
        continue
      }
      const near = NEAR.test(preposition.text)
      if (
        (near || INSIDE.test(preposition.text)) &&
        (where === 'place' || where === 'facility') &&
        isPlaced(context, thing)
      )
        state(thing, place, preposition, preposition.text, near ? 'near' : 'located-in')
    }
    return { statements }
  },
}

/** What a place after a preposition is said of: the noun that it hangs on, or the one right before it. */
function placedBy({ tree, nouns, words }: SentenceContext, head: number): NounPhrase | undefined {
  const word = words[head]
  if (!word) return undefined
  const preposition = prepositionOf(tree, head)
  const above = nouns.get(word.head)
  if (relationOf(word) === 'nmod' && above && !above.time && !above.pronoun && word.head < head) return above
  // "met at the White House in Washington": two adverbials, the second says where the first is.
  if (relationOf(word) !== 'obl' || !preposition) return undefined
  for (const sister of dependents(tree, word.head, 'obl')) {
    const noun = nouns.get(sister)
    if (noun?.name && noun.last + 1 === preposition.first) return noun
  }
  return undefined
}

const commaBefore = ({ words }: SentenceContext, { first, name }: NounPhrase) =>
  words[first - 1]?.text === ',' && name?.first === first ? first - 1 : undefined

function nameEndingAt({ nouns, words }: SentenceContext, last: number): NounPhrase | undefined {
  let at = last
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const noun = nouns.get(at)
    if (noun) return noun.last === last && noun.name ? noun : undefined
    at = words[at]?.head ?? -1
  }
  return undefined
}

const typeOf = ({ mentions }: SentenceContext, noun: NounPhrase) => mentions.type(mentions.of(noun)[0] ?? -1)

function isPlaced(context: SentenceContext, noun: NounPhrase): boolean {
  const type = typeOf(context, noun)
  return (
    type === 'facility' ||
    type === 'event' ||
    type === 'organization' ||
    type === 'group' ||
    ((type === 'place' || type === undefined) && noun.name !== undefined)
  )
}

/** Town, then the land it is in: the second is a country or region, the first is not one in a list with it. */
function isCommaPlace(context: SentenceContext, thing: NounPhrase, place: NounPhrase): boolean {
  if (!thing.name || !place.name) return false
  const type = typeOf(context, thing)
  const outer = geographicName(phraseText(context, place.name))
  const inner = geographicName(phraseText(context, thing.name))
  const { words } = context
  const after = words[place.last + 1]?.text.toLowerCase() ?? ''
  const more = after === ',' ? words[place.last + 2]?.text.toLowerCase() : undefined
  const list = /^(?:and|or)$/.test(after) || more === 'and' || more === 'or'
  if (list || (words[thing.first - 1]?.text === ',' && inner)) return false
  return (
    (type === 'place' || type === 'facility' || type === undefined) &&
    (outer?.kind === 'country' || outer?.kind === 'region') &&
    inner?.kind !== 'country'
  )
}
