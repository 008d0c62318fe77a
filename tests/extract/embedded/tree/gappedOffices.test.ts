import { beforeAll, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

it('who holds the second office where its verb is left out', async () => {
  const said = await says('Anna Brown served as president of the club and Luc Moreau as its treasurer.')
  expect(said.some((line) => line.includes('Luc Moreau | treasurer of | official-of'))).toBe(true)
  expect(said.filter((line) => /^Anna Brown \| .*(?:treasurer|Luc Moreau)/.test(line))).toEqual([])
})

it('is the same where one has two', async () => {
  const said = await says('Anna Brown served as president of the club and as treasurer of the bank.')
  expect(said.some((line) => line.includes('Anna Brown | served as president of'))).toBe(true)
})

it('a couple’s names behind a comma are no places', async () => {
  const said = await says(
    'She was born in Oslo, the third of five children of a Quaker couple, Elias and Anna Brown.',
  )
  expect(said.filter((line) => line.includes('born-in') && !line.includes('Oslo'))).toEqual([])
})
