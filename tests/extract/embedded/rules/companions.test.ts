import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('who does it too', () => {
  it.each([
    [
      'Anna Brown founded Acme Corporation with Peter Lang.',
      'Peter Lang | founded | founder-of | Acme Corporation',
    ],
    ['Anna Brown travelled to Kenya with Peter Lang.', 'Peter Lang | travelled to | visit | Kenya'],
    [
      'Anna Brown, together with Luc Moreau, founded Acme Corporation.',
      'Luc Moreau | founded | founder-of | Acme Corporation',
    ],
    ['Anna Brown shared the Holberg Prize with Maria Lopez.', 'Maria Lopez | shared | share | Holberg Prize'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Anna Brown attacked Oslo with the army.', 'army | attacked'],
    ['Anna Brown sold the bank with Luc Moreau.', 'Luc Moreau | sold'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
