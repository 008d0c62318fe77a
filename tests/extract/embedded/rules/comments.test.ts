import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('whom a statement is about', () => {
  it.each([
    [
      'The Oslo Times reported that Acme Corp had sold drones.',
      'Oslo Times | reported on | report-on | Acme Corp',
    ],
    ['Anna Brown said Luc Moreau was brave.', 'Anna Brown | said of | comment-on | Luc Moreau'],
    [
      'The Oslo Times noted that the hashtag, #Save, had grown.',
      'Oslo Times | noted on | report-on | hashtag',
    ],
    ['Acme Corp claims that Norway attacked Kenya.', 'Acme Corp | claims of | comment-on | Norway'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Anna Brown said she would visit Kenya.', 'comment-on'],
    ['Officials said Luc Moreau was brave.', 'comment-on'],
    ['Anna Brown said the price was high.', 'comment-on'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
