import type { EntityType } from '../model/vocabulary.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { isOwnedByPronoun } from './joinOwned.ts'

/** What is there before and after somebody has it; a foul of one is no foul of another. */
const LASTING: ReadonlySet<EntityType | undefined> = new Set([
  'group',
  'organization',
  'product',
  'weapon',
  'facility',
])

/** Joins "their local councils" to the "local councils" or "local councils of Oru" spoken of before: of several words, and one thing alone under them. */
export function joinOwnedPhrases(items: readonly Item[], clusters: Clusters): void {
  const first = new Map<string, number | undefined>()
  for (const item of items) {
    const { mention, words, index, complement } = item
    if (mention.kind !== 'nominal' || words.length < 2) continue
    if (!LASTING.has(mention.type)) continue
    const phrase = words.join(' ')
    const known = first.get(phrase)
    if (
      known !== undefined &&
      complement === undefined &&
      isOwnedByPronoun(item, items) &&
      !clusters.isJoined(index)
    )
      clusters.join(index, known, 'same words')
    if (!first.has(phrase)) first.set(phrase, index)
    else if (known !== undefined && clusters.find(known) !== clusters.find(index))
      first.set(phrase, undefined)
  }
}
