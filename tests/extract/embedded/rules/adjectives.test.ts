import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('adjectives behind their nouns', () => {
  it.each([
    ['Millions live in areas prone to floods.', 'areas | prone to | prone-to | floods'],
    ['He leads a party critical of Norway.', 'party | critical of | critical-of | Norway'],
    [
      'The firm sold drones similar to Russian rockets.',
      'drones | similar to | similar-to | Russian rockets',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([['They pay a fee higher than the tax.', 'high-than']])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
