import type { Merge } from '../model/entity.ts'
import type { Item } from './items.ts'
import type { Group } from './joinDocuments.ts'
import type { Thing } from './resolveDocument.ts'

/** Why the mentions of an entity are one thing, by their places among all its mentions, in the order of those. */
export function mergesOf({ things, joins }: Group): Merge[] {
  const merges: Merge[] = []
  const placeOf = new Map<Item, number>()
  for (const { items, merges: own } of things) {
    const places = new Map<number, number>()
    for (const item of items) {
      places.set(item.index, placeOf.size)
      placeOf.set(item, placeOf.size)
    }
    for (const { mention, antecedent, reason } of own) {
      const [a, b] = [places.get(mention), places.get(antecedent)]
      if (a !== undefined && b !== undefined) merges.push({ mention: a, antecedent: b, reason })
    }
  }
  for (const { thing, antecedent, reason } of joins) {
    const [a, b] = [thing, antecedent].map((of) => placeOf.get(bearer(of)))
    if (a !== undefined && b !== undefined) merges.push({ mention: a, antecedent: b, reason })
  }
  return merges.sort((a, b) => a.mention - b.mention || a.antecedent - b.antecedent)
}

/** The first mention by name, which another document knows it by. */
function bearer({ items }: Thing): Item {
  const item = items.find(({ mention }) => mention.kind === 'name') ?? items[0]
  if (!item) throw new RangeError('a thing has at least one mention')
  return item
}
