import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('captions', () => {
  it('shows who is with whom', async () => {
    const said = await says('Anna Brown with Norway’s minister Luc Moreau in Oslo on May 4, 2022.')
    expect(said).toContain('Anna Brown | with | meet | Luc Moreau')
  })

  it('says nothing of the kind where there is a verb', async () => {
    const said = await says('Anna Brown disagreed with Luc Moreau.')
    expect(said.filter((line) => line.includes('| meet |'))).toEqual([])
  })
})
