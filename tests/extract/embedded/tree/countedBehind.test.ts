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

  it('gives each of those named the office of the plural', async () => {
    const said = saidOf(
      await extract('Orvic paid two former members of the Lund council, Anna Brown and Luc Moreau.'),
    )
    expect(said).toContain('Anna Brown | former member of | member-of | Lund council')
    expect(said).toContain('Luc Moreau | former member of | member-of | Lund council')
    expect(said).toContain('Orvic | paid | pay | Luc Moreau')
  })

  it('keeps leaders leaders', async () => {
    const said = saidOf(
      await extract('Orvic paid two leaders of the Labour Party, Anna Brown and Luc Moreau.'),
    )
    expect(said).toContain('Luc Moreau | leader of | leader-of | Labour Party')
  })

  it('leaves a longer list alone', async () => {
    const said = saidOf(
      await extract('Orvic paid two members of the Lund council, Anna Brown, Peter Lang and Luc Moreau.'),
    )
    expect(said.filter((line) => /^Peter Lang \| member of/.test(line))).toEqual([])
  })
})
