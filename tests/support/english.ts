import { readFileSync } from 'node:fs'
import { loadEnglish } from '../../src/language/english/loadEnglish.ts'
import type { Language } from '../../src/language/language.ts'

/** The English model that ships. */
export function shippedEnglish(): Language {
  return loadEnglish(readFileSync(new URL('../../src/language/model/english.bin', import.meta.url)))
}
