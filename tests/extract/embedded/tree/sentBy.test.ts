import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what a deed behind its doer is aimed at', () => {
  it.each([
    [
      'A complaint lodged by Anna Brown against the Ministry of Defence was dismissed.',
      'Anna Brown | lodged complaint against | lodge | Ministry of Defence',
    ],
    [
      'A warning sent by engineers to the Norwegian government was ignored.',
      'engineers | sent warning to | send | Norwegian government',
    ],
    [
      'Lind bought the shares held by Acme Corporation in Orvic, a copper mine in Peru.',
      'Acme Corporation | shares in | investor-in | Orvic',
    ],
    [
      'A report commissioned by the government from the Halden Institute was published.',
      'government | commissioned report from | commission | Halden Institute',
    ],
    [
      'A letter sent by an officer, Luc Moreau, to the Ministry of Defence told of cracks.',
      'officer | sent letter to | send | Ministry of Defence',
    ],
    [
      'A letter sent by the ambassador to Norway was leaked.',
      'ambassador | ambassador to | official-of | Norway',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('has no staff serve whom they warn', async () => {
    const said = await says('A warning sent by hospital staff to the ministry was ignored.')
    expect(said.filter((line) => line.includes('staff to'))).toEqual([])
  })
})
