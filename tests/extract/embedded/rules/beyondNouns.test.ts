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
    [
      'Luc Moreau led the restoration of Lund Cathedral.',
      'Luc Moreau | led restoration of | leader-of | Lund Cathedral',
    ],
    [
      'Anna Brown played a key role in the founding of Lund University.',
      'Anna Brown | played role in founding of | participant-in | Lund University',
    ],
    ['Norway called for the release of Anna Brown.', 'Norway | called for release of | demand | Anna Brown'],
    ['The court reversed the decision of Norway.', 'court | reversed decision of | reverse | Norway'],
    [
      'Anna Brown’s appointment was opposed by the Green Party.',
      'Green Party | opposed appointment of | oppose | Anna Brown',
    ],
    [
      'The arrest of Luc Moreau was condemned by Norway.',
      'Norway | condemned arrest of | criticise | Luc Moreau',
    ],
    [
      'Acme contributed to the development of the Zelgor browser.',
      'Acme | contributed to development of | contribute | Zelgor',
    ],
  ])('%s → through the deed: %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Anna Brown met the president of Kenya.', 'met president of'],
    ['Anna Brown praised his courage.', 'courage of'],
    ['Luc Moreau took part in the siege of Oslo.', 'siege of'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
