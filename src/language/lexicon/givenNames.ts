import { FEMININE_NAMES } from './feminineNames.ts'
import { MASCULINE_NAMES } from './masculineNames.ts'

/** The gender that a given name suggests, however it is accented. */
export function genderOfGivenName(word: string): 'feminine' | 'masculine' | undefined {
  const key = withoutAccents(word.toLowerCase())
  return MASCULINE_NAMES.has(key) ? 'masculine' : FEMININE_NAMES.has(key) ? 'feminine' : undefined
}

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  œ: 'oe',
}

const withoutAccents = (word: string) =>
  /[^\0-\x7f]/.test(word)
    ? word
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[øæåłđðþßıœ]/gu, (letter) => LETTERS[letter] ?? letter)
    : word
