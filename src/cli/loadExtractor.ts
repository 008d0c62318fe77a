import { readFile } from 'node:fs/promises'
import { createExtractor } from '../build/createExtractor.ts'
import type { Extractor } from '../extract/extractor.ts'

/** As seen from here and from dist/cli, where the bundle lies. */
const MODEL = new URL('../../src/language/model/english.bin', import.meta.url)

/** The extractor over the English model that ships with the package. */
export async function loadExtractor(): Promise<Extractor> {
  return createExtractor(await readFile(MODEL))
}
