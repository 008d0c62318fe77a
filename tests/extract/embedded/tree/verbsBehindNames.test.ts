import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('a verb behind a name that looks like a plural', () => {
  it.each([
    [
      'Delta Airlines plans to buy ten jets from Boeing next year.',
      'Delta Airlines | plans to buy | buy | jets',
    ],
    ['The Oslo Rockets plans to sue the league.', 'Oslo Rockets | plans to sue | sue | league'],
    [
      'Kestrel Holdings owns Zelgor Bank, the regulator said.',
      'Kestrel Holdings | owns | owner-of | Zelgor Bank',
    ],
    [
      'Orvik Systems sells Zelgor Airlines, the regulator said.',
      'Orvik Systems | sells | sell | Zelgor Airlines',
    ],
    ['Orvik Systems sued Facebook.', 'Orvik Systems | sued | sue | Facebook'],
    ['Orvik Systems fined Anna Brown.', 'Orvik Systems | fined | fine | Anna Brown'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Plans of Baltic Foods to buy Zelgor Bank were dropped.', 'plans'],
    ['A town called Zelgor.', 'called'],
  ])('%s: none', async (text, verb) => {
    expect((await says(text)).filter((line) => line.split(' | ')[1]?.startsWith(verb))).toEqual([])
  })
})
