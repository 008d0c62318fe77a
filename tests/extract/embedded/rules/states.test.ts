import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('a noun between two prepositions says how two stand', () => {
  it.each([
    ['Kenya was at war with Norway.', 'Kenya | was at war with | fight | Norway'],
    [
      'Acme Corporation is in talks with the Bank of Norway.',
      'Acme Corporation | is in talks with | negotiate-with | Bank of Norway',
    ],
    ['Kenya is in dire need of ammunition.', 'Kenya | is in dire need of | need | ammunition'],
    [
      'The minister remained in contact with Anna Brown.',
      'minister | remained in contact with | contact | Anna Brown',
    ],
    ['The officer in charge of the base resigned.', 'officer | in charge of | leader-of | base'],
    [
      'Luc Moreau, who is in a relationship with Anna Brown, left Oslo.',
      'Luc Moreau | is in relationship with | relationship-with | Anna Brown',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('leaves what only frames the sentence alone', async () => {
    const said = await says('In contact with water the metal burns. Kenya sold drones in the name of Norway.')
    expect(said.filter((line) => /contact|leader-of/.test(line))).toEqual([])
  })
})

describe('what is done by whoever made progress or had a role in it', () => {
  it.each([
    ['Kenya has made progress in developing drones.', 'Kenya | developing | develop | drones'],
    ['Anna Brown played a role in organising the strike.', 'Anna Brown | organising | organizer-of | strike'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })
})
