import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what “where” ties to a place', () => {
  it.each([
    [
      'She moved to Lund University, where she studied physics.',
      'she | studied physics at | study-at | Lund University',
    ],
    [
      'He left Lund University, where Peter Lang lectured.',
      'Peter Lang | lectured at | lecture | Lund University',
    ],
    [
      'She sat in an office where Luc Moreau questioned her.',
      'Luc Moreau | questioned in | question | office',
    ],
    [
      'He joined Lund University, where he held the chair of botany.',
      'he | held chair at | employee-of | Lund University',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['He was taken to an office where a lawyer was questioned.', 'questioned'],
    ['She went to Oslo Police Station, where she claimed that Luc Moreau lied.', 'claimed'],
    ['He was driven to a hotel in Lund, where he was interrogated.', 'interrogated'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
