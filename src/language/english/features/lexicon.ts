import type { ModelFile } from '../modelFile.ts'
import { hashText } from './hash.ts'
import { findKey } from './keys.ts'
import { lowerForm } from './normalForm.ts'

/** What word lists and word vectors say of a word; training/lexicon.py built it. */
export interface Lexicon {
  /** Number of bits, and of the vector's dimensions. */
  readonly bits: number
  readonly dimensions: number
  /** Whether the form has this bit. */
  hasBit(form: string, bit: number): boolean
  /** Writes bits and vector of `form` into `row` at `bitsAt` and `vectorAt` (zeros where unknown); whether it has a vector. */
  lookUp(form: string, row: Float32Array, bitsAt: number, vectorAt: number): boolean
}

/** The tables of the model file as a lexicon. */
export function createLexicon(file: ModelFile, bits: number): Lexicon {
  const keys = unpackKeys(file)
  const classOf = file.section('lexicon.class').values
  const classes = file.section('lexicon.classes')
  const bytesAClass = classes.shape[1] as number
  const known = file.section('lexicon.known').values
  const codes = file.section('lexicon.codes')
  const parts = codes.shape[1] as number
  const books = file.section('lexicon.books')
  const size = books.shape[2] as number
  // Rows of `codes` follow the keys that have a vector: the number of those before each key.
  const before = new Uint32Array(keys.length)
  let count = 0
  const hasVector = (at: number) => ((known.at(at >> 3) as number) >> (at & 7)) & 1
  for (let i = 0; i < keys.length; i++) {
    before[i] = count
    count += hasVector(i)
  }
  return {
    bits,
    dimensions: parts * size,
    hasBit(form, bit) {
      const at = findKey(keys, hashText(lowerForm(form)))
      if (at < 0) return false
      const byte = classes.values[(classOf[at] as number) * bytesAClass + (bit >> 3)] as number
      return ((byte >> (bit & 7)) & 1) === 1
    },
    lookUp(form, row, bitsAt, vectorAt) {
      const at = findKey(keys, hashText(lowerForm(form)))
      if (at < 0) return false
      const start = (classOf[at] as number) * bytesAClass
      for (let b = 0; b < bits; b++) {
        row[bitsAt + b] = ((classes.values[start + (b >> 3)] as number) >> (b & 7)) & 1
      }
      if (hasVector(at) === 0) return false
      const code = (before[at] as number) * parts
      for (let p = 0; p < parts; p++) {
        const from = (p * 256 + (codes.values[code + p] as number)) * size
        for (let d = 0; d < size; d++) row[vectorAt + p * size + d] = books.values[from + d] as number
      }
      return true
    },
  }
}

/** Sorted keys from their differences, which lie as four byte planes. */
function unpackKeys(file: ModelFile): Uint32Array {
  const planes = file.section('lexicon.keys')
  const n = planes.shape[1] as number
  const p = planes.values
  const keys = new Uint32Array(n)
  let key = 0
  for (let i = 0; i < n; i++) {
    const low = (p[i] as number) | ((p[n + i] as number) << 8) | ((p[2 * n + i] as number) << 16)
    key = (key + low + (p[3 * n + i] as number) * 0x1000000) >>> 0
    keys[i] = key
  }
  return keys
}
