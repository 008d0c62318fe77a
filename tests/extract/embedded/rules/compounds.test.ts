import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('names that a hyphen joins to a participle', () => {
  it.each([
    ['Acme, a Dubai-based company, grew.', 'Dubai-based company | based in | located-in | Dubai'],
    ['The Kenya-backed rebels attacked Oslo.', 'Kenya | backed | support | Kenya-backed rebels'],
    ['The Oslo-born painter died.', 'Oslo-born painter | born in | born-in | Oslo'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('makes no owner of them', async () => {
    const said = await says('A Dubai-based company sold the ship. The Kenya-backed rebels attacked Oslo.')
    expect(said.filter((line) => /part-of|native-of/.test(line))).toEqual([])
  })
})
