import { hashText } from './features/hash.ts'
import { findKey } from './features/keys.ts'
import { createLexicon } from './features/lexicon.ts'
import { ngramBuckets } from './features/ngrams.ts'
import { normalForm } from './features/normalForm.ts'
import { caseBits, shapeOf } from './features/shape.ts'
import type { Arena } from './kernels/arena.ts'
import type { Linear } from './kernels/linear.ts'
import type { ModelFile, Numbers, Section } from './modelFile.ts'

/** Distinct forms whose rows are held; more than a long document has, 64 MB at most. */
const HELD = 40_000
const CASE_BITS = 8
const LEXICON_BITS = 88
/** Where training/lexicon.py puts WordNet's parts of speech. */
const WORDNET_BITS: Readonly<Record<string, number>> = { NOUN: 53, VERB: 54, ADJ: 55, ADV: 56 }

/** Rows of the network's first layer, which depend on a token's form alone, each computed once. */
export interface FormRows {
  /** Writes the rows of `forms` one after another from byte offset `out`. */
  write(forms: readonly string[], out: number): void
  /** Whether WordNet has the form as a base form of a common part of speech; undefined for others. */
  isBaseForm(form: string, upos: string): boolean | undefined
}

/** `mix` is the layer that takes all features of a form to the network's width. */
export function createFormRows(file: ModelFile, mix: Linear, arena: Arena): FormRows {
  const { word, gram, shape, width } = file.settings
  const lexicon = createLexicon(file, LEXICON_BITS)
  const wordKeys = file.section('word.keys').values
  const words = readEmbedding(file, 'word')
  const grams = readEmbedding(file, 'gram')
  const shapes = file.floats('shape.rows')
  const buckets = grams.rows.shape[0] as number
  const bitsAt = word + gram + shape
  const vectorAt = bitsAt + LEXICON_BITS + CASE_BITS + 1
  const held = new Map<string, Float32Array>()

  const fill = (form: string, row: Float32Array): void => {
    const at = findKey(wordKeys, hashText(normalForm(form)))
    if (at >= 0) addRow(words, at, row, 0, 1)
    const found = ngramBuckets(form, buckets)
    const by = Math.fround(1 / Math.sqrt(found.length))
    for (const bucket of found) addRow(grams, bucket, row, word, by)
    const start = (file.shapes[shapeOf(form)] ?? 0) * shape
    for (let k = 0; k < shape; k++) row[word + gram + k] = shapes[start + k] as number
    row.set(caseBits(form), bitsAt + LEXICON_BITS)
    row[vectorAt - 1] = lexicon.lookUp(form, row, bitsAt, vectorAt) ? 1 : 0
  }

  const compute = (forms: readonly string[]): void => {
    const x = arena.borrow(forms.length * mix.inputs * 4)
    const y = arena.borrow(forms.length * mix.outputs * 4)
    const rows = arena.floats(x, forms.length * mix.inputs).fill(0)
    forms.forEach((form, i) => {
      fill(form, rows.subarray(i * mix.inputs, (i + 1) * mix.inputs))
    })
    mix.apply(x, y, forms.length)
    const mixed = arena.floats(y, forms.length * mix.outputs)
    forms.forEach((form, i) => {
      held.set(form, mixed.slice(i * mix.outputs, (i + 1) * mix.outputs))
    })
  }

  return {
    write(forms, out) {
      if (held.size > HELD) held.clear()
      const lacking = [...new Set(forms.filter((form) => !held.has(form)))]
      if (lacking.length > 0) compute(lacking)
      const target = arena.floats(out, forms.length * width)
      forms.forEach((form, i) => {
        target.set(held.get(form) as Float32Array, i * width)
      })
    },
    isBaseForm(form, upos) {
      const bit = WORDNET_BITS[upos]
      return bit === undefined ? undefined : lexicon.hasBit(form, bit)
    },
  }
}

interface Embedding {
  readonly rows: Section
  readonly scale: Float32Array
}

/** int8 rows with bfloat16 scales. */
function readEmbedding(file: ModelFile, name: string): Embedding {
  const halves: Numbers = file.section(`${name}.scale`).values
  const wide = Uint32Array.from(halves, (half) => half << 16)
  return { rows: file.section(`${name}.rows`), scale: new Float32Array(wide.buffer) }
}

/** row[at..] += embedding[index] * by */
function addRow(embedding: Embedding, index: number, row: Float32Array, at: number, by: number): void {
  const size = embedding.rows.shape[1] as number
  const scale = (embedding.scale[index] as number) * by
  const { values } = embedding.rows
  for (let k = 0; k < size; k++)
    row[at + k] = (row[at + k] as number) + scale * (values[index * size + k] as number)
}
