import { FEMININE_NAMES } from './feminineNames.ts'
import { MASCULINE_NAMES } from './masculineNames.ts'

/** The gender that a given name suggests, however it is accented. */
export function genderOfGivenName(word: string): 'feminine' | 'masculine' | undefined {
  const key = withoutAccents(word).toLowerCase()
  return MASCULINE_NAMES.has(key) ? 'masculine' : FEMININE_NAMES.has(key) ? 'feminine' : undefined
}

const withoutAccents = (word: string) =>
  /[^\0-\x7f]/.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '') : word
