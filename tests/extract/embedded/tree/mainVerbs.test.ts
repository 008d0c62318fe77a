import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('a verb far from its subject', () => {
  it.each([
    [
      'Greens leader Anna Brown, who was Minister of Labour until yesterday, accused Luc Moreau of having sold Acme to Norway.',
      'Anna Brown | accused | accuse | Luc Moreau',
    ],
    [
      'Greens leader Anna Brown, who was Minister of Labour until yesterday, accused Luc Moreau of having sold Acme to Norway.',
      'Luc Moreau | having sold | sell | Acme',
    ],
    [
      "Luc Moreau handed in his resignation, hours after the Kenyan Workers' Union (KWU), the junior partner in his coalition, attacked Anna Brown.",
      "Kenyan Workers' Union | attacked | attack | Anna Brown",
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('is one more of what the finite verb tells, behind a comma and “and”', async () => {
    const said = await says(
      'The mayor accused Luc Moreau of having hidden the deal, and called on Anna Brown to resign.',
    )
    expect(said).toContain('mayor | called on | call | Anna Brown')
    expect(said).toContain('Luc Moreau | having hidden | hide | deal')
  })

  it('takes no verb from a list for that of a time clause', async () => {
    const said = await says('Luc Moreau rested after the match, left Oslo and visited Anna Brown.')
    expect(said).toContain('Luc Moreau | visited | visit | Anna Brown')
    expect(said.filter((line) => line.startsWith('match'))).toEqual([])
  })
})
