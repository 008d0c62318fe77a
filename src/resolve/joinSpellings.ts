import { geographicName } from '../language/lexicon/countries.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { leadingState } from './leadingState.ts'
import { modelKey } from './modelInside.ts'

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
  const faiths = new Set(
    names.map(({ words }) => words.join(' ')).filter((name) => NAMES_OF_FAITHS.has(name)),
  )
  const ones = names.filter(({ mention }) => mention.type !== 'person').map(({ words }) => words.join(' '))
  const singulars = new Set(ones.filter((name) => !name.endsWith('s')).map((name) => `${name}s`))
  for (const item of names) {
    if (item.words.length === 0) continue
    // A city and the state it may stand for are two things with one name.
    const key = `${spellingOf(item, faiths, singulars)}|${item.mention.country ?? ''}|${genderOfTitle(item)}`
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

/**
 * The words of a name in one of the shapes that it may have.
 * @param faiths those that the text names.
 * @param singulars names in the plural that the text has in the singular too.
 */
function spellingOf(item: Item, faiths: ReadonlySet<string>, singulars: ReadonlySet<string>): string {
  const {
    words: all,
    definite,
    mention: { type, country },
  } = item
  const model = modelKey(item)
  if (model !== undefined) return model
  // 'a cosplayer called "The Zelgor"'
  const words = all.length > 1 && all[0] === 'the' ? all.slice(1) : all
  const spelling = words.join(' ')
  // "a Muslim" is one of the Muslims.
  if (type === 'group') return spelling.replace(/s$/, '')
  // "Typhoon Zora" is Storm Zora.
  if (words.length === 2 && STORM.test(words[0] ?? '')) return `storm ${words[1]}`
  // "M16s", "F-16s"
  if (MODELS.test(spelling)) return spelling.slice(0, -1)
  // "Rosti print", "Rosti prints"; "Zelgor soldiers", "the Zelgors"
  const isMany = words.length > 1 || (definite && type === 'organization')
  if (isMany && type !== 'person' && type !== 'place' && country === undefined && singulars.has(spelling))
    return spelling.slice(0, -1)
  // "the Zelgor Revolutionary War" is the Zelgor Revolution.
  if (type === 'event') return underStateName(words).replace(/ revolutionary war$/, ' revolution')
  const faith = type === 'concept' ? FAITHS.get(spelling) : undefined
  return faith !== undefined && faiths.has(faith) ? faith : underStateName(words)
}

const STORM = /^(?:storm|typhoon|hurricane|cyclone)$/
/** Letters and a number in the plural. */
const MODELS = /\p{L}\s?\d+\p{L}?s$/u
/** What one is whose faith goes by another word: "His father was Catholic". */
const FAITHS: ReadonlyMap<string, string> = new Map([
  ['catholic', 'catholicism'],
  ['roman catholic', 'roman catholicism'],
  ['protestant', 'protestantism'],
  ['buddhist', 'buddhism'],
  ['hindu', 'hinduism'],
  ['muslim', 'islam'],
  ['lutheran', 'lutheranism'],
  ['calvinist', 'calvinism'],
])
const NAMES_OF_FAITHS: ReadonlySet<string> = new Set(FAITHS.values())

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
