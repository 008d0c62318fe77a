import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('who a relative clause tells of', () => {
  it.each([
    [
      'It was offered to a dealer in Geneva, who contacted Interpol.',
      'dealer | contacted | contact | Interpol',
    ],
    [
      'He met Anna Brown of the ministry, who answers to Luc Moreau.',
      'Anna Brown | answers to | answer | Luc Moreau',
    ],
    ['He met a lawyer from Acme, who had accused Luc Moreau.', 'lawyer | had accused | accuse | Luc Moreau'],
  ])('is somebody: %s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })
})
