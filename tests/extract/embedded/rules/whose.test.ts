import { beforeAll, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

it('does nothing to whom a clause with "whose" describes', async () => {
  const said = saidOf(await extract('Anna Brown, whose brother works for Acme Corp, left.'))
  expect(said).toContain('brother | works for | employee-of | Acme Corp')
  expect(said.filter((line) => / \| Anna Brown$/.test(line))).toEqual([
    'brother | brother of | sibling-of | Anna Brown',
  ])
})

it('takes "itself" for the noun before it, and a holiday for a time', async () => {
  expect(saidOf(await extract('Acme bought the bank itself.'))).toEqual(['Acme | bought | buy | bank'])
  expect(saidOf(await extract('The rocket left Kenya on Christmas Day 2021.')).join()).not.toContain(
    'Christmas',
  )
})
