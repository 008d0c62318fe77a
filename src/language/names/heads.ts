import type { Name, Word } from '../language.ts'

/** The word of a name that the rest of the sentence hangs on. */
export function headOf(words: readonly Word[], { first, last }: Name): number {
  for (let i = first; i <= last; i++) {
    const { head } = words[i] ?? { head: i }
    if (head < first || head > last) return i
  }
  return last
}

/** The name that a word stands in. */
export const nameAt = (names: readonly Name[], at: number): Name | undefined =>
  names.find(({ first, last }) => first <= at && at <= last)

/** The first of the things that a word is listed with: itself where there is no list. */
export function firstListed(words: readonly Word[], head: number): number {
  return words[head]?.deprel === 'conj' ? (words[head]?.head ?? head) : head
}
