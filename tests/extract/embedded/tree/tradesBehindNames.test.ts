import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('two nouns right behind a name', () => {
  it.each([
    [
      'Anna Brown, founder and chief executive of Openfold, a free library of patterns, spoke with the Times about the site.',
      [
        'Anna Brown | founder of | founder-of | Openfold',
        'Anna Brown | chief executive of | leader-of | Openfold',
      ],
    ],
    [
      'Anna Brown, the founder and director of the Halden Trust, a charity, said the rules were unfair.',
      [
        'Anna Brown | founder of | founder-of | Halden Trust',
        'Anna Brown | director of | leader-of | Halden Trust',
      ],
    ],
  ])('%s', async (text, expected) => {
    const said = await says(text)
    for (const tie of expected) expect(said.some((line) => line.includes(tie))).toBe(true)
    expect(said.filter((line) => /^(?:the )?(?:founder|chief)\b.*\bspoke\b/.test(line))).toEqual([])
  })

  it('make no mayor of a plan before a colon', async () => {
    const said = await says('Only one man voted against the plan: the mayor of Lund, Luc Moreau.')
    expect(said.filter((line) => line.startsWith('the plan'))).toEqual([])
  })
})

it('who falls in love, loves, whatever year is told before', async () => {
  const said = await says('In 1834 Luc Moreau fell in love with Anna Brown.')
  expect(said.some((line) => line.includes('Luc Moreau | fell in love with | love | Anna Brown'))).toBe(true)
})
