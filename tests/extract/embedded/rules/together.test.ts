import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

describe('what two do with each other', () => {
  it.each([
    ['Norway and Kenya signed a treaty in Lund.', 'Norway | signed treaty with | agree-with | Kenya'],
    ['Norway and Kenya held joint exercises.', 'Norway | held joint exercises with | cooperate-with | Kenya'],
    [
      'The final saw Lund United and Oslo Rovers face off.',
      'Lund United | face off with | compete-with | Oslo Rovers',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(saidOf(await extract(text))).toContain(expected)
  })

  it('signs no letter with each other', async () => {
    const said = saidOf(await extract('Norway and Kenya signed a petition in Lund.'))
    expect(said.filter((line) => line.startsWith('Norway') && line.endsWith('Kenya'))).toEqual([])
  })
})
