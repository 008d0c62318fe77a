import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('a plural that a copula spells out', () => {
  it('tells of those it lists what it tells of them all, and not that they are they', async () => {
    const said = await says('The candidates elected in Oslo were Anna Brown and Luc Moreau.')
    expect(said).toContain('Anna Brown | elected in | elect | Oslo')
    expect(said).toContain('Luc Moreau | elected in | elect | Oslo')
    expect(said.filter((line) => line.startsWith('candidates | were'))).toEqual([])
  })
})

describe('a plural that a list behind it names', () => {
  it('tells of each what it tells of them', async () => {
    const said = await says(
      'Police arrested two brokers, Anna Brown and Luc Moreau, who sold ships to Kenya.',
    )
    expect(said).toContain('Police | arrested | arrest | Luc Moreau')
    expect(said).toContain('Anna Brown | sold ships to | sell | Kenya')
  })
})
