import type { Name, Word } from '../language.ts'

/** Whether a word begins with a capital letter. */
export const isCapital = (word: Word | undefined) => /^\p{Lu}/u.test(word?.text ?? '')

/** Whether no space stands before word `i`. */
export const isJoined = (words: readonly Word[], i: number) => words[i - 1]?.end === words[i]?.start

/** The words of a name with a space between each two. */
export const textOf = (words: readonly Word[], { first, last }: Pick<Name, 'first' | 'last'>) =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

/** Only punctuation stands before the word, or a mark that begins a new sentence. */
export function startsSentence(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  return (
    before === undefined || (before.upos === 'PUNCT' && (i === 1 || /^[“"„«:.!?•*‘`]|^``$/.test(before.text)))
  )
}
