import { geographicName } from '../language/lexicon/countries.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { leadingState } from './leadingState.ts'

export interface Spelling {
  readonly item: Item
  readonly last: Item
  /** All its mentions, in the order of the text. */
  readonly mentions: readonly Item[]
}

/** No more bearers of one word are looked at than this: time stays linear in any text. */
export const MOST_BEARERS = 40

/** The spellings of names in a document, in the order of the text; mentions of one spelling are joined. */
export function joinSpellings(names: readonly Item[], clusters: Clusters): Spelling[] {
  const bySpelling = new Map<string, (Spelling & { readonly mentions: Item[] })[]>()
  for (const item of names) {
    if (item.words.length === 0) continue
    // A city and the state it may stand for are two things with one name.
    const words = item.words.join(' ')
    // "a Muslim" is one of the Muslims.
    const spelling = item.mention.type === 'group' ? words.replace(/s$/, '') : underStateName(item.words)
    const key = `${spelling}|${item.mention.country ?? ''}|${genderOfTitle(item)}`
    const bearers = bySpelling.get(key) ?? []
    const at = bearers.findIndex((known) => clusters.join(item.index, known.item.index, 'same name'))
    const known = bearers[at]
    if (known) {
      bearers[at] = { item: fuller(known.item, item), last: item, mentions: known.mentions }
      known.mentions.push(item)
    } else if (bearers.length < MOST_BEARERS) bearers.push({ item, last: item, mentions: [item] })
    bySpelling.set(key, bearers)
  }
  return [...bySpelling.values()].flat().sort((a, b) => a.item.index - b.item.index)
}

/** "Mr Li" and "Mrs Li" are two, and "Li" may be either. */
const genderOfTitle = ({ words, mention: { type, gender } }: Item) =>
  words.length === 1 && type === 'person' ? (gender ?? '') : ''

/** "U.S. Congress" and "United States Congress" are one: the state's own name begins both. */
function underStateName(words: readonly string[]): string {
  const length = leadingState(words)
  const state = length > 0 ? geographicName(words.slice(0, length).join(' '))?.state : undefined
  return [...(state === undefined ? words.slice(0, length) : [state]), ...words.slice(length)].join(' ')
}

/** The first mention stands for the spelling; a later one lends it its type where it has none. */
function fuller(first: Item, later: Item): Item {
  if (first.mention.type !== undefined || later.mention.type === undefined) return first
  return { ...first, mention: { ...first.mention, type: later.mention.type } }
}
