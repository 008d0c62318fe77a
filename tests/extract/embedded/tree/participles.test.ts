import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('participles', () => {
  it.each([
    [
      'The crates were flown on an Antonov-26 operated by the Kenyan airline Sapsan Cargo.',
      'Sapsan Cargo | operated | operate | Antonov-26',
    ],
    [
      'The stories were paid for by Halden Life, a maker of food supplements controlled by the billionaire Peter Lang.',
      'Peter Lang | controlled | control | maker',
    ],
  ])('tell of the noun that they describe: %s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('leave a thing that is made as it is', async () => {
    const said = await says('Halden is a maker of pumps designed by Anna Brown.')
    expect(said).toContain('Anna Brown | designed | design | pumps')
  })

  it('has whoever is in office serve nobody', async () => {
    const said = await says('The board included three serving members of the European Parliament.')
    expect(said.filter((line) => line.includes('serv') && line.includes('| serve |'))).toEqual([])
    expect(said).toContain('board | included | contain | serving members')
  })
})
