/**
 * The words of a text that stand alone, as a question: does the text have this word somewhere, whole?
 * A word seen once inside the very place in doubt does not count for itself when it has a capital inside.
 */
export function countWords(text: string): (word: string) => boolean {
  let counts: Map<string, number> | undefined
  return (word) => {
    if (!counts) {
      counts = new Map()
      for (const [found] of text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)) {
        if (found.length <= 40) counts.set(found, (counts.get(found) ?? 0) + 1)
      }
    }
    const count = counts.get(word) ?? 0
    return /\p{Ll}\p{Lu}/u.test(word) ? count > 1 : count > 0
  }
}
