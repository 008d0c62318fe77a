import { typeOfNoun } from '../language/lexicon/nounTypes.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import { singularOf } from './headNouns.ts'
import type { Item } from './items.ts'

/** What counts the things spoken of before: "both institutes", "the two countries", "all three men". */
const COUNTED = /^(?:(both)|(?:the|these|those|all)\s+(?:of\s+the\s+)?(two|three))\s/i
/** What joins the last two of those that are named together, with or without a bracket. */
const AND = /^(?:\s+\([^()\n]{1,60}\))?,?\s+and\s+$/
/** How many sentences back they may have been named. */
const REACH = 2
/** By the noun that brought them in, so many. */
const FAR = 12
/** And how many mentions back at most. */
const WINDOW = 60
/** How many mentions behind a phrase may be the names of those whom it speaks of. */
const MOST_NAMED = 12
/** Nouns for whoever takes part in something, a body or a state. */
const PARTIES = wordSet('side party rival neighbour neighbor partner ally signatory')

/**
 * Phrases that say whom they speak of by a list of names behind them, and such that count things which the text has just named, as many and of that kind and no others: "Peru and Cuba signed it.
 * The two countries …". What is said of the phrase is said of each. Linear in the number of mentions.
 * @returns the names' mentions by the phrase's mention.
 */
export function findCounted(
  text: string,
  items: readonly Item[],
  clusters: Clusters,
): Map<number, readonly number[]> {
  const counted = new Map<number, readonly number[]>()
  /** The two persons whom the text has announced as two. */
  let announced: readonly number[] | undefined
  for (const item of items) {
    const { mention, index, complement } = item
    if (mention.kind !== 'nominal' || (mention.number !== 'plural' && item.head !== 'couple')) continue
    const two = announced ? undefined : announcedBy(text, item, items)
    announced ??= two
    const listed = two ?? namedBehind(text, item, items) ?? broughtIn(text, item, items)
    if (listed) counted.set(index, listed)
    if (listed || complement !== undefined) continue
    const [, both, number] = COUNTED.exec(mention.exact) ?? []
    if ((both === undefined && number === undefined) || clusters.isNamed(index)) continue
    const count = number?.toLowerCase() === 'three' ? 3 : 2
    const named =
      namedBefore(text, item, items, clusters, count) ?? namedBefore(text, item, items, clusters, count, true)
    // "both politicians": the two of whom the text is, rather than whoever was named last.
    const isOfThose = count === 2 && announced && isPersons(item.head) && !isJoinedPair(text, named, items)
    if (isOfThose) counted.set(index, announced ?? [])
    else if (named) counted.set(index, named)
  }
  return counted
}

/** How many sentences behind the phrase that announces two they may be named. */
const ANNOUNCED = 3
/** Nouns for whoever is in the news. */
const ANYBODY = wordSet('man woman person suspect politician official officer')

/**
 * "Two former ministers arrested. … police arrested the former minister Ann Lee and the former minister Bo Oru": the two persons whom
 * "and" joins behind the first phrase that counts two, where both have its noun before them or it may be anybody.
 */
function announcedBy(text: string, phrase: Item, items: readonly Item[]): number[] | undefined {
  const { mention, sentence, head, index } = phrase
  if (!/^two\s/i.test(mention.exact) || sentence > ANNOUNCED || mention.type === 'organization')
    return undefined
  if (!isPersons(head)) return undefined
  const one = singularOf(head)
  const isOne = ({ mention: { kind, type }, before }: Item) =>
    kind === 'name' && type === 'person' && (ANYBODY.has(one) || before.includes(one))
  const names = items
    .slice(index + 1, index + 1 + 4 * MOST_NAMED)
    .filter(
      (item) =>
        item.sentence - sentence <= ANNOUNCED &&
        item.mention.kind === 'name' &&
        item.mention.type === 'person',
    )
  const at = names.findIndex((item, i) => {
    const next = names[i + 1]
    return next !== undefined && AND.test(text.slice(item.mention.end, next.mention.start))
  })
  const [first, second] = [names[at], names[at + 1]]
  // The first persons named at all, and no more than the two in their list.
  const isList = at === 0 && first && second && isOne(first) && isOne(second)
  return isList && first.sentence === second.sentence ? [first.index, second.index] : undefined
}

const isPersons = (noun: string) =>
  typeOfNoun(singularOf(noun), false) === 'person' || /^(?:wo)?men$/.test(noun)

