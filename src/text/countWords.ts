/** How often a text has a word (letters and digits, letter case as it is), counted when first asked. */
export function countWords(text: string): (word: string) => number {
  let counts: Map<string, number> | undefined
  return (word) => {
    if (!counts) {
      counts = new Map()
      for (const [found] of text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu))
        if (found.length <= 40) counts.set(found, (counts.get(found) ?? 0) + 1)
    }
    return counts.get(word) ?? 0
  }
}
