/**
 * The best projective dependency tree with one root over arc scores [n, n + 1] (column 0: the root), in time n³ (Eisner,
 * 1996). Returns 1-based heads, 0 for the root.
 */
export function projectiveTree(scores: Float32Array, n: number): number[] {
  const m = n + 1
  // Spans s..t: `open` ones have an arc between their ends, `full` ones miss no dependent inside; by where the head is.
  const table = () => new Float64Array(m * m)
  const [openLeft, openRight, fullLeft, fullRight] = [table(), table(), table(), table()] as const
  const [splits, splitsLeft, splitsRight] = [table(), table(), table()] as const
  const arc = (head: number, token: number) =>
    token === 0 ? -Infinity : (scores[(token - 1) * m + head] as number)
  for (let width = 1; width < m; width++)
    for (let s = 0; s + width < m; s++) {
      const t = s + width
      const at = s * m + t
      let best = -Infinity
      // The root has one dependent: the arc from it comes from a span in which it has none yet.
      for (let r = s; r < (s === 0 ? 1 : t); r++) {
        const sum = (fullRight[s * m + r] as number) + (fullLeft[(r + 1) * m + t] as number)
        if (sum > best) [best, splits[at]] = [sum, r]
      }
      openLeft[at] = best + arc(t, s)
      openRight[at] = best + arc(s, t)
      best = -Infinity
      for (let r = s; r < t; r++) {
        const sum = (fullLeft[s * m + r] as number) + (openLeft[r * m + t] as number)
        if (sum > best) [best, splitsLeft[at]] = [sum, r]
      }
      fullLeft[at] = best
      best = -Infinity
      for (let r = s + 1; r <= t; r++) {
        const sum = (openRight[s * m + r] as number) + (fullRight[r * m + t] as number)
        if (sum > best) [best, splitsRight[at]] = [sum, r]
      }
      fullRight[at] = best
    }
  const heads = new Array<number>(n).fill(0)
  const spans: [s: number, t: number, isOpen: boolean, headIsLeft: boolean][] = [[0, n, false, true]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [s, t, isOpen, headIsLeft] = span
    if (s === t) continue
    const at = s * m + t
    if (isOpen) {
      heads[(headIsLeft ? t : s) - 1] = headIsLeft ? s : t
      const r = splits[at] as number
      spans.push([s, r, false, true], [r + 1, t, false, false])
    } else if (headIsLeft) {
      const r = splitsRight[at] as number
      spans.push([s, r, true, true], [r, t, false, true])
    } else {
      const r = splitsLeft[at] as number
      spans.push([s, r, false, false], [r, t, true, false])
    }
  }
  return heads
}

/** Whether no two arcs of a tree cross; the root stands before the first token. */
export function isProjective(heads: readonly number[]): boolean {
  const arcs = heads
    .map((head, i) => [Math.min(head, i + 1), Math.max(head, i + 1)] as const)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const ends: number[] = []
  for (const [left, right] of arcs) {
    while (ends.length > 0 && (ends.at(-1) as number) <= left) ends.pop()
    if (ends.length > 0 && right > (ends.at(-1) as number)) return false
    ends.push(right)
  }
  return true
}
