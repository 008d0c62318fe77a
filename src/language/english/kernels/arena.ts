const PAGE = 65536

/** Byte offsets in one WebAssembly memory: what `keep` gives stays, what `borrow` gives lasts until `reset`. */
export interface Arena {
  readonly memory: WebAssembly.Memory
  keep(bytes: number): number
  borrow(bytes: number): number
  reset(): void
  /** Views are made anew after the memory has grown: do not hold them across `keep` or `borrow`. */
  floats(at: number, length: number): Float32Array
  shorts(at: number, length: number): Int16Array
}

/** An empty arena; the first 1,024 bytes stay unused, so that no offset is 0. */
export function createArena(): Arena {
  const memory = new WebAssembly.Memory({ initial: 16 })
  let kept = 1024
  let top = kept
  const reserve = (from: number, bytes: number): number => {
    const end = from + ((bytes + 15) & ~15)
    const lacking = end - memory.buffer.byteLength
    if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE))
    return end
  }
  return {
    memory,
    keep(bytes) {
      if (top !== kept) throw new Error('keep() while something is borrowed')
      const at = kept
      kept = reserve(at, bytes)
      top = kept
      return at
    },
    borrow(bytes) {
      const at = top
      top = reserve(at, bytes)
      return at
    },
    reset() {
      top = kept
    },
    floats: (at, length) => new Float32Array(memory.buffer, at, length),
    shorts: (at, length) => new Int16Array(memory.buffer, at, length),
  }
}
