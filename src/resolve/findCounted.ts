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
/** And how many mentions back at most. */
const WINDOW = 60
/** Nouns for whoever takes part in something, a body or a state. */
const PARTIES = wordSet('side party rival neighbour neighbor partner ally signatory')

/**
 * Phrases that count things which the text has just named, as many and of that kind and no others: "Peru and Cuba signed it.
 * The two countries …". What is said of the phrase is said of each. Linear in the number of mentions.
 * @returns the names' mentions by the phrase's mention.
 */
export function findCounted(
  text: string,
  items: readonly Item[],
  clusters: Clusters,
): Map<number, readonly number[]> {
  const counted = new Map<number, readonly number[]>()
  for (const item of items) {
    const { mention, index, complement } = item
    if (mention.kind !== 'nominal' || mention.number !== 'plural' || complement !== undefined) continue
    const [, both, number] = COUNTED.exec(mention.exact) ?? []
    if ((both === undefined && number === undefined) || clusters.isNamed(index)) continue
    const named = namedBefore(text, item, items, clusters, number?.toLowerCase() === 'three' ? 3 : 2)
    if (named) counted.set(index, named)
  }
  return counted
}

/** The last mentions of so many named things of the kind a phrase asks for, where the sentences before name no more or "and" joins them. */
function namedBefore(
  text: string,
  phrase: Item,
  items: readonly Item[],
  clusters: Clusters,
  count: number,
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
    if (kind !== 'name' || end > phrase.mention.start || item.bracketed || !isOneOf(phrase.head, item))
      continue
    if (after && AND.test(text.slice(end, after.mention.start))) pair ??= [i, after.index]
    after = item
    const thing = clusters.find(i)
    if (!found.has(thing)) found.set(thing, i)
  }
  if (found.size === count) return [...found.values()].reverse()
  return count === 2 ? pair : undefined
}

/** Whether a name is of what a noun in the plural counts. */
function isOneOf(noun: string, { mention: { type, country }, nested }: Item): boolean {
  const one = singularOf(noun)
  const isState = country !== undefined && !nested
  if (PARTIES.has(one)) return type === 'organization' || isState
  if (one === 'country' || one === 'nation' || one === 'state') return isState
  if (/^(?:men|women)$/.test(noun)) return type === 'person'
  const asked = typeOfNoun(one, false)
  return asked !== undefined && asked === type && country === undefined
}
