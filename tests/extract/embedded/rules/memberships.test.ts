import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('who a body consists of', () => {
  it.each([
    [
      'Acme is an association of Kenyan farmers.',
      'Kenyan farmers | members of association | member-of | association',
    ],
    [
      'Anna Brown and other members of the Civic Party met Peter Lang.',
      'Anna Brown | members of | member-of | Civic Party',
    ],
    [
      'The Northern League, a coalition of Kenya and Norway, met.',
      'Norway | members of coalition | member-of | coalition',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['The team of Luc Moreau met.', 'members of'],
    ['A committee of inquiry met.', 'member-of'],
    ['The Northern League, a coalition of Kenya and Norway, met.', 'part-of'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
