import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('who taught whom', () => {
  it.each([
    [
      'Anna Brown studied physics at the University of Oslo under Luc Moreau.',
      'Anna Brown | studied under | student-of | Luc Moreau',
    ],
    [
      'Anna Brown studied harmony under Carl Reiter and violin with Bruno Falk.',
      'Anna Brown | studied with | student-of | Bruno Falk',
    ],
    ['He took lessons from the painter Luc Moreau.', 'He | took lessons from | student-of | Luc Moreau'],
    [
      'She completed her doctorate under Luc Moreau in 1950.',
      'She | completed doctorate under | student-of | Luc Moreau',
    ],
    ['She read law under Luc Moreau.', 'She | read under | student-of | Luc Moreau'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('nobody is taught by a field, by whom a letter is from, or by a companion', async () => {
    const said = await says(
      'Anna Brown studied harmony under Carl Reiter and violin with Bruno Falk. She received a letter from Luc Moreau. She read a novel with Luc Moreau.',
    )
    expect(said.filter((line) => line.includes('student-of') && !/Reiter|Falk/.test(line))).toEqual([])
  })
})
