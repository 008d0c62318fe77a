import type { ModelFile } from '../modelFile.ts'
import type { Arena } from './arena.ts'
import type { Kernels } from './kernels.ts'

/** What `linear` does with its sums; the numbers are those of kernels.c. */
export const ACTIVATION = { none: 0, rectify: 1, leak: 2 } as const
export type Activation = keyof typeof ACTIVATION

/** A quantised linear layer in the arena. Input rows are `inputs` floats apart, output rows `outputs` (a multiple of 4). */
export interface Linear {
  readonly inputs: number
  readonly outputs: number
  /** y [rows, outputs] from x [rows, inputs], both byte offsets. */
  apply(x: number, y: number, rows: number, kind?: Activation): void
}

/** Loads layer `name`: int8 weights become int16 for the kernel. */
export function loadLinear(file: ModelFile, name: string, arena: Arena, kernels: Kernels): Linear {
  const weight = file.section(`${name}.weight`)
  const [outputs, inputs] = weight.shape as [number, number]
  const w = arena.keep(outputs * inputs * 2)
  arena.shorts(w, outputs * inputs).set(weight.values)
  const scale = keepFloats(file, `${name}.scale`, arena)
  const bias = keepFloats(file, `${name}.bias`, arena)
  return {
    inputs,
    outputs,
    apply(x, y, rows, kind = 'none') {
      const work = arena.borrow(rows * inputs * 2 + 16 + rows * 4)
      kernels.linear(x, w, scale, bias, y, work, rows, inputs, outputs, ACTIVATION[kind])
    },
  }
}

/** Copies a float section into the arena. */
export function keepFloats(file: ModelFile, name: string, arena: Arena): number {
  const values = file.floats(name)
  const at = arena.keep(values.length * 4)
  arena.floats(at, values.length).set(values)
  return at
}
