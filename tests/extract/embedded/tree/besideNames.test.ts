import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('what stands beside a name', () => {
  it.each([
    ['He read a letter from Anna Brown, who met Luc Moreau.', 'Anna Brown | met | meet | Luc Moreau'],
    ['Acme Inc. (Nasdaq: ACM), a maker of chips, left.', 'Acme Inc. | maker of | produce | chips'],
    ['A pupil of Luc Moreau, she wrote operas.', 'she | pupil of | student-of | Luc Moreau'],
    ['She leaves three children, Jean, Luc and Anna, and two grandsons.', 'She | leaves | parent-of | Jean'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('takes a small lender for the bank right before it, and for no person', async () => {
    const { mentions, links } = await extract(
      'The director is Anna Brown, who sits on the board of Halvorsen Bank, a small lender from Kenya.',
    )
    const text = (at: number | undefined) => mentions[at ?? -1]?.core.exact
    const pairs = (links ?? []).map(({ mentions: [a, b] }) => [text(a), text(b)])
    expect(pairs).toContainEqual(['Halvorsen Bank', 'small lender'])
  })

  it('gives a deed to no body that only tells where its doer belongs', async () => {
    const said = await says('The team was led by Anna Brown of the University of Oslo.')
    expect(said).toContain('Anna Brown | led | leader-of | team')
    expect(said.filter((line) => line.startsWith('University of Oslo'))).toEqual([])
  })
})
