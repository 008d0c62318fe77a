import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('who is only an owner', () => {
  it('of “X’s assistant Y” only Y is told of', async () => {
    const said = await says(
      'His teachers included Karl von Ghega’s former assistant Wilhelm Pressel and the chemist Josef Petz.',
    )
    expect(said).toContain('Wilhelm Pressel | former assistant of | employee-of | Karl von Ghega')
    expect(
      said.filter((line) => line.endsWith('| teacher-of | His')).map((line) => line.split(' | ')[0]),
    ).toEqual(expect.not.arrayContaining(['Karl von Ghega']))
  })

  it('a copula names who is owned', async () => {
    const said = await says('His father was Karl Moor’s assistant Bob Hall.')
    expect(said).toContain('Bob Hall | father of | parent-of | His')
  })

  it('what an owner has without a noun between stays', async () => {
    expect(await says('Karl Moor’s Harbour Museum opened.')).toContain(
      'Karl Moor | has | owner-of | Harbour Museum',
    )
  })
})
