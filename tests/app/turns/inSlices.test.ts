import { expect, test } from 'vitest'
import { inSlices } from '../../../src/app/turns/inSlices.ts'

/** Work of so many steps that take a few milliseconds each. */
function* work(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + 4
    while (performance.now() < end);
    yield step
  }
  return 'done'
}

test('others have their turn while the work is done, and hear how far it is', async () => {
  let turns = 0
  let isDone = false
  const seen: number[] = []
  const others = (async () => {
    for (; !isDone; turns++) await new Promise((resolve) => setImmediate(resolve))
  })()
  expect(await inSlices(work(20), { onStep: (step) => seen.push(step) })).toBe('done')
  isDone = true
  await others
  expect(turns).toBeGreaterThan(5)
  expect(seen.length).toBeGreaterThan(4)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
})

test('work that is not wanted any more stops', async () => {
  const stop = new AbortController()
  let last = 0
  const result = inSlices(work(1000), { signal: stop.signal, onStep: (step) => (last = step) })
  setTimeout(() => stop.abort(), 30)
  const first = await Promise.race([result, new Promise((resolve) => setTimeout(resolve, 200, 'stopped'))])
  expect(first).toBe('stopped')
  expect(last).toBeLessThan(40)
})
