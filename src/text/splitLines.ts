import { trimRange } from './characters.ts'
import { isByline, isDateStamp, isRow } from './lineSigns.ts'
import type { Line } from './reading.ts'

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const CELL_END = /\t+| {3,}|(?<=\|)(?!$)/g

/**
 * The lines of a plain text, broken at any of Unicode's line breaks (UAX #14, classes BK, CR, LF, NL). A row of a
 * table is one line for each cell, so that cells never read as one sentence.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let afterRow = false
  const push = (from: number, to: number) => {
    const { start, end } = trimRange(text, from, to)
    const line = text.slice(start, end)
    const row = isRow(line) && !isByline(line) && !isDateStamp(line)
    if (row) splitCells(line, start, lines)
    else
      lines.push({
        text: line,
        pieces: start < end ? [{ start, end }] : [],
        ...(afterRow && { begins: true }),
      })
    afterRow = row
  }
  let from = 0
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    push(from, index)
    from = index + mark.length
  }
  push(from, text.length)
  return lines
}

function splitCells(row: string, offset: number, lines: Line[]): void {
  let from = 0
  const push = (to: number) => {
    const { start, end } = trimRange(row, from, to)
    if (start < end)
      lines.push({
        text: row.slice(start, end),
        pieces: [{ start: offset + start, end: offset + end }],
        kind: 'item',
        begins: true,
      })
  }
  for (const { 0: gap, index } of row.matchAll(CELL_END)) {
    push(index)
    from = index + gap.length
  }
  push(row.length)
}
