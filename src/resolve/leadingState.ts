import { geographicName } from '../language/lexicon/countries.ts'

/** How many words at the start name a state: 2 in "North Korean army". */
export function leadingState(words: readonly string[]): number {
  for (const length of [3, 2, 1]) {
    const known = words.length > length ? geographicName(words.slice(0, length).join(' ')) : undefined
    if (known?.kind === 'country' || known?.kind === 'demonym') return length
  }
  return 0
}
