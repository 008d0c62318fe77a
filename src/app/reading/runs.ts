import type { Range } from '../../model/span.ts'

/** Something to show about a stretch of text. */
export interface Mark extends Range {
  /** What the stretch is, for the component that draws it. */
  readonly kind: 'mention' | 'statement' | 'sentence' | 'subject' | 'predicate' | 'object'
  /** The entity of a mention. */
  readonly entity?: string
}

/** A stretch of text with all marks that cover it, the widest first. */
export interface Run extends Range {
  readonly marks: readonly Mark[]
}

const byPlace = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end

/**
 * Cuts a range of the text where a mark begins or ends. Joined, the runs are the range again; each run is
 * covered by the same marks throughout. Marks may overlap in any way and reach beyond the range.
 * Time grows with the range's marks times the depth to which they overlap.
 */
export function splitRuns(range: Range, marks: readonly Mark[]): Run[] {
  const inside = marks.filter((mark) => mark.start < range.end && mark.end > range.start).sort(byPlace)
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of inside) {
    if (start > range.start) cuts.add(start)
    if (end < range.end) cuts.add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  const runs: Run[] = []
  let next = 0
  let open: Mark[] = []
  for (const [i, start] of places.entries()) {
    const end = places[i + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next]) open.push(mark)
    runs.push({ start, end, marks: [...open] })
  }
  return runs
}

/**
 * The marks of each block, in one pass over both: `marks` in the order of the text. A mark that spans two
 * blocks belongs to both.
 */
export function distribute<Block extends Range>(
  blocks: readonly Block[],
  marks: readonly Mark[],
): (readonly Mark[])[] {
  const sorted = [...marks].sort(byPlace)
  let open: Mark[] = []
  let next = 0
  return blocks.map((block) => {
    open = open.filter((mark) => mark.end > block.start)
    for (let mark = sorted[next]; mark && mark.start < block.end; mark = sorted[++next])
      if (mark.end > block.start) open.push(mark)
    return [...open]
  })
}
