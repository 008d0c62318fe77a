import type { Line } from './reading.ts'

const WIDEST = 132
const FEWEST_LINES = 4

/**
 * The width at which a program wrapped the lines of a text, in UTF-16 units; nothing when the lines are no
 * wrapped ones. In a wrapped text nearly every line that another follows is full: the next word had no room.
 */
export function estimateWidth(lines: readonly Line[]): number | undefined {
  const pairs: { readonly length: number; readonly next: string }[] = []
  for (const [i, { text }] of lines.entries()) {
    const next = lines[i + 1]?.text
    if (text && next) pairs.push({ length: text.length, next })
  }
  if (pairs.length < FEWEST_LINES) return undefined
  const lengths = pairs.map(({ length }) => length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
  if (width > WIDEST || width < 20) return undefined
  const full = pairs.filter(({ length, next }) => fills(length, next, width)).length
  return full >= 0.6 * pairs.length ? width : undefined
}

/** Whether the line was broken only because the next word did not fit. */
export const isForced = (line: string, next: string, width: number) => fills(line.length, next, width)

function fills(length: number, next: string, width: number): boolean {
  const space = next.search(/\s/)
  return length + 1 + (space < 0 ? next.length : space) > width
}
