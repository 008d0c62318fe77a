import type { Clusters } from './clusters.ts'
import { isAlike } from './describes.ts'
import type { Item } from './items.ts'

/** What stands between a description and the name that it is said to be: its own complement, and the copula. */
const IS = /^(?:\s(?:of|for|at|in|to|until|since)\s[^,;:.()"“”]{1,60})?\s(?:is|was|remains)\s$/
/** "is his sister, Ann Lee.": a second description may stand between. */
const IS_ALSO =
  /^(?:\s(?:of|for|at|in|to|until|since)\s[^,;:.()"“”]{1,60})?\s(?:is|was|remains)\s[^,;:.()"“”]{1,60},\s$/
const ENDS = /^(?:[.;)]|,\s(?!and\b|or\b))/

/** "Its sole director is Ann Lee", "the chief critic of the plan was Ann Lee": one by a description, then by the name. */
export function joinNamed(text: string, items: readonly Item[], clusters: Clusters): void {
  for (const [i, item] of items.entries()) {
    const { mention, definite } = item
    if (mention.kind !== 'nominal' || mention.role !== 'subject' || mention.number === 'plural') continue
    // "whose sole owner is Ann Lee"
    const isWhose =
      /^whose\s/i.test(mention.exact) ||
      /\bwhose\s$/i.test(text.slice(Math.max(0, mention.start - 6), mention.start))
    const isOne = definite || isWhose || items[i + 1]?.mention.role === 'possessor'
    if (!isOne || clusters.isNamed(item.index)) continue
    const name = items.slice(i + 1, i + MOST_BETWEEN).find((other) => isPredicate(text, item, other))
    if (name && isAlike(item, name)) clusters.join(name.index, item.index, 'what it is said to be')
  }
}

/** How many mentions a description's own complement may have. */
const MOST_BETWEEN = 5

const isPredicate = (text: string, { mention }: Item, { mention: other }: Item) =>
  other.kind === 'name' &&
  other.type === 'person' &&
  other.start > mention.end &&
  (IS.test(text.slice(mention.end, other.start)) ||
    (IS_ALSO.test(text.slice(mention.end, other.start)) && ENDS.test(text.slice(other.end, other.end + 6))))
