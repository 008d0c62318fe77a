import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree, findCycle } from '../../../src/language/english/decode/tree.ts'

/** Every assignment of heads, the best tree of one root among them. */
function search(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads: number[] = []
  const extend = (sum: number) => {
    const i = heads.length
    if (i === n) {
      if (heads.filter((h) => h === 0).length === 1 && !findCycle(heads)) best = Math.max(best, sum)
      return
    }
    for (let h = 0; h <= n; h++) {
      if (h === i + 1) continue
      heads.push(h)
      extend(sum + (scores[i * (n + 1) + h] ?? 0))
      heads.pop()
    }
  }
  extend(0)
  return best
}

describe('bestTree', () => {
  it('finds the best tree of exactly one root', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((n) =>
            fc.tuple(
              fc.constant(n),
              fc.array(fc.integer({ min: -30, max: 30 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
            ),
          ),
        ([n, numbers]) => {
          const scores = Float32Array.from(numbers)
          for (let i = 0; i < n; i++) scores[i * (n + 1) + i + 1] = -1e4
          const heads = bestTree(scores, n)
          expect(heads.filter((h) => h === 0)).toHaveLength(1)
          expect(findCycle(heads)).toBeUndefined()
          const sum = heads.reduce((total, h, i) => total + (scores[i * (n + 1) + h] ?? 0), 0)
          expect(sum).toBe(search(scores, n))
        },
      ),
      { seed: 1, numRuns: 300 },
    )
  })
})
