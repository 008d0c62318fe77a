import type { Bar } from '../../graph/timeline.ts'

/** The bar that holds a day: the last that begins at or before it. */
export function indexAt(bars: readonly Bar[], day: string): number {
  const after = bars.findIndex(({ from }) => from > day)
  return Math.max(0, (after < 0 ? bars.length : after) - 1)
}

/** How many of these times begin in each bar. Time grows with their number times the logarithm of the bars. */
export function countInto(
  bars: readonly Bar[],
  times: readonly { from?: string | undefined; to?: string | undefined }[],
) {
  const counts = bars.map(() => 0)
  const starts = bars.map(({ from }) => from)
  for (const { from, to } of times) {
    const day = from ?? to
    if (day === undefined) continue
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? '') <= day) low = middle + 1
      else high = middle
    }
    counts[Math.max(0, low - 1)] = (counts[Math.max(0, low - 1)] ?? 0) + 1
  }
  return counts
}