/** Whether "and" joins the two that were found. */
function isJoinedPair(text: string, named: readonly number[] | undefined, items: readonly Item[]): boolean {
  const [first, second] = (named ?? []).map((index) => items[index]?.mention)
  return first !== undefined && second !== undefined && AND.test(text.slice(first.end, second.start))
}

/** What brings in the names of those whom a phrase in the plural speaks of: nothing, in "the brothers Ann and Bo Lee". */
const NAMED =
  /^\s$|^,?\s+(?:\p{L}+ly\s+)?(?:named|identified)(?:\s+(?:by|in)\s+[^,;:.()]{1,40})?(?:\s+only)?\s+as\s+$/u
/** "a Quaker couple, Luc and Anna Brown" */
const COUPLES = /^(?:couple|pair|parents|siblings|twins|brothers|sisters)$/
const COUPLE_NAMED = /^,?\s$/
/** Between the names of a list. */
const BETWEEN = /^,?\s+(?:and\s+)?$/

/** "the suspects, named as Ann Lee and Bo Oru": the names that follow. */
function namedBehind(
  text: string,
  { mention, index, head }: Item,
  items: readonly Item[],
): number[] | undefined {
  const after = items.slice(index + 1, index + 1 + MOST_NAMED)
  const named = namesFrom(text, mention.end, after, COUPLES.test(head) ? COUPLE_NAMED : NAMED)
  return named.length > 1 ? named : undefined
}

/** The names of persons that a list has from a place in the text on. @param opening what may stand before the first. */
function namesFrom(text: string, start: number, items: readonly Item[], opening: RegExp): number[] {
  const named: number[] = []
  let end = start
  for (const { mention, index } of items) {
    if (mention.start < end || mention.kind !== 'name') continue
    const between = text.slice(end, mention.start)
    if (!(named.length === 0 ? opening : BETWEEN).test(between) || mention.type !== 'person') break
    named.push(index)
    end = mention.end
  }
  return named
}

/** "The brothers Karl and Otto Weiss founded it. The brothers …": the names that the noun stood before. */
function broughtIn(text: string, { definite, words, head, index, sentence }: Item, items: readonly Item[]) {
  if (!definite || words.length !== 1) return undefined
  for (let i = index - 1; i >= 0 && i >= index - WINDOW; i--) {
    const item = items[i]
    if (!item || sentence - item.sentence > FAR) return undefined
    if (item.mention.kind !== 'name' || item.before.at(-1) !== head) continue
    const named = namesFrom(text, item.mention.start, items.slice(i), /^$/)
    return named.length > 1 ? named : undefined
  }
  return undefined
}

/** The last mentions of so many named things of the kind a phrase asks for, where the sentences before name no more or "and" joins them. */
function namedBefore(
  text: string,
  phrase: Item,
  items: readonly Item[],
  clusters: Clusters,
  count: number,
  adjectives = false,
): number[] | undefined {
  const found = new Map<number, number>()
  let pair: number[] | undefined
  let after: Item | undefined
  let sentence = phrase.sentence
  for (let i = phrase.index - 1; i >= 0 && i >= phrase.index - WINDOW; i--) {
    const item = items[i]
    if (!item) break
    if (item.sentence < sentence) {
      if (found.size >= count || phrase.sentence - item.sentence > REACH) break
      sentence = item.sentence
    }
    const { kind, end } = item.mention
    if (
      kind !== 'name' ||
      end > phrase.mention.start ||
      item.bracketed ||
      !isOneOf(phrase.head, item, adjectives)
    )
      continue
    if (after && AND.test(text.slice(end, after.mention.start))) pair ??= [i, after.index]
    after = item
    const thing = clusters.find(i)
    if (!found.has(thing)) found.set(thing, i)
  }
  if (found.size === count) return [...found.values()].reverse()
  return count === 2 ? pair : undefined
}

/**
 * Whether a name is of what a noun in the plural counts.
 * @param adjectives whether a state may be so by its adjective: "Shoigu's Korean colleague told the Russian ministry".
 */
function isOneOf(noun: string, { mention: { type, country }, nested }: Item, adjectives: boolean): boolean {
  const one = singularOf(noun)
  const isState = country !== undefined && nested === adjectives
  if (PARTIES.has(one)) return !adjectives && (type === 'organization' || isState)
  if (one === 'country' || one === 'nation' || one === 'state') return isState
  if (/^(?:men|women)$/.test(noun)) return type === 'person' && !adjectives
  const asked = typeOfNoun(one, false)
  return asked !== undefined && asked === type && country === undefined && !adjectives
}
