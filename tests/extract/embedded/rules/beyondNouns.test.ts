import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('whom an act reaches behind a noun', () => {
  it.each([
    [
      'Anna Brown complained of the corruption of Kenyan officials.',
      'Anna Brown | complained of corruption of | complain | Kenyan officials',
    ],
    ['Luc Moreau left the Polish service.', 'Luc Moreau | left service of | leave | Polish'],
    ['The rebels took control of Oslo.', 'rebels | took control of | control | Oslo'],
    ['Norway criticised the policies of Kenya.', 'Norway | criticised policies of | criticise | Kenya'],
    ['Citizens celebrated his presence.', 'Citizens | celebrated presence of | celebrate | his'],
    ['Anna Brown praised Luc Moreau’s courage.', 'Anna Brown | praised courage of | praise | Luc Moreau'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Anna Brown met the president of Kenya.', 'met president of'],
    ['Anna Brown praised his courage.', 'courage of'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
