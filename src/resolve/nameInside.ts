import { geographicName } from '../language/lexicon/countries.ts'
import type { EntityType } from '../model/vocabulary.ts'
import type { Item } from './items.ts'

/** Named mentions within the core of a common noun's phrase, in order, without overlap. */
export function namesInside({ index, mention }: Item, items: readonly Item[]): Item[] {
  const inside: Item[] = []
  let at = mention.core.start
  for (let i = index + 1; ; i++) {
    const item = items[i]
    if (!item || item.mention.start >= mention.core.end) return inside
    const { kind, start, end } = item.mention
    if (kind === 'name' && start >= at && end <= mention.core.end) {
      inside.push(item)
      at = end
    }
  }
}

/** The state in "the Syrian government": who governs stands for it. */
export function stateGoverned(item: Item, items: readonly Item[]): number | undefined {
  if (!/^(?:government|authorities)$/.test(item.head) || item.complement !== undefined) return undefined
  const [name, ...more] = namesInside(item, items)
  const isAll = name && name.mention.country !== undefined && name.words.length === item.words.length - 1
  return isAll && more.length === 0 ? name.index : undefined
}

/** Kinds that may stand after a name without making another thing of it: "the Lombardy region". */
const KIND_AFTER_NAME: ReadonlyMap<string, EntityType> = new Map([
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
  ].map((word) => [word, 'place'] as const),
  ...[
    'party',
    'company',
    'firm',
    'group',
    'agency',
    'organization',
    'organisation',
    'newspaper',
    'magazine',
  ].map((word) => [word, 'organization'] as const),
  ...['account', 'hashtag', 'campaign'].map((word) => [word, 'concept'] as const),
])

/** The name in "the Lombardy region", "the M5S party": its kind follows it, and nothing else is there. */
export function kindWithName(item: Item, items: readonly Item[]): number | undefined {
  const kind = KIND_AFTER_NAME.get(item.words.at(-1) ?? '')
  if (kind === undefined || item.complement !== undefined) return undefined
  const name = namesInside(item, items).at(-1)
  if (!name || name.mention.type !== kind || name.words.length !== item.words.length - 1) return undefined
  return geographicName(name.words.join(' '))?.kind === 'demonym' ? undefined : name.index
}
