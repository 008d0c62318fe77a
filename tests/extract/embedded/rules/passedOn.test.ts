import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what an act makes of its two objects', () => {
  it.each([
    [
      'Anna Brown introduced Luc Moreau to Maria Lopez.',
      'Luc Moreau | was introduced to | meet | Maria Lopez',
    ],
    ['The Kisumu Bridge connects Oslo with Lund.', 'Oslo | linked to | link-to | Lund'],
    [
      'Lund University awarded Anna Brown the Holberg Prize.',
      'Anna Brown | received | receive | Holberg Prize',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('receives nothing without a name', async () => {
    const said = await says('Kenya granted the power to Anna Brown.')
    expect(said.filter((line) => line.includes('| receive |'))).toEqual([])
  })
})
