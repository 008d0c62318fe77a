import { readFile } from 'node:fs/promises'

/** As seen from here and from dist/cli, where the bundle lies. */
const MODEL = new URL('../../src/language/model/english.bin', import.meta.url)

/** The bytes of the English model that ships with the package. */
export function readModel(): Promise<Uint8Array> {
  return readFile(MODEL)
}
