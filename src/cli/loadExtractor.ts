import { createExtractor } from '../build/createExtractor.ts'
import type { Extractor } from '../extract/extractor.ts'
import { readModel } from './readModel.ts'

/** The extractor over the English model that ships with the package. */
export async function loadExtractor(): Promise<Extractor> {
  return createExtractor(await readModel())
}
