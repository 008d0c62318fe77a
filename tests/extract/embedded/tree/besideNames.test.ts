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
    [
      'Zelgor Airlines bought ten jets from Boeing, which will deliver them in May.',
      'Boeing | will deliver | supply | them',
    ],
    [
      'The prize went to Anna Brown of the Oslo Institute, who discovered the virus in 2011.',
      'Anna Brown | discovered | discover | virus',
    ],
    ['Viktor Lang – owner of Kestrel Holdings, born in Minsk in 1971', 'owner | born in | born-in | Minsk'],
    ['Acme Inc. (Nasdaq: ACM), a maker of chips, left.', 'Acme Inc. | maker of | produce | chips'],
    [
      'A firm controlled by Elena Lind, the widow of shipping magnate Petros Moor, bought tankers.',
      'Elena Lind | widow of | spouse-of | Petros Moor',
    ],
    [
      'She met Graham Tolland, the former head of planning at Borland Council.',
      'Graham Tolland | former head of | leader-of | Borland Council',
    ],
    [
      'Kevin Brown of the Oslo Applied Physics Laboratory in Lund, Norway, cautioned that the vapour came.',
      'Kevin Brown | of | member-of | Oslo Applied Physics Laboratory',
    ],
    [
      '“We left,” said Lydia Karanja, Kenya director at Rights Monitor.',
      'Lydia Karanja | director at | leader-of | Rights Monitor',
    ],
    ['The bridge is named after James Webb, who left.', 'bridge | is named after | named-after | James Webb'],
    [
      'Born in Truro, Cornwall, the son of a captain, Luc Moreau was apprenticed to Peter Lang.',
      'Luc Moreau | son of | child-of | captain',
    ],
    [
      'He was the elder brother of the suffragist Anna Moss.',
      'He | was elder brother of | sibling-of | Anna Moss',
    ],
    [
      'Moreau, 61, a former prime minister of Kenya who was convicted in 2014, has urged the president to resign.',
      'Moreau | former prime minister of | leader-of | Kenya',
    ],
    ['She is a sister of the economist Anna Brown.', 'She | is sister of | sibling-of | Anna Brown'],
    ['Among her students were Maria Lopez and Peter Lang.', 'Peter Lang | student of | student-of | her'],
    ['Among his pupils was Anna Brown.', 'Anna Brown | pupil of | student-of | his'],
    ['A pupil of Luc Moreau, she wrote operas.', 'she | pupil of | student-of | Luc Moreau'],
    ['She leaves three children, Jean, Luc and Anna, and two grandsons.', 'She | leaves | parent-of | Jean'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('hangs on no body what is told of a thing or of many before it', async () => {
    const said = await says(
      'They bought ten jets from Boeing, which have two engines. He read a report on Iran, which was published in May.',
    )
    expect(said.filter((line) => /^(?:Boeing|Iran) /.test(line))).toEqual([])
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

  it('has a mine describe the site before it, and no firm', async () => {
    const { mentions, links } = await extract(
      'Lind bought the 10 per cent stake held by the fund Halden Capital in Orvic, a copper mine in Peru.',
    )
    const text = (at: number | undefined) => mentions[at ?? -1]?.core.exact
    const pairs = (links ?? []).map(({ mentions: [a, b] }) => [text(a), text(b)].sort().join(' = '))
    expect(pairs.filter((pair) => pair.includes('Halden Capital') && pair.includes('mine'))).toEqual([])
  })
})
