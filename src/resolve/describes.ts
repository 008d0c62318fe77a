import { mayBeEither } from './clusters.ts'
import type { Item } from './items.ts'

/** One thing by a common noun, with nothing after it that "of" adds. */
export const describes = ({ mention, words }: Item) =>
  mention.kind === 'nominal' && mention.number !== 'plural' && words.length > 0 && mention.type !== undefined

/** "a clerk" */
export const isIndefinite = ({ mention }: Item) => /^an?\s/i.test(mention.exact)

/** Of one kind, and one of them at that; a pronoun takes the kind of its class. */
export function isAlike({ mention: noun }: Item, { mention }: Item): boolean {
  if (mention.number === 'plural' || mention.kind === 'nominal') return false
  if (mayBeEither(noun.kind, noun.core.exact))
    if (mention.type === 'organization' || mention.type === 'person' || mention.country) return true
  return mention.type === noun.type && mention.type !== undefined
}
