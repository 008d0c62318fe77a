import { createEmbeddedExtractor } from '../extract/embedded/createEmbeddedExtractor.ts'
import type { Extractor } from '../extract/extractor.ts'
import { loadEnglish } from '../language/english/loadEnglish.ts'

/** The extractor that command and page build with; `model` holds the bytes of the English model (english.bin). */
export function createExtractor(model: Uint8Array): Extractor {
  return createEmbeddedExtractor(loadEnglish(model))
}
