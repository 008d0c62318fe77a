/** Settings of the network that the runtime needs; training/train.py has them all. */
export interface ModelSettings {
  readonly width: number
  /** One letter a layer: r, recurrent; a, attention. */
  readonly layers: string
  readonly word: number
  readonly gram: number
  readonly shape: number
  readonly heads: number
  readonly head_size: number
  readonly reach: number
  readonly tag: number
  readonly arc: number
  readonly arc_reach: number
  readonly label: number
  readonly span: number
}

export type LabelSet = 'upos' | 'xpos' | 'feats' | 'deprel' | 'lemma' | 'entity'

export type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array

export interface Section {
  readonly shape: readonly number[]
  readonly values: Numbers
}

/** The file that training/export.py writes, whose docstring has the layout. */
export interface ModelFile {
  readonly settings: ModelSettings
  readonly labels: Readonly<Record<LabelSet, readonly string[]>>
  readonly shapes: Readonly<Record<string, number>>
  section(name: string): Section
  floats(name: string): Float32Array
}

interface Header {
  readonly settings: ModelSettings
  readonly labels: Record<LabelSet, string[]>
  readonly shapes: Record<string, number>
  readonly sections: Record<string, [type: string, shape: number[], offset: number]>
}

const MAGIC = 'DOSSENG1'

/** Reads the container; values are views of `bytes` (copied once where they are not aligned). */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const whole = bytes.byteOffset % 16 === 0 ? bytes : bytes.slice()
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  const magic = String.fromCharCode(...whole.subarray(0, 8))
  if (magic !== MAGIC) throw new Error('This is not a Dossier model file.')
  const length = view.getUint32(8, true)
  const header = JSON.parse(new TextDecoder().decode(whole.subarray(12, 12 + length))) as Header
  const base = (12 + length + 15) & ~15
  const section = (name: string): Section => {
    const found = header.sections[name]
    if (!found) throw new Error(`The model file lacks ${name}.`)
    const [type, shape, offset] = found
    const count = shape.reduce((product, n) => product * n, 1)
    return { shape, values: numbers(type, whole.buffer, whole.byteOffset + base + offset, count) }
  }
  return {
    settings: header.settings,
    labels: header.labels,
    shapes: header.shapes,
    section,
    floats(name) {
      const { values } = section(name)
      if (!(values instanceof Float32Array)) throw new Error(`${name} is not float32.`)
      return values
    },
  }
}

function numbers(type: string, buffer: ArrayBufferLike, offset: number, count: number): Numbers {
  switch (type) {
    case 'i8':
      return new Int8Array(buffer, offset, count)
    case 'u8':
      return new Uint8Array(buffer, offset, count)
    case 'u16':
      return new Uint16Array(buffer, offset, count)
    case 'u32':
      return new Uint32Array(buffer, offset, count)
    case 'f32':
      return new Float32Array(buffer, offset, count)
    default:
      throw new Error(`The model file has a section of an unknown type: ${type}`)
  }
}
