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
 * stands after a preposition of place; what "and" joins to one more place is a list, and so are lands and their capitals
 * side by side.
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
      if (!next || isSubject(context, next)) break
      chain.push(next)
      passed.add(next)
      last = next
    }
    if (chain.length < 2 || isList(context, chain)) continue
    for (const [k, outer] of chain.entries()) {
      const inner = chain[k - 1]
      if (inner && (outer.name || isCounty(context, outer)))
        found.push({ inner, outer, comma: outer.first - 1 })
    }
  }
  return found
}

/** "In Oslo, Kenya won": who did it, with no comma behind it. */
const isSubject = ({ words }: SentenceContext, { head, last }: NounPhrase) =>
  /^nsubj/.test(words[head]?.deprel ?? '') && words[last + 1]?.text !== ','

function isPlaceName(context: SentenceContext, noun: NounPhrase): boolean {
  const type = context.mentions.typeOf(noun)
  if (noun.time || isCounty(context, noun)) return !noun.time
  if (type !== 'place' && type !== undefined) return false
  // "Lund University, the Netherlands"
  return noun.name?.first === noun.first || (noun.name?.first === noun.core && isCountry(context, noun))
}

const isCountry = (context: SentenceContext, noun: NounPhrase) => kindOf(context, noun) === 'country'

/** "Oru province": a name and what kind of region it is. */
const isCounty = ({ words }: SentenceContext, { name, modifiers, first, head }: NounPhrase) =>
  !name &&
  modifiers.length === 1 &&
  modifiers[0]?.first === first &&
  modifiers[0].last === head - 1 &&
  /^(?:province|county|state|region|district|prefecture|oblast|governorate|canton)$/.test(
    words[head]?.text ?? '',
  )

const mayBePlaced = (context: SentenceContext, noun: NounPhrase) => {
  const type = context.mentions.typeOf(noun)
  return type === 'place' || type === 'facility' || type === 'organization' || type === undefined
}

/** What the atlas knows of it. */
function kindOf(context: SentenceContext, noun: NounPhrase): string | undefined {
  if (isCounty(context, noun)) return 'region'
  return noun.name ? geographicName(phraseText(context, noun.name))?.kind : undefined
}

/** The place whose name begins at a word, behind an article too. */
function placeAt(context: SentenceContext, at: number): NounPhrase | undefined {
  for (const noun of context.nouns.values())
    if (noun.first === at && noun.name && context.mentions.typeOf(noun) === 'place') return noun
  return undefined
}

function isList(context: SentenceContext, chain: readonly NounPhrase[]): boolean {
  const { words } = context
  const [first] = chain
  const last = chain.at(-1)
  if (!first || !last) return true
  const kinds = chain.map((noun) => kindOf(context, noun))
  if (kinds.slice(0, -1).includes('country')) return true
  const end = kinds.at(-1)
  const gap = words[last.last + 1]?.text === ',' ? 2 : 1
  if (/^(?:and|or|&)$/i.test(words[last.last + gap]?.text ?? '')) {
    const more = placeAt(context, last.last + gap + 1)
    // "in Oslo, Norway and Lund": what is listed is of one kind, a town and a land are not.
    const isWide = (kind: string | undefined) => kind === 'country' || kind === 'region'
    if (more && !(isWide(end) && !isWide(kinds.at(-2)) && !isWide(kindOf(context, more)))) return true
  }
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
