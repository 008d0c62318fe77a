import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what a list includes', () => {
  it.each([
    ['Her students included Peter Lang.', 'Peter Lang | student of | student-of | Her'],
    ['Anna Brown’s novels include Vertigo and Norma.', 'Anna Brown | made | author-of | Norma'],
    ['Anna Brown’s works include the Lund Opera House.', 'Anna Brown | designed | design | Lund Opera House'],
    ['Anna Brown’s influences include Peter Lang.', 'Peter Lang | influenced | influence | Anna Brown'],
    ['Anna Brown’s roles include Maria Lopez.', 'Anna Brown | played | portray | Maria Lopez'],
    [
      'Anna Brown’s parents were Peter Lang and Maria Lopez.',
      'Maria Lopez | parent of | parent-of | Anna Brown',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('says nothing of who makes a company’s goods', async () => {
    const said = await says('Acme Corporation’s novels include Vertigo.')
    expect(said.filter((line) => line.includes('| author-of | Vertigo'))).toEqual([])
  })
})
