/**
 * FNV-1a over UTF-16 code units with MurmurHash3's finaliser, 32 bits; training/hashing.py computes the same.
 * `codes` from `start` up to, not including, `end`.
 */
export function hashCodes(codes: ArrayLike<number>, start: number, end: number, seed = 0x811c9dc5): number {
  let h = seed
  for (let i = start; i < end; i++) h = Math.imul(h ^ (codes[i] as number), 0x01000193)
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The UTF-16 code units of a string. */
export function codeUnits(text: string): number[] {
  const codes = new Array<number>(text.length)
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  return codes
}

/** The hash of a whole string. */
export function hashText(text: string): number {
  return hashCodes(codeUnits(text), 0, text.length)
}
