import { describe, expect, it } from 'vitest'
import { bCubed, ceafE, f1, muc } from './scoreCoreference.ts'

// Key {a b c} {d e f g}, response {a b} {c d} {f g h i}: the example of Pradhan et al. (2014), figure 1.
const key = [
  [1, 2, 3],
  [4, 5, 6, 7],
]
const response = [
  [1, 2],
  [3, 4],
  [6, 7, 8, 9],
]

describe('the measures of coreference, by the worked example of Pradhan et al. (2014)', () => {
  it('MUC: recall (1 + 1) / 5, precision 2 / 5', () => {
    expect(muc(key, response)).toEqual({ recall: { right: 2, of: 5 }, precision: { right: 2, of: 5 } })
    expect(f1(muc(key, response))).toBeCloseTo(0.4)
  })

  it('B³: recall 1/7 (4/3 + 1/3 + 1/4 + 4/4 …), precision 1/8 (…)', () => {
    const { recall, precision } = bCubed(key, response)
    expect(recall.right / recall.of).toBeCloseTo((4 / 3 + 1 / 3 + 1 / 4 + 4 / 4) / 7)
    expect(precision.right / precision.of).toBeCloseTo((4 / 2 + 1 / 2 + 1 / 2 + 4 / 4) / 8)
  })

  it('CEAF-e: the best pairing of clusters', () => {
    const { recall, precision } = ceafE(key, response)
    expect(recall.right).toBeCloseTo(4 / 5 + 4 / 8)
    expect([recall.of, precision.of]).toEqual([2, 3])
  })

  it('all are 1 where all is right, singletons too', () => {
    const clusters = [[1, 2], [3], [4, 5, 6]]
    for (const measure of [muc, bCubed, ceafE]) expect(f1(measure(clusters, [...clusters].reverse()))).toBe(1)
  })
})
