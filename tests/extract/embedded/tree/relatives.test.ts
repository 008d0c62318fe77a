import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('who a relative clause tells of', () => {
  it.each([
    [
      'It was offered to a dealer in Geneva, who contacted Interpol.',
      'dealer | contacted | contact | Interpol',
    ],
    [
      'He met Anna Brown of the ministry, who answers to Luc Moreau.',
      'Anna Brown | answers to | answer | Luc Moreau',
    ],
    ['He met a lawyer from Acme, who had accused Luc Moreau.', 'lawyer | had accused | accuse | Luc Moreau'],
  ])('is somebody: %s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })
})

describe('a relative clause', () => {
  it.each([
    // "is" is told of one thing.
    [
      'Acme built a network of railways and shipping lanes that is meant to link Oslo with Mumbai.',
      'network | is meant to link | link | Oslo',
    ],
    // No comma closed the clause that a comma opened.
    [
      'She opened a school in Oslo, which was bought by Acme in 1931 and became part of Lund College.',
      'school | became part of | part-of | Lund College',
    ],
    // no town has shareholders
    [
      'He bought a freight firm in Batumi whose sole owner is Anna Brown.',
      'Anna Brown | owner of | owner-of | freight firm',
    ],
    // no weapon is put under sanctions
    [
      'Orvic Plants, a producer of rocket launchers that the EU sanctioned in June, replied.',
      'EU | sanctioned | sanction | producer',
    ],
    // a second "that"
    [
      'Acme runs the road that Kenya has offered to lease and that Norway opposes.',
      'Norway | opposes | oppose | road',
    ],
  ])('tells of what it was opened for: %s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('ends at the comma that closes it', async () => {
    const said = await says('Anna Brown sold the school, which was founded in 1901, and joined Acme.')
    expect(said).toContain('Anna Brown | joined | member-of | Acme')
  })
})
