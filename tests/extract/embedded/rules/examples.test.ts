import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('examples of somebody’s works', () => {
  it.each([
    [
      'Some of Anna Brown’s designs, including the Narvik Bridge, were shown in Oslo.',
      'Anna Brown | designed | design | Narvik Bridge',
    ],
    [
      'Anna Brown’s novels, such as Vertigo and Norma, were translated.',
      'Anna Brown | made | author-of | Norma',
    ],
    [
      'Anna Brown’s buildings, including the Lund Opera House, are famous.',
      'Anna Brown | designed | design | Lund Opera House',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Acme Corporation’s novels, including Vertigo, were translated.', 'author-of | Vertigo'],
    ['Anna Brown’s friends, including Peter Lang, slept.', 'author-of'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
