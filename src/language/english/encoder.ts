import { createFormRows, type FormRows } from './formRows.ts'
import type { Arena } from './kernels/arena.ts'
import type { Kernels } from './kernels/kernels.ts'
import { keepFloats, loadLinear } from './kernels/linear.ts'
import type { ModelFile } from './modelFile.ts'

/** Where each sentence's tokens lie in a batch: [first, first + count). */
export interface Stretch {
  readonly first: number
  readonly count: number
}

/** Works in place on x [tokens, width]. */
type Layer = (x: number, tokens: number, stretches: readonly Stretch[]) => void

export interface Encoder {
  readonly forms: FormRows
  /** Borrows and returns the encoded tokens [tokens, width], a byte offset. */
  run(forms: readonly string[], stretches: readonly Stretch[]): number
}

/** The layers between a token's form and the heads. */
export function createEncoder(file: ModelFile, arena: Arena, kernels: Kernels): Encoder {
  const { width, layers } = file.settings
  const mix = loadLinear(file, 'mix', arena, kernels)
  const stack = [...layers].map((kind, i) =>
    (kind === 'r' ? recurrentLayer : attentionLayer)(file, `layers.${i}`, arena, kernels),
  )
  const gain = keepFloats(file, 'last.gain', arena)
  const shift = keepFloats(file, 'last.shift', arena)
  const forms = createFormRows(file, mix, arena)
  return {
    forms,
    run(tokens, stretches) {
      const n = tokens.length
      const x = arena.borrow(n * width * 4)
      forms.write(tokens, x)
      for (const layer of stack) layer(x, n, stretches)
      kernels.normalise(x, gain, shift, x, n, width)
      return x
    },
  }
}

/** A bidirectional simple recurrent unit with its highway connection (training/network.py: Recurrent). */
function recurrentLayer(file: ModelFile, name: string, arena: Arena, kernels: Kernels): Layer {
  const { width } = file.settings
  const half = width / 2
  const inner = loadLinear(file, `${name}.inner`, arena, kernels)
  const gain = keepFloats(file, `${name}.gain`, arena)
  const shift = keepFloats(file, `${name}.shift`, arena)
  const recur = keepFloats(file, `${name}.recur`, arena)
  return (x, n, stretches) => {
    const t = arena.borrow(n * width * 4)
    const u = arena.borrow(n * inner.outputs * 4)
    const state = arena.borrow(half * 4)
    kernels.normalise(x, gain, shift, t, n, width)
    inner.apply(t, u, n)
    for (const { first, count } of stretches) {
      kernels.scan(u + first * inner.outputs * 4, x + first * width * 4, recur, state, count, half)
    }
  }
}

/** Multi-head self-attention within each sentence, added to x (training/network.py: Attention). */
function attentionLayer(file: ModelFile, name: string, arena: Arena, kernels: Kernels): Layer {
  const { width, heads, head_size: size, reach } = file.settings
  const inner = loadLinear(file, `${name}.inner`, arena, kernels)
  const outer = loadLinear(file, `${name}.outer`, arena, kernels)
  const gain = keepFloats(file, `${name}.gain`, arena)
  const shift = keepFloats(file, `${name}.shift`, arena)
  const near = keepFloats(file, `${name}.near`, arena)
  return (x, n, stretches) => {
    const t = arena.borrow(n * width * 4)
    const qkv = arena.borrow(n * inner.outputs * 4)
    const o = arena.borrow(n * outer.inputs * 4)
    const longest = Math.max(...stretches.map((s) => s.count))
    const work = arena.borrow((longest + 4) * 4)
    kernels.normalise(x, gain, shift, t, n, width)
    inner.apply(t, qkv, n)
    for (const { first, count } of stretches) {
      const from = qkv + first * inner.outputs * 4
      kernels.attend(from, near, o + first * outer.inputs * 4, work, count, heads, size, reach)
    }
    outer.apply(o, t, n)
    kernels.add(x, t, n * width)
  }
}
