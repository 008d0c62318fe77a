import { KINSHIP } from '../language/lexicon/kinship.ts'
import type { Item } from './items.ts'
import { isOwnedByPronoun } from './joinOwned.ts'
import { KIN } from './kin.ts'
import { kindAskedBy } from './kindsSpokenOf.ts'

// What a common noun, with its article, number or owner, can point back at by its form alone.

/** What "a man" is said again is another man; whose "his life" is, only his pronoun tells. */
export function mayRepeat(item: Item, items: readonly Item[]): boolean {
  const isNew =
    /^(?:person|product|weapon)$/.test(item.mention.type ?? '') && /^an?\s/i.test(item.mention.exact)
  // "took a first", "the first of eleven": a place in a row is of another row each time.
  const isPlace = item.words.length === 1 && /^(?:first|second|third|fourth|fifth|last|next)$/.test(item.head)
  return !isNew && !isPlace && !isOwnedByPronoun(item, items)
}

/** One thing by its kind alone: "the court", "this district". */
export const isPointing = ({ definite, words, complement, mention }: Item) =>
  definite && words.length === 1 && complement === undefined && mention.number !== 'plural'

/** "charges relating to murder" are not the charges of before. */
export const isToldMore = (text: string, { mention: { end } }: Item) =>
  /^\s(?:relating|related|concerning|regarding|linked|connected|arising|stemming)\b/.test(
    text.slice(end, end + 12),
  )

/** "the two countries" are not whatever countries were spoken of before, but as many: "two countries". */
export function isCountedAnew({ mention }: Item, earlier: Item): boolean {
  const [, count] = /^(?:the|these|those|all) (two|three|four|five)\b/i.exec(mention.exact) ?? []
  return (
    count !== undefined && !earlier.mention.exact.toLowerCase().split(/\s+/).includes(count.toLowerCase())
  )
}

/** "the Danish company" */
export const isBody = ({ head, complement, mention }: Item) =>
  kindAskedBy(head) === 'organization' && complement === undefined && mention.number !== 'plural'

/** "his daughter" is not the shipowner's. */
export const isHisKin = ({ mention, head }: Item) =>
  KIN.test(KINSHIP.get(head) ?? '') && /^(?:his|her|my|your)\s/i.test(mention.exact)

export const isOfBody = ({ mention }: Item) => /^(?:its|their)\s/i.test(mention.exact)

/** "their company" may be the one named before; "their life" is theirs, and "his party" the one that is his (joinOwnBodies.ts). */
export const mayTakeUp = (item: Item, items: readonly Item[]) =>
  (item.mention.type === 'organization' && !isHis(item)) || !isOwnedByPronoun(item, items)

/** "its supplier": whose it is decides which, and not who was named last. */
export const isItsOther = ({ mention, head }: Item) =>
  /^(?:its|their)\s/i.test(mention.exact) &&
  /^(?:supplier|customer|competitor|rival|partner|contractor|creditor|lender)$/.test(head)

/** "his party" */
export const isHis = ({ mention, head }: Item) =>
  kindAskedBy(head) === 'organization' && /^(?:his|her)\s/i.test(mention.exact)
