import { beforeAll, describe, expect, it } from 'vitest'
import { createReader } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

/** Which mentions are one under another name, as "A = B". */
const names = async (text: string) => {
  const { links, mentions } = await extract(text)
  return links
    .filter(({ reason }) => reason === 'another name')
    .map(({ mentions: pair }) => pair.map((i) => mentions[i]?.core.exact).join(' = '))
}

describe('other names', () => {
  it.each([
    ['Joshua Norton, known as Emperor Norton, slept.', 'Joshua Norton = Norton'],
    ['He works for a company called Acme Systems.', 'company = Acme Systems'],
    ['The man, named as Luc Moreau, slept.', 'man = Luc Moreau'],
    ['A man named Luc Moreau slept.', 'man = Luc Moreau'],
  ])('%s → %s', async (text, expected) => {
    expect(await names(text)).toContain(expected)
  })

  it.each(['Anna Brown is known as an author.', 'Anna Brown was named after Luc Moreau.'])(
    '%s: none',
    async (text) => {
      expect(await names(text)).toEqual([])
    },
  )
})
