import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('who is brought somewhere by another', () => {
  it.each([
    ['Police took Luc Moreau to the station.', 'Luc Moreau | taken to | take | station'],
    ['Russia deployed troops to Syria.', 'troops | deployed to | deploy | Syria'],
    ['Anna Brown initiated him into the Green Party.', 'him | initiated into | member-of | Green Party'],
    ['Police arrested Luc Moreau in Oslo.', 'Luc Moreau | arrested in | arrest | Oslo'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Anna Brown took the bus to Oslo.', 'bus | '],
    ['Anna Brown read the letter to Kenya.', 'letter | read to'],
  ])('%s: nothing of %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.startsWith(excluded))).toEqual([])
  })
})
