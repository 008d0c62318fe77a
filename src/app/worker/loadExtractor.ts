import { createExtractor } from '../../build/createExtractor.ts'
import type { Extractor } from '../../extract/extractor.ts'
import modelUrl from '../../language/model/english.bin?url'

/** The extractor over the English model, which is fetched once: its address changes with its content. */
export async function loadExtractor(): Promise<Extractor> {
  const response = await fetch(new URL(modelUrl, import.meta.url))
  if (!response.ok)
    throw new Error(
      `the English model could not be loaded (${response.status}). Reload the page and try again`,
    )
  return createExtractor(new Uint8Array(await response.arrayBuffer()))
}
