import { beforeAll, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

it.each([
  [
    'The Northern Club, of which Anna Brown was president, met.',
    'Anna Brown | was president of | leader-of | Northern Club',
  ],
  [
    'She left the Northern Club, of which he became treasurer.',
    'he | became treasurer of | official-of | Northern Club',
  ],
])('%s', async (text, expected) => {
  expect(saidOf(await extract(text))).toContain(expected)
})

it('leaves an age out of what somebody is', async () => {
  const said = await extract('Marcus Dell, a 17-year-old student at Franklin High School, left.')
  expect(saidOf(said)).toContain('Marcus Dell | student at | student-of | Franklin High School')
})

it('takes a deed that somebody is charged with for nobody', async () => {
  const { mentions } = await extract('Anna Brown was charged with obstructing justice.')
  expect(mentions.find(({ exact }) => exact === 'obstructing justice')?.type).toBe('concept')
})

it('says nothing of a club of which somebody was fond', async () => {
  const said = saidOf(await extract('The Northern Club, of which Anna Brown was fond, met.'))
  expect(said.filter((line) => line.includes('Northern Club'))).toEqual([])
})
