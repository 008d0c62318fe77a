import { createEmbeddedExtractor } from '../extract/embedded/createEmbeddedExtractor.ts'
import type { Extractor } from '../extract/extractor.ts'
import { loadWink } from '../language/wink/loadWink.ts'

/** The extractor that command and page build with: the English engine on this machine. */
export async function loadExtractor(): Promise<Extractor> {
  return createEmbeddedExtractor(await loadWink())
}
