import type { Item } from './items.ts'

/** "The university in Oslo" is not the University of Bergen just spoken of: its town stands behind what does something. */
export function isElsewhere(item: Item, earlier: Item, items: readonly Item[]): boolean {
  if (earlier.mention.kind !== 'name' || item.mention.role !== 'subject') return false
  const town = items[item.index + 1]
  if (
    !town?.located ||
    town.mention.type !== 'place' ||
    town.mention.start - item.mention.end > ' in the '.length
  )
    return false
  return !town.words.some((word) => earlier.words.includes(word))
}
