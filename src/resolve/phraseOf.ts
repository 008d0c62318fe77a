import { geographicName } from '../language/lexicon/countries.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import { foldWords } from './fold.ts'
import type { Item } from './items.ts'
import { namesInside } from './nameInside.ts'

/**
 * The words of a phrase as they are compared, in an order of their own: names inside stand for their clusters, so that "U.N.
 * headquarters" is "United Nations headquarters", and "the flag of Peru" is "Peru's flag"; "the leaders of Asia" and "the
 * leaders of Europe" are two.
 */
export function phraseOf(item: Item, items: readonly Item[], clusters: Clusters): string {
  const { core, kind, type } = item.mention
  if (kind === 'name') return type === 'person' ? '' : phraseKey(item.words)
  let text = ''
  let at = core.start
  for (const inner of namesInside(item, items)) {
    text += `${core.exact.slice(at - core.start, inner.mention.start - core.start)} name${clusters.find(inner.index)} `
    at = inner.mention.end
  }
  const words = foldWords(text + core.exact.slice(at - core.start))
  const of = item.complement === undefined ? undefined : complementAfter(item, items)
  const complement =
    of?.mention.kind === 'name' ? [`name${clusters.find(of.index)}`] : foldWords(item.complement ?? '')
  return phraseKey([...(text === '' ? item.words : words), ...complement])
}

/** The words of a phrase in an order of their own, as they are looked up. */
export const phraseKey = (words: readonly string[]) => [...words].sort().join(' ')

function complementAfter(item: Item, items: readonly Item[]): Item | undefined {
  for (let i = item.index + 1; ; i++) {
    const next = items[i]
    if (!next || next.mention.start > item.mention.end + 16) return undefined
    if (next.mention.start >= item.mention.end && next.mention.exact === item.complement) return next
  }
}

/** Words before a noun that make another thing of it. */
const OTHER = wordSet(
  'first second third fourth last next other new old former current previous earlier later future',
)

/** "computer hard drives" after "hard drives": one word more before two that were said together before. */
export function withoutSort(
  { words, mention, complement }: Item,
  phrase: string,
  phrases: ReadonlyMap<string, number>,
) {
  const [sort = '', ...rest] = words
  const isOther =
    OTHER.has(sort) || /\p{N}/u.test(sort) || geographicName(sort) !== undefined || /\bname\d/.test(phrase)
  if (rest.length < 2 || complement !== undefined || mention.type === 'person' || isOther) return undefined
  return phrases.get(phraseKey(rest))
}
