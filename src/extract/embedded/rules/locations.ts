import { geographicName } from '../../../language/lexicon/countries.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Chunk, NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import type { Rule } from './rule.ts'

const INSIDE = /^(?:in|at|inside|within|on|outside|near|off|next to|close to)$/

/** Where something is: "the Vostochny Cosmodrome in Amur Region", "Irving, Texas". */
export const locations: Rule = {
  name: 'location',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    const { chunks } = context
    for (const [i, thing] of chunks.entries()) {
      if (thing.kind !== 'np' || thing.time || thing.pronoun) continue
      const between = chunks[i + 1]
      const place = chunks[i + 2]
      if (between?.kind !== 'mark' || place?.kind !== 'np' || !place.name) continue
      const where = typeOf(context, place)
      const what = typeOf(context, thing)
      const inside = between.mark === 'preposition' && INSIDE.test(between.text)
      const fits = inside
        ? isPlaced(what, thing) && (where === 'place' || where === 'facility')
        : isCommaPlace(context, thing, place, between)
      if (!fits) continue
      const [object] = argumentsOf(context, place)
      const near = /^(?:near|outside|off|next to|close to)$/.test(between.text)
      for (const subject of argumentsOf(context, thing))
        if (object?.mention !== undefined && subject.mention !== undefined)
          statements.push(
            stateOf(context, {
              subject,
              predicate: between,
              objects: [
                { ...object, label: inside ? between.text : 'in', type: near ? 'near' : 'located-in' },
              ],
              rule: 'location',
              confidence: thing.name ? 0.85 : 0.65,
            }),
          )
    }
    return { statements }
  },
}

const typeOf = ({ mentions }: SentenceContext, noun: NounPhrase) => {
  const [mention] = mentions.of(noun)
  return mention === undefined ? undefined : mentions.type(mention)
}

function isPlaced(type: string | undefined, { name }: NounPhrase): boolean {
  return (
    type === 'facility' ||
    type === 'event' ||
    type === 'organization' ||
    type === 'group' ||
    ((type === 'place' || type === undefined) && name !== undefined)
  )
}

/** Town, then the land it is in: the second is a country or region, the first is not one in a list with it. */
function isCommaPlace(
  context: SentenceContext,
  thing: NounPhrase,
  place: NounPhrase,
  between: Chunk,
): boolean {
  if (between.kind !== 'mark' || between.mark !== 'comma' || !thing.name || place.first !== place.name?.first)
    return false
  const type = typeOf(context, thing)
  const outer = geographicName(phraseText(context, place.name))
  const inner = geographicName(phraseText(context, thing.name))
  const { chunks } = context
  const before = chunks[chunks.indexOf(thing) - 1]
  const after = chunks[chunks.indexOf(place) + 1]
  const list = after?.kind === 'mark' && after.mark === 'conjunction'
  if (list || (before?.kind === 'mark' && before.mark === 'comma' && inner)) return false
  return (
    (type === 'place' || type === 'facility' || type === undefined) &&
    (outer?.kind === 'country' || outer?.kind === 'region') &&
    inner?.kind !== 'country'
  )
}
