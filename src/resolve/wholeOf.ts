import { wordSet } from '../language/lexicon/words.ts'
import type { Item } from './items.ts'
import { complementAfter } from './phraseOf.ts'

/**
 * Nouns for a place or a part of it that say nothing of their own before "of": who is rescued off the coast of Aceh is rescued
 * off Aceh (transparent nouns: Fillmore, Baker & Sato 2002).
 */
const PARTS = wordSet(`
  coast coastline shore shores shoreline outskirts streets centre center heart downtown waters soil territory vicinity suburbs
  interior estate
`)
/** Nouns for what the name is: "the city of Zelgor"; the city of a country is one of its cities. */
const KINDS = wordSet('city town village state island province county region district parish')
/** Parts of a building. */
const ROOMS = wordSet('lobby entrance gates grounds premises walls courtyard corridors')

/** The place or building that a phrase stands for with a noun of its own: Aceh in "the coast of Aceh". */
export function wholeOf(item: Item, items: readonly Item[]): number | undefined {
  const { head, mention, complement, words } = item
  const isPart = PARTS.has(head)
  const isKind = KINDS.has(head) && words.length === 1
  if ((!isPart && !isKind && !ROOMS.has(head)) || complement === undefined || mention.kind !== 'nominal')
    return undefined
  const whole = complementAfter(item, items)
  if (!whole || whole.mention.number === 'plural' || (isKind && whole.mention.country !== undefined))
    return undefined
  if (!isPart && !isKind) return whole.mention.type === 'facility' ? whole.index : undefined
  return whole.mention.kind === 'name' && whole.mention.type === 'place' ? whole.index : undefined
}
