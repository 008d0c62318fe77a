import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Deeds } from './deeds.ts'
import type { Headline } from './headline.ts'
import { isSeated } from './headNouns.ts'
import { isNounInCapitals } from './inCapitals.ts'
import type { Item } from './items.ts'
import { joinOwnedByNames } from './joinOwnedByNames.ts'
import { joinPolice } from './joinPolice.ts'
import { isPointing, mayTakeUp } from './pointing.ts'
import { answers, roleDescribed, roleInTitle } from './roles.ts'
import { type Antecedent, TakenUp } from './takenUp.ts'
import { STANDS_FOR, wholeOf } from './wholeOf.ts'

/** A description comes at most so many sentences before the name that has it for a title. */
const REACH = 3

/**
 * Joins common nouns to what they speak of, in one pass through the text: the same noun phrase again
 * ("artillery shells"), a definite one whose head an earlier name or phrase has ("the forum"), an
 * office and who holds it ("the North Korean leader"), a kind and the last thing of it ("the country").
 * After the sieves of Lee et al. (2013), the strictest first.
 */
export function joinDescriptions(
  text: string,
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
  deeds: Deeds,
): void {
  const taken = new TakenUp(text, items, statements, clusters, deeds)
  const { headline } = taken
  const untitled = new Map<string, Item>()
  for (const item of items) {
    const { index, mention, words, head } = item
    if (mention.kind === 'pronoun') continue
    const { key, first } = taken.described.phrase(item)
    if (mention.kind === 'nominal' && words.length > 0) {
      const isFree = () => clusters.find(index) === index
      const reason = isFree() ? joinFirst(item, taken.antecedents(item, first), clusters) : undefined
      if (reason === 'told before in short' || joinToHeadline(item, headline, clusters)) headline.forget(item)
      // "the ammunition" that was "ammunition" before may be the shells that were spoken of in between.
      if (reason === 'same words' && item.definite && mayTakeUp(item, items) && !clusters.isNamed(index))
        joinFirst(item, taken.later(item), clusters)
      headline.add(item)
      if (isFree() && item.definite && mention.number !== 'plural') untitled.set(head, item)
    }
    if (mention.kind === 'name') {
      // "Iodine deficiency" at the start of a sentence is what "iodine deficiency" was before.
      const known = items[first ?? -1]
      if (known && isNounInCapitals(text, item, known)) clusters.join(index, known.index, 'same words')
      joinCapital(item, taken, clusters)
      joinUntitled(item, untitled, clusters)
    }
    taken.add(item, first === undefined ? key : undefined)
  }
  for (const item of items)
    if (item.head === 'region' && isPointing(item) && !clusters.isNamed(item.index))
      joinFirst(item, [[taken.kinds.onlyRegion?.index, 'the one region spoken of']], clusters)
  joinOwnedByNames(items, clusters)
  for (const item of items)
    if (item.mention.kind === 'nominal') joinFirst(item, [[wholeOf(item, items), STANDS_FOR]], clusters)
  joinPolice(items, clusters)
}

/** Joins an item to the first of its possible antecedents that is compatible. @returns why, where there was one. */
function joinFirst(item: Item, antecedents: Iterable<Antecedent>, clusters: Clusters): string | undefined {
  // "the planemaker Oru": what has its name beside it is no other thing with a name, unless it is called the same.
  const isNamed = clusters.isNamed(item.index)
  for (const [index, reason] of antecedents)
    if (
      index !== undefined &&
      !(isNamed && reason !== 'same words' && clusters.isNamed(index)) &&
      clusters.join(Math.max(item.index, index), Math.min(item.index, index), reason)
    )
      return reason
  return undefined
}

/** "Orvic, the harbour operator," has its name beside it, and may be the "operator" of the headline all the same. */
function joinToHeadline(item: Item, headline: Headline, clusters: Clusters): boolean {
  const { index, mention } = item
  if (!isSeated(item) || mention.type !== 'organization' || !clusters.isNamed(index)) return false
  const told = headline.toldIn(item)
  return (
    told !== undefined &&
    !clusters.isNamed(told.index) &&
    clusters.join(index, told.index, 'told before in short')
  )
}

/** A common noun with a capital, which speaks of what was told as one without does: "Gordon's Diary", "the State", "the Church". */
function joinCapital(item: Item, { described, kinds }: TakenUp, clusters: Clusters): void {
  const { index, words, definite } = item
  const told = described.byCapital(item)
  if (told) clusters.join(index, told.index, 'same head noun')
  // "the State" with a capital is the one that the text is about.
  if (words.join(' ') === 'state' && definite && kinds.state)
    clusters.join(index, kinds.state.index, 'the state spoken of')
  if (words.join(' ') === 'church' && definite && kinds.church)
    clusters.join(index, kinds.church.index, 'the faith spoken of')
}

/** "his father is to travel. His father John said": the description came before the name that has it for a title. */
function joinUntitled(item: Item, untitled: Map<string, Item>, clusters: Clusters): void {
  const title = roleInTitle(item)
  const earlier = title && untitled.get(title.office)
  if (
    title &&
    earlier &&
    item.sentence - earlier.sentence <= REACH &&
    answers(title, roleDescribed(earlier) ?? title)
  ) {
    clusters.join(item.index, earlier.index, 'holds the office')
    untitled.delete(title.office)
  }
}
