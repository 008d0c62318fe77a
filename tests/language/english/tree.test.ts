import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProjective, projectiveTree } from '../../../src/language/english/decode/projective.ts'
import { bestTree, findCycle, likeliestTree } from '../../../src/language/english/decode/tree.ts'

/** Every assignment of heads, the best tree of one root among them, with or without crossing arcs. */
function search(scores: Float32Array, n: number, allowed = (_heads: readonly number[]) => true): number {
  let best = Number.NEGATIVE_INFINITY
  const heads: number[] = []
  const extend = (sum: number) => {
    const i = heads.length
    if (i === n) {
      if (heads.filter((h) => h === 0).length === 1 && !findCycle(heads) && allowed(heads))
        best = Math.max(best, sum)
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

const matrices = fc
  .integer({ min: 1, max: 5 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.integer({ min: -30, max: 30 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
    ),
  )

function scoresOf(n: number, numbers: readonly number[]): Float32Array {
  const scores = Float32Array.from(numbers)
  for (let i = 0; i < n; i++) scores[i * (n + 1) + i + 1] = -1e4
  return scores
}

const total = (heads: readonly number[], scores: Float32Array) =>
  heads.reduce((sum, h, i) => sum + (scores[i * (heads.length + 1) + h] ?? 0), 0)

describe('bestTree', () => {
  it('finds the best tree of exactly one root', () => {
    fc.assert(
      fc.property(matrices, ([n, numbers]) => {
        const scores = scoresOf(n, numbers)
        const heads = bestTree(scores, n)
        expect(heads.filter((h) => h === 0)).toHaveLength(1)
        expect(findCycle(heads)).toBeUndefined()
        expect(total(heads, scores)).toBe(search(scores, n))
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('projectiveTree', () => {
  it('finds the best tree of exactly one root without crossing arcs', () => {
    fc.assert(
      fc.property(matrices, ([n, numbers]) => {
        const scores = scoresOf(n, numbers)
        const heads = projectiveTree(scores, n)
        expect(isProjective(heads)).toBe(true)
        expect(findCycle(heads)).toBeUndefined()
        expect(total(heads, scores)).toBe(search(scores, n, isProjective))
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('likeliestTree', () => {
  // "a hearing is scheduled on the issue today": the prepositional phrase hangs on "hearing", across "scheduled".
  const crossing = [2, 4, 4, 0, 7, 7, 2, 4]
  const scores = (cost: number) => {
    const n = crossing.length
    const all = new Float32Array(n * (n + 1)).fill(-50)
    crossing.forEach((head, i) => {
      all[i * (n + 1) + head] = 0
    })
    all[6 * (n + 1) + 4] = -cost
    return all
  }

  it('lets arcs cross where that is far more likely, and not where it is a little', () => {
    expect(isProjective(crossing)).toBe(false)
    expect(likeliestTree(scores(4), 8)).toEqual(crossing)
    expect(likeliestTree(scores(2), 8)).toEqual(crossing.with(6, 4))
  })
})
