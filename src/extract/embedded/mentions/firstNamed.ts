import type { ExtractedMention } from '../../../model/statement.ts'

/** Where names first stand in a list of mentions. */
export interface FirstNamed {
  /** The first mention by these very words. */
  byWords(words: string): number | undefined
  /** The first mention of a state, by its code. */
  byCountry(code: string): number | undefined
}

interface Index {
  readonly words: Map<string, number>
  readonly countries: Map<string, number>
  /** How many mentions of the list are in it. */
  read: number
}

const KNOWN = new WeakMap<readonly ExtractedMention[], Index>()

/** Where each name and each state is first named. Of a list that has grown only what is new is read. */
export function firstNamed(mentions: readonly ExtractedMention[]): FirstNamed {
  const index = KNOWN.get(mentions) ?? { words: new Map(), countries: new Map(), read: 0 }
  KNOWN.set(mentions, index)
  const { words, countries } = index
  for (; index.read < mentions.length; index.read++) {
    const mention = mentions[index.read]
    if (mention?.kind !== 'name') continue
    const { core, country, type } = mention
    if (!words.has(core.exact)) words.set(core.exact, index.read)
    if (country !== undefined && type === 'place' && !countries.has(country))
      countries.set(country, index.read)
  }
  return { byWords: (text) => words.get(text), byCountry: (code) => countries.get(code) }
}
