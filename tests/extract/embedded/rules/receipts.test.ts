import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

describe('what one gets from another', () => {
  it.each([
    ['The rebels received support from Norway.', 'Norway | gave support to | support | rebels'],
    [
      'Anna Brown drew sharp criticism from Luc Moreau.',
      'Luc Moreau | gave sharp criticism to | criticise | Anna Brown',
    ],
    ['The rebels were supplied with weapons by Norway.', 'Norway | supplied | supply | rebels'],
    ['The rebels were provided with weapons from Norway.', 'Norway | gave weapons to | supply | rebels'],
    ['Acme got $40 million from Norway.', 'Norway | paid | pay | Acme'],
    [
      'Lund University received a grant of $2 million from Acme Corporation.',
      'Acme Corporation | gave grant to | fund | Lund University',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(saidOf(await extract(text))).toContain(expected)
  })

  it('is told from the giver alone', async () => {
    const said = saidOf(await extract('The rebels received support from Norway.'))
    expect(said.filter((each) => /Norway/.test(each))).toEqual([
      'Norway | gave support to | support | rebels',
    ])
  })

  it('leaves what is learnt or left to other rules', async () => {
    const said = saidOf(await extract('Anna Brown received a degree from Lund University.'))
    expect(said.some((each) => /Lund University \| gave/.test(each))).toBe(false)
  })
})

describe('whom an agent reaches', () => {
  it.each([
    [
      'The prize was awarded to Anna Brown by Lund University.',
      'Lund University | awarded prize to | award | Anna Brown',
    ],
    [
      'The questions were put to Anna Brown by Luc Moreau.',
      'Luc Moreau | put questions to | put | Anna Brown',
    ],
    ['The mine was bought from Acme by Norway.', 'Norway | bought mine from | buy | Acme'],
  ])('%s → %s', async (text, expected) => {
    expect(saidOf(await extract(text))).toContain(expected)
  })
})
