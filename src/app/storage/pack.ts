import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { inSlices } from '../turns/inSlices.ts'
import { jsonPieces } from './jsonPieces.ts'

/** Characters of JSON that are packed at once. */
const PACK = 500_000

/** A value as a file of JSON, and the SHA-256 of it, in hexadecimal. */
export interface Packed {
  readonly file: Blob
  readonly hash: string
}

/** Writes a value as JSON, in slices: of a large dossier all at once it would stop the page. */
export function pack(value: unknown): Promise<Packed> {
  return inSlices(packing(value))
}

function* packing(value: unknown): Generator<void, Packed> {
  const hash = sha256.create()
  const files: Blob[] = []
  let text = ''
  const flush = () => {
    hash.update(utf8ToBytes(text))
    files.push(new Blob([text]))
    text = ''
  }
  for (const piece of jsonPieces(value)) {
    text += piece
    if (text.length > PACK) flush()
    yield
  }
  flush()
  return { file: new Blob(files, { type: 'application/json' }), hash: bytesToHex(hash.digest()) }
}
