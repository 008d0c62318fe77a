import { foldWords } from './fold.ts'

/** A name of capitals and digits: "FSA", "AT&T", "NGOs". */
export const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+s?$/u

/** Whether all words of the short form stand in the full one in order; an initial stands for its word. */
export function shortens(short: readonly string[], full: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < full.length && !(full[at] === word || (word.length === 1 && full[at]?.startsWith(word)))) at++
    if (at++ >= full.length) return false
  }
  return true
}

/** First letters of the words, numbers whole: `ie6` for "Internet Explorer 6"; without and with small words. */
export function initialsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const letter = (word: string) => (/^\p{N}/u.test(word) ? word : word.slice(0, 1))
  const upper = words.filter((word) => !/^\p{Ll}/u.test(word))
  if (upper.length < 2) return []
  return [upper, words].map((list) => foldWords(list.map(letter).join('')).join(''))
}

/**
 * What stays of a name's word when letters that transliterations disagree on are left out: "shoigu" and "shoygu",
 * "zelensky" and "zelenskiy". Undefined where too little stays to tell words apart.
 */
export function skeleton(word: string): string | undefined {
  const bones = word
    .replace(/ks|cks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/ck|q|kh/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[iyj]+(?=$|[aeou])|[aeiouyjh]/g, '')
    .replace(/(.)\1+/g, '$1')
  return bones.length >= 2 ? `${word.charAt(0)}${bones}` : undefined
}
