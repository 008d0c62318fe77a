import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what works show', () => {
  it.each([
    ['A bust of Anna Brown in Oslo, Norway', 'bust | bust of | depict | Anna Brown'],
    ['A bust of Anna Brown in Oslo, Norway', 'bust | in | located-in | Oslo'],
    ['A film about Luc Moreau opened in Berlin.', 'film | film about | about | Luc Moreau'],
    ['A film by Peter Lang opened in Berlin.', 'Peter Lang | made | author-of | film'],
    ['A biography of Anna Brown won a prize.', 'biography | biography of | about | Anna Brown'],
    ['Theory of Colours by Anna Brown was printed.', 'Anna Brown | made | author-of | Theory of Colours'],
    ['The letters from Anna Brown were burnt.', 'Anna Brown | wrote | author-of | letters'],
    ['The translation of the diary was printed.', 'translation | translation of | derived-from | diary'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([['The price of a painting in Kenya rose.', 'depict']])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
