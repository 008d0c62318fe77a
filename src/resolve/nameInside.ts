import { geographicName } from '../language/lexicon/countries.ts'
import type { EntityType } from '../model/vocabulary.ts'
import { singularOf } from './headNouns.ts'
import type { Item } from './items.ts'

/** Named mentions within the core of a common noun's phrase, in order, without overlap. */
export function namesInside({ index, mention }: Item, items: readonly Item[]): Item[] {
  const inside: Item[] = []
  let at = mention.core.start
  for (let i = index + 1; ; i++) {
    const item = items[i]
    if (!item || item.mention.start >= mention.core.end) return inside
    const { kind, core } = item.mention
    const { start, end } = core
    if (kind === 'name' && start >= at && end <= mention.core.end) {
      inside.push(item)
      at = end
    }
  }
}

/** Kinds that may stand after a name without making another thing of it: "the Lombardy region". */
const KIND_AFTER_NAME: ReadonlyMap<string, EntityType | undefined> = new Map([
  ...[
    'region',
    'province',
    'city',
    'state',
    'island',
    'district',
    'county',
    'town',
    'village',
    'republic',
    'peninsula',
    'constituency',
    'municipality',
    'mountain',
    'river',
    'desert',
    'lake',
    'archipelago',
  ].map((word) => [word, 'place'] as const),
  ...['party', 'company', 'firm', 'group', 'panel', 'agency', 'organization', 'organisation'].map(
    (word) => [word, 'organization'] as const,
  ),
  ...['account', 'hashtag', 'campaign'].map((word) => [word, 'concept'] as const),
  ...[
    'site',
    'website',
    'blog',
    'page',
    'film',
    'novel',
    'book',
    'magazine',
    'newspaper',
    'show',
    'album',
  ].map((word) => [word, 'work'] as const),
  // Whatever the name is taken for without it.
  ...[
    'system',
    'scheme',
    'tax',
    'programme',
    'program',
    'project',
    'virus',
    'disease',
    'software',
    'browser',
    'vaccine',
  ].map((word) => [word, undefined] as const),
])

/** The name in "the Lombardy region", "the M5S party": its kind follows it, and nothing else is there. */
export function kindWithName(item: Item, items: readonly Item[]): number | undefined {
  const noun = item.words.at(-1) ?? ''
  const singular = singularOf(noun)
  // "Kisumu and Siaya counties" are two that share their kind.
  const head = KIND_AFTER_NAME.get(singular) === 'place' ? singular : noun
  if (!KIND_AFTER_NAME.has(head) || item.complement !== undefined) return undefined
  const kind = KIND_AFTER_NAME.get(head)
  const inside = namesInside(item, items)
  // Between a place and its kind may stand of what sort it is: "the Hong Kong Island geographical constituency".
  const sort = kind === 'place' && inside.at(-1)?.mention.type === 'place' ? 1 : 0
  const ends = [0, sort].map((more) => item.words.length - 1 - more)
  const name = inside.find(({ words }) =>
    ends.some((end) => item.words.slice(end - words.length, end).join(' ') === words.join(' ')),
  )
  // Before it nothing but its owner: Microsoft's "Countdown" site.
  const owner = inside[0] !== name && inside[0]?.mention.role === 'possessor' ? inside[0].words.length : 0
  if (!name || !ends.includes(name.words.length + owner)) return undefined
  const { type } = name.mention
  const known = geographicName(name.words.join(' '))
  // "The M5S party": what no list knows and its form does not tell, its kind tells.
  const isOpen = kind === 'organization' && (type === 'place' || type === 'concept') && known === undefined
  const isOther = type === 'person' || type === 'place' || type === 'group'
  if (kind === undefined ? isOther : type !== kind && !isOpen) return undefined
  return known?.kind === 'demonym' ? undefined : name.index
}

/** The name that ends a phrase behind a common noun in the plural for what it is: "debutants Panama", "giants Brazil". */
export function nameBehind(item: Item, items: readonly Item[]): number | undefined {
  const { mention, words, complement } = item
  if (complement !== undefined || words.length < 2) return undefined
  const name = namesInside(item, items).at(-1)
  const isBehind = name?.mention.core.end === mention.core.end && name.words.length === words.length - 1
  return isBehind && /^\p{Ll}+s\s/u.test(mention.core.exact) ? name.index : undefined
}
