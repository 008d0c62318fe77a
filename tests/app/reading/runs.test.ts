import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distribute, type Mark, splitRuns } from '../../../src/app/reading/runs.ts'

const LENGTH = 60
const range = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
const mark = range.map((place): Mark => ({ kind: 'mention', ...place }))

test('runs joined are the range again, whatever overlaps', () => {
  fc.assert(
    fc.property(range, fc.array(mark), (whole, marks) => {
      const text = Array.from({ length: LENGTH + 1 }, (_, i) => String.fromCharCode(33 + i)).join('')
      const runs = splitRuns(whole, marks)
      expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
        text.slice(whole.start, whole.end),
      )
    }),
  )
})

test('each run has exactly the marks that cover all of it', () => {
  fc.assert(
    fc.property(range, fc.array(mark), (whole, marks) => {
      for (const run of splitRuns(whole, marks)) {
        expect(run.end).toBeGreaterThan(run.start)
        const covering = marks.filter(({ start, end }) => start <= run.start && end >= run.end)
        expect(new Set(run.marks)).toEqual(new Set(covering))
      }
    }),
  )
})

test('the widest of nested marks comes first', () => {
  const outer: Mark = { kind: 'mention', start: 0, end: 10, entity: 'ministry' }
  const inner: Mark = { kind: 'mention', start: 0, end: 4, entity: 'country' }
  expect(splitRuns({ start: 0, end: 10 }, [inner, outer])).toEqual([
    { start: 0, end: 4, marks: [outer, inner] },
    { start: 4, end: 10, marks: [outer] },
  ])
})

test('blocks get the marks that touch them, one that spans two belongs to both', () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
  ]
  const a: Mark = { kind: 'mention', start: 1, end: 3 }
  const b: Mark = { kind: 'sentence', start: 8, end: 14 }
  const c: Mark = { kind: 'mention', start: 19, end: 20 }
  expect(distribute(blocks, [c, b, a])).toEqual([
    [a, b],
    [b, c],
  ])
})
