/** The middle of some numbers. @throws RangeError when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new RangeError('no values')
  return middle
}

/** Milliseconds that each of `runs` runs took, and their median. */
export function timed(runs: number, run: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const started = performance.now()
      run()
      return performance.now() - started
    }),
  )
}
