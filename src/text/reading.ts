import type { Range } from '../model/span.ts'
import type { BlockKind } from './view.ts'

/** One line of a text: its readable characters, and where each run of them stands in the text. */
export interface Line {
  /** The readable characters, without white space at the edges; empty on a blank line. */
  readonly text: string
  /** The runs of the text that make up {@link text}, in order. */
  readonly pieces: readonly Range[]
  /** What the line is, where markup says so. */
  readonly kind?: BlockKind
  /** Whether markup says that the line goes on with (false) or begins (true) a block. */
  readonly begins?: boolean
}

/** The readable text of one block, and the way back to the offsets of the whole text. */
export interface Reading {
  readonly text: string
  /** Runs in order: `text` from `at` on is the whole text from `start` on. */
  readonly runs: readonly { readonly at: number; readonly start: number }[]
}

/** Joins the lines of a block with line breaks, so that words at their edges stay apart. */
export function readLines(lines: readonly Line[]): Reading {
  const runs: { at: number; start: number }[] = []
  let at = 0
  for (const { pieces } of lines) {
    for (const { start, end } of pieces) {
      runs.push({ at, start })
      at += end - start
    }
    at++
  }
  return { text: lines.map(({ text }) => text).join('\n'), runs }
}

/**
 * The ranges of the whole text that hold what a reading has at `[start, end)`: more than one where
 * markup stands in between.
 */
export function toSource({ runs }: Reading, { start, end }: Range): Range[] {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.at ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const ranges: Range[] = []
  let at = start
  for (let i = low; at < end; i++) {
    const run = runs[i]
    if (!run) break
    const stop = Math.min(end, runs[i + 1]?.at ?? end)
    const from = run.start + at - run.at
    const last = ranges.at(-1)
    if (last?.end === from) ranges[ranges.length - 1] = { start: last.start, end: from + stop - at }
    else ranges.push({ start: from, end: from + stop - at })
    at = stop
  }
  return ranges
}
