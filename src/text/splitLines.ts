import { trimRange } from './characters.ts'
import type { Line } from './reading.ts'

const BREAK = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g

/** The lines of a plain text, broken at any of Unicode's line breaks (UAX #14, class BK, CR, LF, NL). */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  const push = (to: number) => {
    const { start, end } = trimRange(text, from, to)
    lines.push({ text: text.slice(start, end), pieces: start < end ? [{ start, end }] : [] })
  }
  for (const found of text.matchAll(BREAK)) {
    push(found.index)
    from = found.index + found[0].length
  }
  push(text.length)
  return lines
}
