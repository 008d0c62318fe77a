/** A closed list written as text, one set of lower-case words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}

/** A word as the lists have it: lower case, without the period of an abbreviation. */
export const bare = (word: string) => word.toLowerCase().replace(/\.$/, '')

/** Phrases separated by commas or line breaks, as a set. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  )
}
