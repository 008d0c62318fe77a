import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('which of several children somebody is', () => {
  it.each([
    [
      'Anna Brown was born in Oslo, the third of six children of the baker Luc Brown.',
      'Anna Brown | third of six children of | child-of | Luc Brown',
    ],
    [
      'She was the youngest of the four daughters of Luc Brown and his wife Marie.',
      'She | youngest of four daughters of | child-of | Marie',
    ],
    ['Peter was the eldest of her three sons.', 'Peter | eldest of her three sons of | child-of | her'],
    [
      'They had two daughters, Astrid, who became a nurse in Oslo, and Berta, who died.',
      'They | had | parent-of | Berta',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('two of somebody’s children are not one of them', async () => {
    const said = await says('The illness of two children of Luc Brown worried Anna Lind.')
    expect(said.filter((line) => line.includes('Anna Lind') && line.includes('child-of'))).toEqual([])
  })

  it('whom a sister admires is no sister', async () => {
    const said = await says('He had two sisters, Astrid, who admired Luc Moreau and Berta Hall.')
    expect(said.filter((line) => line.includes('Berta Hall') && line.includes('sibling-of'))).toEqual([])
  })
})
