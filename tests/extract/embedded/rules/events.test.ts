import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what nouns of acts say', () => {
  it.each([
    ['Kenya dropped its claim after talks with Norway.', 'Kenya | talks with | meet | Norway'],

    [
      'Luc Moreau’s tomb at Highgate Cemetery is new.',
      'Luc Moreau | tomb at | buried-in | Highgate Cemetery',
    ],
    [
      'He distinguished himself in several wars against Kenya.',
      'He | distinguished in several wars against | fight | Kenya',
    ],
    [
      'He formed a lifelong friendship with Anna Brown.',
      'He | formed lifelong friendship with | friend-of | Anna Brown',
    ],
    [
      'He received his early education at Aberdeen Grammar School.',
      'He | received early education at | study-at | Aberdeen Grammar School',
    ],
    ['Luc Moreau’s design of a bridge won.', 'Luc Moreau | design of | design | bridge'],
    [
      'Luc Moreau’s arrest by the Oslo Police in Lund caused protests.',
      'Oslo Police | arrest of | arrest | Luc Moreau',
    ],
    ['Luc Moreau’s arrest in Lund caused protests.', 'Luc Moreau | arrest in | arrest | Lund'],
    [
      'The loan from Norland Bank to Acme Corporation was repaid.',
      'Norland Bank | loan to | lend | Acme Corporation',
    ],
    [
      'Luc Moreau’s donation to the Civic Party was secret.',
      'Luc Moreau | donation to | donate | Civic Party',
    ],
    ['The letter from Anna Brown to Luc Moreau was lost.', 'Anna Brown | letter to | write-to | Luc Moreau'],
    [
      'The marriage of Anna Brown and Luc Moreau ended in 2003.',
      'Anna Brown | marriage with | spouse-of | Luc Moreau',
    ],
    ['Luc Moreau was charged with the murder of Anna Brown.', 'Luc Moreau | murder of | kill | Anna Brown'],
    [
      'The court found Luc Moreau guilty of the murder of Anna Brown.',
      'Luc Moreau | murder of | kill | Anna Brown',
    ],
    [
      'She earned a Ph.D. in law from Yale University.',
      'She | earned Ph.D. from | study-at | Yale University',
    ],
    [
      'Peter Lang was jailed for the kidnapping of Anna Brown.',
      'Peter Lang | kidnapping of | kidnap | Anna Brown',
    ],
    ['She earned a degree from Yale University.', 'She | earned degree from | study-at | Yale University'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Kenya’s talks in Oslo failed.', 'Kenya | talks in'],
    ['The leaders signed an agreement in Oslo.', 'agree-with'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
