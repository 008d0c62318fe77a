import { geographicName } from '../language/lexicon/countries.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import { foldWords } from './fold.ts'
import type { Item } from './items.ts'
import { namesInside } from './nameInside.ts'

/** The words of a phrase, its names by their clusters: "U.N. headquarters" is "United Nations headquarters". */
export function wordsOf(item: Item, items: readonly Item[], clusters: Clusters): readonly string[] {
  const { core, kind } = item.mention
  const inside = kind === 'nominal' ? namesInside(item, items) : []
  if (inside.length === 0) return item.words
  let text = ''
  let at = core.start
  for (const { mention, index } of inside) {
    text += `${core.exact.slice(at - core.start, mention.core.start - core.start)} name${clusters.find(index)} `
    at = mention.core.end
  }
  return foldWords(text + core.exact.slice(at - core.start))
}

/**
 * The words of a phrase as they are compared, in an order of their own: "the flag of Peru" is "Peru's flag"; "the leaders of
 * Asia" and "the leaders of Europe" are two.
 */
export function phraseOf(item: Item, items: readonly Item[], clusters: Clusters): string {
  const { kind, type } = item.mention
  if (kind === 'name') return type === 'person' ? '' : phraseKey(item.words)
  const of = item.complement === undefined ? undefined : complementAfter(item, items)
  const complement =
    of?.mention.kind === 'name' ? [`name${clusters.find(of.index)}`] : foldWords(item.complement ?? '')
  return phraseKey([...wordsOf(item, items, clusters), ...complement])
}

/** The words of a phrase in an order of their own, as they are looked up. */
export const phraseKey = (words: readonly string[]) => [...words].sort().join(' ')

/** The mention that a phrase goes on with after "of". */
export function complementAfter(item: Item, items: readonly Item[]): Item | undefined {
  for (let i = item.index + 1; ; i++) {
    const next = items[i]
    if (!next || next.mention.start > item.mention.end + 16) return undefined
    if (next.mention.start >= item.mention.end && next.mention.exact === item.complement) return next
  }
}

/** Words before a noun that make another thing of it. */
export const OTHER = wordSet(
  'first second third fourth last next other new old former current previous earlier later future',
)

/** Where a matter is found that the text speaks of without it too: "ground-level ozone", "dietary zinc". */
const WHERE_FOUND = wordSet(
  'surface ground level atmospheric ambient airborne tropospheric stratospheric dietary environmental',
)

/**
 * "computer hard drives" after "hard drives": one word more before two that were said together before.
 * @param words those of the phrase, its names by their clusters.
 */
export function withoutSort(
  { mention, complement, before }: Item,
  words: readonly string[],
  byWords: (words: readonly string[]) => number | undefined,
) {
  const [sort = '', ...rest] = words
  const isOfMatter = before.length === 0 && mention.number !== 'plural' && complement === undefined
  if (isOfMatter && words.length > 1 && words.slice(0, -1).every((word) => WHERE_FOUND.has(word)))
    return byWords(words.slice(-1))
  const isOther = OTHER.has(sort) || /\p{N}/u.test(sort) || geographicName(sort) !== undefined
  if (rest.length < 2 || complement !== undefined || mention.type === 'person' || isOther) return undefined
  return byWords(rest)
}
