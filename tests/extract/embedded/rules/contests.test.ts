import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('who stands against whom', () => {
  it.each([
    ['The court heard Brown versus Kenya.', 'Brown | versus | oppose | Kenya'],
    ['They watched Lund United vs. Oslo Rovers.', 'Lund United | versus | oppose | Oslo Rovers'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('says nothing of what is compared', async () => {
    const said = await says('They discussed theory versus practice in Oslo.')
    expect(said.filter((line) => line.includes('versus'))).toEqual([])
  })
})
