import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('who is in a work', () => {
  it.each([
    [
      'Tom Hale was praised for his performance as Hamlet Grey in the film The Long Harbour.',
      'Hamlet Grey | in | character-in | film',
    ],
    [
      'Tom Hale was praised for his performance as Hamlet Grey in the film The Long Harbour.',
      'his | acted in | actor-in | film',
    ],
    [
      'Tom Hale was praised for his performance as Hamlet Grey in the film The Long Harbour.',
      'his | performed as | play | Hamlet Grey',
    ],
    [
      'Ann Lee made her debut opposite Tom Hale in the comedy The Long Harbour.',
      'Tom Hale | acted in | actor-in | comedy',
    ],
    ['Tom Hale portrayed Lady Grey in the series Dark Water.', 'Tom Hale | acted in | actor-in | series'],
    [
      'His roles include Henry Grey in the last season of the drama Dark Water.',
      'Henry Grey | in | character-in | drama',
    ],
    ['She is known for her role in the film The Long Harbour.', 'her | acted in | actor-in | film'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Tom Hale attacked Ann Lee in the film The Long Harbour.', 'Ann Lee | acted in'],
    ['She mentions Tom Hale in the report The Long Harbour.', 'Tom Hale | acted in'],
    ['Her part in the revolt was small.', 'acted in'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
