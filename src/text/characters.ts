/**
 * White space: what JavaScript's `\s` holds (no-break and typographic spaces, the byte order mark), and
 * next line and zero-width space, which separate words in text taken from web pages.
 */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x80) return false
  return (
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  )
}

/** The part of `[start, end)` without white space at its edges; empty at `end` when nothing else is there. */
export function trimRange(text: string, start: number, end: number): { start: number; end: number } {
  let first = start
  let last = end
  while (first < last && isSpace(text.charCodeAt(first))) first++
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--
  return { start: first, end: last }
}

const UPPER = /^[\p{Lu}\p{Lt}]/u
const LOWER = /^\p{Ll}/u
const LETTER = /^\p{L}/u

/** Whether a word begins with a capital letter. */
export const startsUpper = (word: string) => UPPER.test(word)
/** Whether a word begins with a small letter. */
export const startsLower = (word: string) => LOWER.test(word)
/** Whether a word begins with a letter of any script. */
export const startsWithLetter = (word: string) => LETTER.test(word)
/** Whether a word begins with a digit. */
export const startsWithDigit = (word: string) => /^\p{Nd}/u.test(word)

/** Marks that end a sentence, alone or in a row: `.`, `?!`, `...`, `…`. */
export const TERMINATOR = /^[.!?…‼⁇⁈⁉。！？؟۔।]+$/u
/** Marks that can only close: they stay with the sentence before them. */
export const CLOSER = /^[”’»)\]}›）」』】]$/u
/** Marks that can only open: they belong to the sentence after them. */
export const OPENER = /^[“«([{‹‘„‚¿¡（「『【]$/u
