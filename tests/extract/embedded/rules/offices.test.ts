import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('offices and memberships without a name', () => {
  it.each([
    ['An attorney for the bank slept.', 'attorney | attorney for | official-of | bank'],
    ['Members of the Sea Org sign a contract.', 'Members | Members of | member-of | Sea Org'],
    [
      'The announcement was reprinted by the editor of the Oslo Bulletin.',
      'editor | editor of | official-of | Oslo Bulletin',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['An investigator in a black car slept.', 'investigator in'],
    ['He met children in Kenya.', 'child-of'],
    ['It is an important element of the strategy.', 'element | '],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
