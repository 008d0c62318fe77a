import type { Item } from './items.ts'

/**
 * Whether what looks like an apposition tells where a place lies or gives examples: "Pamur, Zelgor province", "a town of Oru,
 * Zelgor", "his later stories, especially Low Tide".
 */
export function isWithin(text: string, first: Item | undefined, second: Item | undefined): boolean {
  if (!first || !second) return false
  const isInOrder = first.mention.start <= second.mention.start
  const [one, other] = isInOrder ? [first.mention, second.mention] : [second.mention, first.mention]
  if (one.number === 'plural' && other.number !== 'plural' && EXAMPLE.test(other.exact)) return true
  if (one.type !== 'place' || other.type !== 'place') return false
  if (one.kind === 'name') return !/^(?:the|an?|its|their)\s/i.test(other.exact)
  // "the capital of Oru, Pamur": a land has one, and many towns.
  if (other.kind !== 'name' || (isInOrder ? first : second).head === 'capital') return false
  return !/^,?\s$/.test(text.slice(one.end, other.start))
}

/** What an example begins with. */
const EXAMPLE = /^(?:especially|particularly|notably|including|above all|such as)\s/i
