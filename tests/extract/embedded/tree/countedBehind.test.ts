import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

describe('names that a number far before them counts', () => {
  it('tells of them what it tells of the plural', async () => {
    const said = saidOf(
      await extract(
        'Two of the officers accused by the minister, Captain Luc Moreau and Sergeant Anna Brown, were dismissed.',
      ),
    )
    expect(said).toContain('minister | accused | accuse | Luc Moreau')
    expect(said).toContain('minister | accused | accuse | Anna Brown')
  })

  it('gives an inquiry what it looks into', async () => {
    const said = saidOf(
      await extract('Officers accused by the inquiry into the Lund Riot, Peter Lang said, were dismissed.'),
    )
    expect(said.filter((line) => line.includes('accused into'))).toEqual([])
  })
})
