import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

describe('what is told', () => {
  it('tells nothing of the paper that hears it', async () => {
    const { statements, mentions } = await extract(
      'Luc Moreau told the daily Denník N that he had refused the offer of Acme.',
    )
    const refusing = statements.find(({ objects }) => objects.some(({ type }) => type === 'refuse'))
    expect(mentions[refusing?.subject.mention ?? -1]?.core.exact).not.toBe('Denník N')
    expect(refusing?.status).toBe('reported')
  })
})

describe('the doer at the end of a passive clause', () => {
  it('is behind what was paid', async () => {
    const said = saidOf(
      await extract('The mill was bought in 2016 for a symbolic one euro by a company registered in Cyprus.'),
    )
    expect(said).toContain('company | bought | buy | mill')
  })
})

describe('a second capacity', () => {
  it('is the like of the first', async () => {
    const said = saidOf(
      await extract(
        'Anna Brown served as minister of trade from 2014 to 2016 and as ambassador to Hungary until May.',
      ),
    )
    expect(said.join('\n')).toMatch(/Anna Brown \| .*ambassador to \| .* \| Hungary/)
  })
})

describe('a description behind the second of a couple', () => {
  it('is of the second', async () => {
    const said = saidOf(
      await extract(
        'Luc Moreau was the son of the notary Paul Moreau and his second wife, Anna Brown, a teacher from County Cork.',
      ),
    )
    expect(said).toContain('Anna Brown | from | native-of | County Cork')
    expect(said.join('\n')).not.toMatch(/Paul Moreau \| from/)
  })
})

describe('the youngest of several children', () => {
  it('is a child of both parents, and tied to no children', async () => {
    const said = saidOf(
      await extract('Luc Moreau was the youngest of seven children of Paul Moreau and his wife, Anna Brown.'),
    )
    expect(said).toContain('Luc Moreau | youngest of seven children of | child-of | wife')
    expect(said.join('\n')).not.toContain('young-of')
  })
})
