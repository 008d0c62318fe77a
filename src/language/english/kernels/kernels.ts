import { KERNEL_BYTES } from './kernelBytes.ts'

/** The functions of kernels.c; every pointer is a byte offset into the memory. */
export interface Kernels {
  readonly linear: (
    x: number,
    weight: number,
    scale: number,
    bias: number,
    y: number,
    work: number,
    rows: number,
    inputs: number,
    outputs: number,
    kind: number,
  ) => void
  readonly normalise: (x: number, gain: number, shift: number, y: number, rows: number, width: number) => void
  readonly scan: (u: number, x: number, recur: number, state: number, tokens: number, half: number) => void
  readonly attend: (
    qkv: number,
    near: number,
    out: number,
    work: number,
    tokens: number,
    heads: number,
    size: number,
    reach: number,
  ) => void
  readonly add: (x: number, y: number, size: number) => void
  readonly point: (
    query: number,
    keys: number,
    relative: number,
    near: number,
    out: number,
    token: number,
    tokens: number,
    size: number,
    stride: number,
    reach: number,
  ) => void
  readonly root: (query: number, key: number, size: number) => number
  readonly join: (a: number, b: number, y: number, size: number) => void
}

/** Compiles the kernels over `memory`. */
export function loadKernels(memory: WebAssembly.Memory): Kernels {
  const text = atob(KERNEL_BYTES)
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })
  return instance.exports as unknown as Kernels
}
