import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeline } from '../../src/graph/timeline.ts'

const on = (from: string) => ({ from, to: from })

test('a few weeks are told by day, some years by month, centuries by year', () => {
  expect(timeline([on('2023-09-12'), on('2023-09-17')])).toMatchObject({ unit: 'day' })
  expect(timeline([on('2020-01-31'), on('2023-09-17')])?.bars.at(-1)).toEqual({
    from: '2023-09-01',
    to: '2023-09-30',
    count: 1,
  })
  expect(timeline([on('1930-05-01'), on('2023-09-17')])?.unit).toBe('year')
})

test('without a day there is none', () => {
  expect(timeline([{}, {}])).toBeNull()
})

test('every time is in one bar; bars follow each other without a gap and are few', () => {
  const day = fc
    .integer({ min: -30_000, max: 30_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (days) => {
      const bars = timeline(days.map(on))?.bars ?? []
      expect(bars.length).toBeLessThanOrEqual(120)
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length)
      for (const [i, bar] of bars.entries()) {
        const held = days.filter((one) => bar.from <= one && one <= bar.to).length
        expect(bar.count).toBe(held)
        const before = bars[i - 1]
        if (before) expect(Date.parse(bar.from) - Date.parse(before.to)).toBe(86_400_000)
      }
    }),
  )
})
