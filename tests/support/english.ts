import { readFileSync } from 'node:fs'
import { loadEnglish } from '../../src/language/english/loadEnglish.ts'
import type { Language } from '../../src/language/language.ts'

/** The English model that ships. */
export function modelBytes(): Uint8Array {
  return readFileSync(new URL('../../src/language/model/english.bin', import.meta.url))
}

/** The engine over it. */
export function shippedEnglish(): Language {
  return loadEnglish(modelBytes())
}
