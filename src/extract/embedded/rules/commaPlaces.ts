import { geographicName } from '../../../language/lexicon/countries.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import { prepositionOf } from '../tree/prepositions.ts'

/** A place that a comma puts into another: "Pamur, Oru". */
export interface CommaPlace {
  readonly inner: NounPhrase
  readonly outer: NounPhrase
  readonly comma: number
}

/** No chain of places is longer. */
const LONGEST = 5

/**
 * Places that commas put into one another: "in Springfield, Kent County, Kenya". A chain ends in a country or region, or
 * stands after a preposition of place; what "and" or "or" ends is a list, and so are lands and their capitals side by side.
 */
export function commaPlacesOf(context: SentenceContext): CommaPlace[] {
  const after = new Map<number, NounPhrase>()
  for (const noun of context.nouns.values()) if (isPlaceName(context, noun)) after.set(noun.first, noun)
  const found: CommaPlace[] = []
  const passed = new Set<NounPhrase>()
  for (const first of context.nouns.values()) {
    if (passed.has(first) || !first.name || first.time || !mayBePlaced(context, first)) continue
    const chain = [first]
    for (let last = first; chain.length <= LONGEST; ) {
      const next = context.words[last.last + 1]?.text === ',' ? after.get(last.last + 2) : undefined
      if (!next) break
      chain.push(next)
      passed.add(next)
      last = next
    }
    if (chain.length < 2 || isList(context, chain)) continue
    for (const [k, outer] of chain.entries()) {
      const inner = chain[k - 1]
      if (inner && outer.name) found.push({ inner, outer, comma: outer.first - 1 })
    }
  }
  return found
}

function isPlaceName(context: SentenceContext, noun: NounPhrase): boolean {
  const type = context.mentions.typeOf(noun)
  return noun.name?.first === noun.first && !noun.time && (type === 'place' || type === undefined)
}

const mayBePlaced = (context: SentenceContext, noun: NounPhrase) => {
  const type = context.mentions.typeOf(noun)
  return type === 'place' || type === 'facility' || type === 'organization' || type === undefined
}

function isList(context: SentenceContext, chain: readonly NounPhrase[]): boolean {
  const { words } = context
  const [first] = chain
  const last = chain.at(-1)
  if (!first || !last) return true
  const next = words[last.last + 1]?.text.toLowerCase() ?? ''
  const more = next === ',' ? words[last.last + 2]?.text.toLowerCase() : undefined
  if (/^(?:and|or|&)$/.test(next) || /^(?:and|or|&)$/.test(more ?? '')) return true
  const kinds = chain.map(({ name }) => (name ? geographicName(phraseText(context, name))?.kind : undefined))
  if (kinds.slice(0, -1).includes('country')) return true
  const end = kinds.at(-1)
  if (end === 'country' || end === 'region') return false
  // No atlas knows the end: only where somebody is "in" the first, and its chain is all that there is.
  const preposition = prepositionOf(context.tree, first.head)?.text ?? ''
  const known = kinds.filter((kind) => kind !== undefined && kind !== 'city').length
  return !(
    /^(?:in|at|near|from|outside|to)$/.test(preposition) &&
    known === 0 &&
    context.mentions.typeOf(last) === 'place'
  )
}
