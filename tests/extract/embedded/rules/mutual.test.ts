import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what two are to each other', () => {
  it.each([
    ['Anna Brown and Luc Moreau are cousins.', 'Anna Brown | are cousins with | relative-of | Luc Moreau'],
    [
      'Anna Brown and Luc Moreau were close friends.',
      'Anna Brown | were close friends with | friend-of | Luc Moreau',
    ],
    ['Kenya and Norway have been at war since 1902.', 'Kenya | have been at war with | fight | Norway'],
    ['The Kenyan War was fought between Kenya and Norway.', 'Kenya | was fought with | fight | Norway'],
    [
      'Anna Brown was in a relationship with Luc Moreau.',
      'Anna Brown | was in relationship with | relationship-with | Luc Moreau',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Anna Brown and Luc Moreau are friends of Maria Lopez.', 'Anna Brown | are friends with'],
    ['Anna Brown and Luc Moreau are lawyers.', 'Luc Moreau'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
