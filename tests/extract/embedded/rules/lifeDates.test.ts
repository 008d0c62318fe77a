import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('birth and death in brackets', () => {
  it.each([
    [
      'Anna Brown (3 May 1900 in Oslo, Norway – 4 June 1980 in Bergen) was a writer.',
      'Anna Brown | born in | born-in | Oslo',
    ],
    [
      'Anna Brown (3 May 1900 in Oslo, Norway – 4 June 1980 in Bergen) was a writer.',
      'Anna Brown | died in | die-in | Bergen',
    ],
    ['Luc Moreau (born 1950 in Lyon) is a painter.', 'Luc Moreau | born in | born-in | Lyon'],
    ['Otto Weber (d. 1699 in Kiel) was a general.', 'Otto Weber | died in | die-in | Kiel'],
    ['Maria Lopez (Madrid, 1900 – Lima, 1980) sang.', 'Maria Lopez | died in | die-in | Lima'],
    [
      'Otto Weber of Lund (1 May 1635 in Lund – 2 May 1699 in Kiel) was a general.',
      'Otto Weber | born in | born-in | Lund',
    ],
    [
      'Karl Meyer (born Karl Stein; 12 May 1923, Vienna – 3 March 1999, Graz) was a pianist.',
      'Karl Meyer | born in | born-in | Vienna',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Peter Falk (1900–1980) worked in Prague.', 'born-in'],
    ['Acme Corp (1990 in Oslo) makes drones.', 'born-in'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
