import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('where a time was spent', () => {
  it.each([
    [
      'Luc Moreau spent most of his early life in South Africa.',
      'Luc Moreau | spent time in | live-in | South Africa',
    ],
    [
      'Anna Brown spent three years at Trinity College.',
      'Anna Brown | spent time at | stay-at | Trinity College',
    ],
    ['She spent her childhood in Kenya.', 'She | spent time in | live-in | Kenya'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([['The company spent money in Kenya.', 'live-in']])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
