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

  it('lets nobody meet a party', async () => {
    const said = await says('Anna Brown introduced Luc Moreau to the Zelgor Society.')
    expect(said.filter((line) => line.includes('| meet |'))).toEqual([])
  })

  it('receives nothing without a name', async () => {
    const said = await says('Kenya granted the power to Anna Brown.')
    expect(said.filter((line) => line.includes('| receive |'))).toEqual([])
  })
})

describe('a prize that goes to somebody', () => {
  it('is won', async () => {
    const said = await says('The Brown Prize went to Luc Moreau.')
    expect(said).toEqual(['Luc Moreau | won | win | Brown Prize'])
  })

  it('goes nowhere else, and nobody else is won', async () => {
    expect(await says('Anna Brown went to Oslo on Monday.')).toEqual(['Anna Brown | went to | visit | Oslo'])
  })
})

describe('what ranges from one to another', () => {
  it('does nothing to either', async () => {
    const said = await says('Anna Brown received letters ranging from Luc Moreau to Maria Lopez.')
    expect(said.filter((line) => /range|ranging/.test(line))).toEqual([])
  })
})

describe('what one goes on', () => {
  it('says only what one did', async () => {
    const said = await says('Luc Moreau went on an official visit to Kenya.')
    expect(said).toContain('Luc Moreau | went on official visit to | visit | Kenya')
    expect(said.filter((line) => line.includes('| go |'))).toEqual([])
    expect(await says('Peter Lang went on strike.')).toEqual([])
  })
})
