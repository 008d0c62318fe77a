import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what hangs on the object and belongs to the verb', () => {
  it.each([
    ['Norway held talks with Kenya and Peru.', 'Norway | held talks with | meet | Peru'],
    [
      'Anna Brown attended schools in Kenya and Norway.',
      'Anna Brown | attended schools in | study-at | Norway',
    ],
    ['Acme has offices in Oslo and Lund.', 'Acme | has offices in | located-in | Lund'],
    ['Luc Moreau worked for a bank in Oslo.', 'Luc Moreau | worked for bank in | work | Oslo'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('leaves places where only the thing is', async () => {
    const said = await says('Luc Moreau praised a bank in Oslo.')
    expect(said.filter((line) => line.startsWith('Luc Moreau') && line.endsWith('Oslo'))).toEqual([])
  })
})

describe('other adverbials of a verb', () => {
  it.each([
    [
      'Anna Brown made her film debut opposite Luc Moreau.',
      'Anna Brown | made film debut opposite | co-star-with | Luc Moreau',
    ],
    ['Lund lies 30 km north of Oslo.', 'Lund | lies north of | near | Oslo'],
    ['Luc Moreau collapsed at the Grand Hotel and died.', 'Luc Moreau | died at | die-in | Grand Hotel'],
    [
      'Anna Brown appeared in films like Red Harbour.',
      'Anna Brown | appeared in | participant-in | Red Harbour',
    ],
    [
      'Anna Brown received an Academy Award nomination.',
      'Anna Brown | received nomination of | nominated-for | Academy Award',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })
})
