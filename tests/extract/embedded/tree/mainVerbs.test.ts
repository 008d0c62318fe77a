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

  it('is the sentence’s where a participle opens it', async () => {
    const said = await says(
      'Launched from the Tanegashima Space Center in November 2010 aboard a rocket built by Acme, Haruna reached the comet in 2015.',
    )
    expect(said).toContain('Haruna | Launched from | launch | Tanegashima Space Center')
  })

  it('has for its subject what begins behind a fronted phrase', async () => {
    const said = await says(
      'In a paper published last month in Nature Astronomy, a team from the University of Lund, using spectra taken by the telescope, accused Luc Moreau.',
    )
    expect(said).toContain('team | accused | accuse | Luc Moreau')
  })

  it('is done by whom “by” names behind what a thing is taken out of', async () => {
    const said = await says('Her record was deleted from the books by World Athletics.')
    expect(said).toContain('World Athletics | deleted | delete | record')
  })

  it('has its participle with it, and not with the place of its subject', async () => {
    const said = await says('Engineers at the Lund campus, working with Acme, rewrote the software.')
    expect(said.filter((line) => line.includes('working with'))).toEqual([
      'Engineers | working with | cooperate-with | Acme',
    ])
  })

  it('is done by whom “by” names, however far: one is beaten in a final by somebody', async () => {
    const said = await says('Norway were beaten in the final by Kenya, in Lund.')
    expect(said).toContain('Kenya | beaten | beat | Norway')
    expect(said.some((line) => line.startsWith('Kenya | in'))).toBe(false)
  })

  it('is that of the first subject, where “while” brings in the second', async () => {
    const said = await says(
      'The opposition Kenyan Congress Party, led by the former pastor Luc Moreau, called for the resignation of Anna Brown, while President Peter Lang, whose brother left, cut short a visit to Norway.',
    )
    expect(said).toContain('Kenyan Congress Party | called for resignation of | demand | Anna Brown')
    expect(said).toContain('Peter Lang | cut visit to | cut | Norway')
  })

  it('is a speaker’s who stands behind what is said', async () => {
    const said = await says(
      'Three guards were killed in the attack, the attorney general of Zelgor, Luc Moreau, told reporters.',
    )
    expect(said.some((line) => /^attack \| attorney/.test(line))).toBe(false)
    expect(said.some((line) => line.endsWith('| told | tell | reporters'))).toBe(true)
  })

  it('has for its subject what “after” governs, where it has none', async () => {
    const said = await says(
      'Kenyan runner Anna Brown won the Lund Marathon on Sunday in two hours, four days after the Court of Arbitration (CAS) in Zurich upheld the ban.',
    )
    expect(said.some((line) => /^Anna Brown \| upheld/.test(line))).toBe(false)
    expect(said).toContain('Court of Arbitration | upheld | uphold | ban')
  })

  it('is a speaker’s who stands behind a list', async () => {
    const said = await says(
      'At least 38 people were killed when an earthquake struck the provinces of Zelgor and Oru in eastern Kenya on Friday night, the Emergency Management Authority (EMA) said.',
    )
    expect(said.some((line) => /struck .* Emergency/.test(line))).toBe(false)
    expect(said).toContain('earthquake | struck | strike | provinces')
  })

  it('is the first subject’s, where “and” brings in the second', async () => {
    const said = await says(
      'The United States, by contrast, called on all sides to remain calm, and the papal nuncio, Archbishop Luc Moreau, paid Anna Brown a visit on Friday.',
    )
    expect(said.some((line) => /^United States \| paid/.test(line))).toBe(false)
  })

  it('is the one that a sentence has besides those of its relative clauses', async () => {
    const said = await says(
      "The army chief, General Luc Moreau, whose regiment, the Queen's Guard, put down the protests of 2010 at the cost of more than ninety lives, advised critics of the law to leave.",
    )
    expect(said.some((line) => line.startsWith("Queen's Guard | advised"))).toBe(false)
    expect(said.some((line) => /^(?:army chief|Luc Moreau) \| advised \| advise \| critics/.test(line))).toBe(
      true,
    )
  })

  it('goes on in the past with what was held, not with what must be', async () => {
    const said = await says(
      'The judge, Luc Moreau, held that an editor must answer for what he prints, and rejected the argument of Anna Brown.',
    )
    expect(said.some((line) => line.startsWith('editor | rejected'))).toBe(false)
    expect(said.some((line) => line.startsWith('judge | rejected'))).toBe(true)
  })

  it('has one subject: a name behind a trade is whose trade it is', async () => {
    const said = await says(
      'Outside the court, a few dozen royalists led by the gynaecologist Tul Sitthison handed white roses to Anna Brown.',
    )
    expect(said).toContain('royalists | handed white roses to | hand | Anna Brown')
    expect(said.some((line) => line.startsWith('Tul Sitthison | handed'))).toBe(false)
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
