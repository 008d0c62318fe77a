import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('who opposes a plan', () => {
  it('does not do what is planned', async () => {
    for (const text of [
      'Norway vetoed a push to close the plant.',
      'Norway blocked a plan to buy Acme Corp.',
    ])
      expect(
        (await says(text)).filter((line) => /close|buy/.test(line) && line.startsWith('Norway')),
      ).toEqual([])
  })

  it('does not do what was offered', async () => {
    expect((await says('Anna Brown rejected an offer to lead Acme Corp.')).join()).toMatch(
      /Anna Brown \| lead \| leader-of \| Acme Corp/,
    )
  })
})

describe('who does what a phrase without a subject tells', () => {
  it.each([
    ['Acme launched a campaign to persuade Norway.', 'Acme | persuade | persuade | Norway'],
    ['The Green Alliance defended its plan to close the plant.', 'its | close | close | plant'],
    ['Russia gave Norway the option to buy Acme.', 'Norway | buy | buy | Acme'],
    ['She became the first woman to teach at the Sorbonne.', 'She | teach at | teach | Sorbonne'],
    [
      'Anna Brown left the army, complaining of the officials.',
      'Anna Brown | complaining of | complain | officials',
    ],
    ['Police accused Acme Corp of selling drones to Kenya.', 'Acme Corp | selling drones to | sell | Kenya'],
    ['Prosecutors charged Henrik Dahl with helping Baltmar.', 'Henrik Dahl | helping | help | Baltmar'],
    ['He lived in Oslo and with Anna Brown in Lund.', 'He | lived with | live | Anna Brown'],
    ['Norway summoned the army to depose the president.', 'army | depose | depose | president'],
    ['Kenya sent troops to fight the rebels.', 'troops | fight | fight | rebels'],
    ['Luc Moreau lost his fortune investing in rice.', 'Luc Moreau | investing in | invest | rice'],
    ['Anna Brown helped to found the school.', 'Anna Brown | helped to found | founder-of | school'],
    [
      'A team has found a planet that orbits a star, using the telescope.',
      'team | using | user-of | telescope',
    ],
    ['Anna Brown called on Acme to close the plant.', 'Acme | close | close | plant'],
    ['Anna Brown asked Minister Luc Moreau to close the plant.', 'Luc Moreau | close | close | plant'],
    ['Acme paid for Anna Brown to fly to Kenya.', 'Anna Brown | fly to | visit | Kenya'],
    ['Anna Brown called on Monday to thank Luc Moreau.', 'Anna Brown | thank | thank | Luc Moreau'],
    ['He met Luc Moreau, whose poems she later set to music.', 'she | set | set | poems'],
    ['The ministers invoked the Loan Act to help Acme.', 'ministers | help | help | Acme'],
    ['Anna Brown made Luc Moreau leave Norway.', 'Luc Moreau | leave | leave | Norway'],
    ['Anna Brown’s first task was to rebuild the museum.', 'Anna Brown | was to rebuild | rebuild | museum'],
    ['One of her aims was defeating Norway.', 'her | was defeating | defeat | Norway'],
    ['Luc Moreau’s letter asking Norway for help was lost.', 'Luc Moreau | asking | ask | Norway'],
    [
      'A letter from Luc Moreau criticising Norway was lost.',
      'Luc Moreau | criticising | criticise | Norway',
    ],
    [
      'The wall was measured by Anna Brown using the Lund Telescope.',
      'Anna Brown | using | user-of | Lund Telescope',
    ],
    [
      'People protested against the decision of the Green Party to sell the mine.',
      'Green Party | sell | sell | mine',
    ],
    [
      'Luc Moreau was the first Norwegian to climb Mount Everest.',
      'Luc Moreau | climb | climb | Mount Everest',
    ],
    ['The court stopped Google from buying Nokia.', 'Google | buying | buy | Nokia'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['The company signed a contract, including Anna Brown.', 'company | includ'],
    ['Police accused Acme Corp of selling drones.', 'Police | selling'],
    // What comes of a deed is no deed.
    ['Anna Brown scored a goal, putting Norway ahead.', 'putting'],
    ['The army repaired the bridge, enabling Anna Brown to leave.', 'enabling'],
    ['Anna Brown’s brother was defending Norway.', 'Anna Brown | was defending'],
    ['Anna Brown’s letter containing a map of Norway was lost.', 'Anna Brown | containing'],
    ['The strike may make Kenya vulnerable.', 'produce'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
