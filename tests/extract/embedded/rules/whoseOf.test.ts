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

it('makes a named brother behind "whose" her brother, and nothing of what he does hers', async () => {
  const said = saidOf(await extract('Anna Brown, whose brother Luc Moreau works for Acme Corp, left.'))
  expect(said).toContain('Luc Moreau | brother of | sibling-of | Anna Brown')
  expect(said.filter((line) => line.endsWith('| Anna Brown'))).toHaveLength(1)
})

it('takes "itself" for the noun before it, and a holiday for a time', async () => {
  expect(saidOf(await extract('Acme bought the bank itself.'))).toEqual(['Acme | bought | buy | bank'])
  expect(saidOf(await extract('The rocket left Kenya on Christmas Day 2021.')).join()).not.toContain(
    'Christmas',
  )
})

it('says by the verb and its object what came of it', async () => {
  const said = saidOf(
    await extract('Anna Brown wrote to Peter Lang. Luc Moreau was made a dame by the bishop.'),
  )
  expect(said).toContain('Anna Brown | wrote to | write-to | Peter Lang')
  expect(said).toContain('bishop | made | appoint | Luc Moreau')
  expect(saidOf(await extract('Born Anna Lind in Oslo, she taught.')).join()).not.toContain('Lind')
  expect(saidOf(await extract('She resigned and told Peter Lang.'))).toEqual([
    'She | told | tell | Peter Lang',
  ])
  expect(saidOf(await extract('He moved the guns to Oslo.'))).toContain('He | moved guns to | move | Oslo')
})

it.each([
  ['A ship’s carpenter left Oslo.', ['ship’s carpenter | left | leave | Oslo']],
  ['She sued the Linn County Sheriff’s Office.', ['She | sued | sue | Linn County Sheriff’s Office']],
  [
    'Luc Moreau was arrested by the Federal Police in Oslo.',
    ['Federal Police | arrested | arrest | Luc Moreau'],
  ],
  ['The minister told a news conference that he left.', []],
  ['An Ariane 5 rocket flew.', []],
  ['The European Space Council left. Europe grew.', []],
])('%s: nobody owns or is where nobody is', async (text, expected) => {
  expect(saidOf(await extract(text))).toEqual(expected)
})
