import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('where people belong, beside their names', () => {
  it.each([
    ['Anna Brown (University of Oslo) spoke.', 'Anna Brown | of | member-of | University of Oslo'],
    ['Luc Moreau (Kenya) won the race.', 'Luc Moreau | from | native-of | Kenya'],
    [
      'Anna Brown anna.brown@lund.example Lund University, Sweden',
      'Anna Brown | of | member-of | Lund University',
    ],
    [
      'Anna Brown, University of Oslo\n\nAnna Brown likes bees. They are kept at the University of Oslo.',
      'Anna Brown | of | member-of | University of Oslo',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['They met Anna Brown, Acme Corp and the mayor.', 'member-of'],
    ['Anna Brown (Oslo, 1961) is a poet.', 'native-of'],
    ['Anna Brown (born in Kenya) is a poet.', 'native-of'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
