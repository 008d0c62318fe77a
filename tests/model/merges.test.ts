import { expect, it } from 'vitest'
import { partedBy } from '../../src/model/merges.ts'

const merges = [
  { mention: 1, antecedent: 0, reason: 'same name' },
  { mention: 2, antecedent: 0, reason: 'short form of the name' },
  { mention: 3, antecedent: 2, reason: 'same name' },
]

it('undoing a merge takes its mention away, and all that hang on it', () => {
  expect(partedBy(merges, 4, 0)).toEqual([1])
  expect(partedBy(merges, 4, 1)).toEqual([2, 3])
  expect(partedBy(merges, 4, 2)).toEqual([3])
  expect(() => partedBy(merges, 4, 3)).toThrow('no merge 3')
})
