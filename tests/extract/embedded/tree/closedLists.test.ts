import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('a list that its "and" has closed', () => {
  it('has no further member: the last is told of', async () => {
    const text =
      'Borea is owned by the Moss family and by Orvic Partners, the Oslo-based buyout firm, which bought it.'
    const { links, mentions } = await extract(text)
    const pairs = links.map(({ mentions: pair }) => pair.map((at) => mentions[at]?.exact))
    expect(pairs).toContainEqual(['Orvic Partners', 'the Oslo-based buyout firm'])
  })

  it('goes on where the "and" comes last', async () => {
    const said = await says('Borea was sold by Orvic Partners, the Moss family and the Oslo bank Lorvin.')
    expect(said.filter((line) => line.includes('sold')).length).toBeGreaterThan(1)
  })
})
