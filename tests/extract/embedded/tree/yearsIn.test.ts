import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('years behind bars', () => {
  it('tie nobody to a prison', async () => {
    expect(await says('If convicted, Anna Brown faces between seven and twelve years in prison.')).toEqual([])
  })

  it('are not what happens in one', async () => {
    expect((await says('Anna Brown met Luc Moreau in prison.')).join('\n')).toContain(
      'met | meet | Luc Moreau',
    )
  })
})

describe('what is told of some of them', () => {
  it('is told of the deed', async () => {
    const said = await says(
      'Anna Brown made eleven expeditions to the Yukon, the last three of them with the guide Luc Moreau.',
    )
    expect(said.join('\n')).toMatch(/made eleven expeditions with \| \S+ \| guide/)
  })
})

describe('where somebody serves with a unit', () => {
  it('is where he serves', async () => {
    expect(await says('Anna Brown served with the Royal Engineers in Egypt.')).toContain(
      'Anna Brown | served in | participant-in | Egypt',
    )
  })
})

describe('a crossing with a name', () => {
  it('crosses nothing', async () => {
    const said = await says('Customs officers at the Sarpi crossing on the Georgian border opened a lorry.')
    expect(said.join('\n')).not.toContain('| cross |')
    expect((await says('Anna Brown was seen crossing the border of Kenya.')).join('\n')).toContain(
      '| cross |',
    )
  })
})

describe('a journey that one makes', () => {
  it.each([
    ['Anna Brown made the first ascent of Mount Kenya.', 'Anna Brown | made ascent of | climb | Mount Kenya'],
    ['He completed a crossing of Greenland.', 'He | completed crossing of | cross | Greenland'],
  ])('reaches its place: %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })
})

describe('a trade in a town', () => {
  it.each([
    ['Anna Brown, a dentist in Oslo, left Acme.', 'Anna Brown | dentist in | located-in | Oslo'],
    ['The firm is run by Anna Brown, a lawyer in Oslo.', 'Anna Brown | lawyer in | located-in | Oslo'],
  ])('is carried on there: %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('is no office that is only spoken of there', async () => {
    expect((await says('Anna Brown met the leader in Paris.')).join('\n')).not.toContain('located-in')
  })
})
