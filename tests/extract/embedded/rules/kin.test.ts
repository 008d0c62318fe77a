import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('kin and namesakes', () => {
  it.each([
    ['Anna Brown had two sons, Luc and Jean.', 'Anna Brown | had | parent-of | Luc'],
    ['Anna Brown has a brother, Luc Moreau.', 'Anna Brown | has | sibling-of | brother'],
    [
      'Anna Brown was born in Oslo, the second daughter of Luc Brown.',
      'Anna Brown | second daughter of | child-of | Luc Brown',
    ],
    ['The Brown Prize is named after Anna Brown.', 'Brown Prize | is named after | named-after | Anna Brown'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('ties no daughter to a place, nor across a semicolon', async () => {
    const said = await says(
      'Anna Brown was born in Oslo, the second daughter of Luc Brown. Luc became director of the Petroleum Directorate; her daughter, a painter, lives in Lund.',
    )
    expect(said.filter((line) => /^(?:Oslo|Petroleum Directorate) .*child-of/.test(line))).toEqual([])
  })

  it('“after” elsewhere tells when', async () => {
    expect(await says('Anna Brown left after Luc Moreau.')).toEqual([])
  })
})
