import type { ExtractedMention } from '../../../model/statement.ts'

/** Where names first stand in a list of mentions. */
export interface FirstNamed {
  /** The first mention by these very words. */
  byWords(words: string): number | undefined
  /** The first mention of a state, by its code. */
  byCountry(code: string): number | undefined
}

const KNOWN = new WeakMap<
  readonly ExtractedMention[],
  { readonly length: number; readonly first: FirstNamed }
>()

/** Where each name and each state is first named; made once for a list that does not grow. */
export function firstNamed(mentions: readonly ExtractedMention[]): FirstNamed {
  const known = KNOWN.get(mentions)
  if (known?.length === mentions.length) return known.first
  const words = new Map<string, number>()
  const countries = new Map<string, number>()
  for (const [i, { kind, core, country, type }] of mentions.entries()) {
    if (kind !== 'name') continue
    if (!words.has(core.exact)) words.set(core.exact, i)
    if (country !== undefined && type === 'place' && !countries.has(country)) countries.set(country, i)
  }
  const first: FirstNamed = {
    byWords: (text) => words.get(text),
    byCountry: (code) => countries.get(code),
  }
  KNOWN.set(mentions, { length: mentions.length, first })
  return first
}
