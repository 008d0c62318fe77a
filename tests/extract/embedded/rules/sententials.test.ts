import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('a “which” that means what was said', () => {
  it.each([
    ['She complained of the greed of the officials, which left Anna Brown in debt.', 'officials | left'],
    [
      'We welcome two million visitors a month, which makes Lund the third city in Norway.',
      'visitors | makes',
    ],
    [
      'Luc Moreau spoke openly, which resulted in reprimands from the minister Peter Olsen.',
      'Luc Moreau | resulted',
    ],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.startsWith(excluded))).toEqual([])
  })

  it.each([
    [
      'Luc Moreau joined the Green Party, which attacked Peter Olsen.',
      'Green Party | attacked | attack | Peter Olsen',
    ],
    ['He praised the officials, who helped Anna Brown.', 'officials | helped | help | Anna Brown'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })
})
