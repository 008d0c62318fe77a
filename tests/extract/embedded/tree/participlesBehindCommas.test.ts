import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('what a participle behind a comma tells of', () => {
  it.each([
    [
      'He joined the Zelgor Railway Company, then headed by Anna Brown, as a clerk.',
      'Anna Brown | headed | leader-of | Zelgor Railway Company',
    ],
    [
      'She made a documentary with the film-maker Luc Moreau, broadcast by Oru TV in May.',
      'Oru TV | broadcast | broadcast | documentary',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('nobody is headed or published', async () => {
    const said = await says(
      'He joined the Zelgor Railway Company, then headed by Anna Brown, as a clerk. She made a documentary with the film-maker Luc Moreau, broadcast by Oru TV in May.',
    )
    expect(
      said.filter((line) => /\| (?:He|Luc Moreau)$/.test(line) && /headed|broadcast/.test(line)),
    ).toEqual([])
  })
})

describe('who goes on speaking behind a comma', () => {
  const text =
    'Minister Anna Brown said that the talks with Zelgor were advancing, promising that selling drones to Norway “is not going to hurt Sweden.”'

  it('is who spoke, and nothing that was spoken of', async () => {
    const said = await says(text)
    expect(said.filter((line) => /^(?:the )?talks .*(?:promis|hurt)/.test(line))).toEqual([])
  })

  it('is the subject of what is told there only where that has none of its own', async () => {
    const said = await says(text)
    expect(said.filter((line) => /hurt/.test(line) && /^(?:Minister )?Anna Brown/.test(line))).toEqual([])
  })
})

describe('what is made with another', () => {
  it.each([
    'Anna Brown founded, together with the ironmaster Luc Moreau, the firm of Zelgor Steel.',
    'In 1950 Anna Brown founded, with the banker Luc Moreau, the Zelgor Bank.',
  ])('%s', async (text) => {
    const said = await says(text)
    expect(said.filter((line) => line.includes('founder-of')).map((line) => line.split(' | ')[0])).toEqual([
      'Anna Brown',
      'Luc Moreau',
    ])
  })
})

describe('where one learns, serves and sits', () => {
  it.each([
    ['She trained as a teacher at Oslo College.', 'She | trained as teacher at | study-at | Oslo College'],
    [
      'Anna Brown served as minister of finance of Norway and as president of the Nordic Council.',
      'Anna Brown | served as president of | leader-of | Nordic Council',
    ],
    [
      'Anna Brown served as the minister of foreign affairs of Kenya.',
      'Anna Brown | served as minister of | official-of | Kenya',
    ],
    ['He sat in the House of Commons.', 'He | sat in | member-of | House of Commons'],
    [
      'She received a Bachelor of Arts from Oslo University.',
      'She | received Bachelor from | study-at | Oslo University',
    ],
    [
      'Anna Brown was made a Knight of the Order of St. Olav.',
      'Anna Brown | was made Knight of | member-of | Order of St. Olav',
    ],
    ['The book won Anna Brown the Zelgor Prize.', 'Anna Brown | received | receive | Zelgor Prize'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })
})
