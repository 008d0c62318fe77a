import type { SourceDocument } from '../model/document.ts'
import { type Clusters, mayBeEither } from './clusters.ts'
import { isIndefinite } from './describes.ts'
import type { Item } from './items.ts'

/** A description may begin so many sentences before the name that it is of: "a boy … Wu Li, a 14-year-old boy". */
const REACH = 4

/**
 * Joins whom the text brings in as "a boy" to the boy it names soon after: "Wu Li, a 14-year-old boy from Oru".
 */
export function joinIntroduced(items: readonly Item[], clusters: Clusters): void {
  const first = new Map<string, Item>()
  for (const item of items) {
    const { mention, head, index, sentence } = item
    if (
      mention.kind !== 'nominal' ||
      mention.type !== 'person' ||
      mention.number === 'plural' ||
      !isIndefinite(item)
    )
      continue
    const earlier = first.get(head)
    if (!clusters.isJoined(index)) {
      if (!earlier) first.set(head, item)
    } else if (earlier && sentence - earlier.sentence <= REACH && !clusters.isJoined(earlier.index)) {
      clusters.join(index, earlier.index, 'brought in before it is named')
      first.delete(head)
    }
  }
}

const isNobodyYet = ({ index, mention }: Item, clusters: Clusters) =>
  mention.number !== 'plural' && !clusters.isNamed(index)

/** What follows a name that the text presents: ", 52," or ", a 52-year-old lawyer". */
const AGED = /^,\s+(?:an?\s+)?(?:\p{L}+\s+)?\d{1,3}(?:,|-year-old)/u

/** "The captain, a 61-year-old": of whom the text tells the age without a name it goes on without one. */
const hasOwnAge = (text: string, { head }: Item) =>
  new RegExp(String.raw`\b${head},\s+(?:an?\s+|aged\s+)?\d{1,3}\b`, 'iu').test(text)

/**
 * Joins whom a description told of first to the name that then presents them: "The former head of the port was arrested.
 * Ann Lee, 52, is suspected of fraud." The description did what the sentence before told of.
 */
export function joinPresented({ text }: SourceDocument, items: readonly Item[], clusters: Clusters): void {
  let subject: Item | undefined
  const aged = items.filter(
    ({ mention: { kind, type, end } }) =>
      kind === 'name' && type === 'person' && AGED.test(text.slice(end, end + 40)),
  )
  const [one, another] = aged
  const told = items.find(({ mention, subject }) => subject && mention.type === 'person')
  // "Teacher arrested over letter": the one person whom the text then presents.
  if (
    one &&
    !another &&
    told?.sentence === 0 &&
    told.mention.kind === 'nominal' &&
    !mayBeEither(told.mention.kind, told.mention.core.exact) &&
    isNobodyYet(told, clusters) &&
    !hasOwnAge(text, told)
  )
    clusters.join(one.index, told.index, 'presented by name')
  for (const item of items) {
    const { mention, index, sentence } = item
    if (mention.type !== 'person' || mention.number === 'plural' || !item.subject || item.quoted) continue
    if (
      subject &&
      mention.kind === 'name' &&
      sentence - subject.sentence === 1 &&
      clusters.find(index) === index &&
      isNobodyYet(subject, clusters) &&
      AGED.test(text.slice(mention.end, mention.end + 40))
    )
      clusters.join(index, subject.index, 'presented by name')
    subject = mention.kind === 'pronoun' ? undefined : item
  }
}
