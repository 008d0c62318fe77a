import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('a name right behind where somebody is', () => {
  it('is that of the person, and not of the place', async () => {
    const { mentions, links } = await extract(
      'She was married to his cousin in the Norwegian service Peter Lang of Adram.',
    )
    const text = (at: number | undefined) => mentions[at ?? -1]?.core.exact
    const pairs = (links ?? []).map(({ mentions: [a, b] }) => [text(a), text(b)].sort().join(' = '))
    expect(pairs).toContain('Peter Lang = cousin')
    expect(pairs.filter((pair) => pair.includes('service'))).toEqual([])
    expect(
      (await says('She met his cousin in the Norwegian service.')).filter((line) =>
        line.includes('relative-of'),
      ),
    ).toEqual(['cousin | cousin of | relative-of | his'])
  })
})

describe('whom a description or a second name stands beside', () => {
  it.each([
    [
      'Orvic, a private military company founded by a former adviser to President Peter Lang, Luc Moreau, is reported to have sent mercenaries to Niger.',
      'Luc Moreau | former adviser to | official-of | Peter Lang',
    ],
    [
      'One of the members left; another, Luc Moreau, was hired as an adviser by Halden Bank.',
      'Halden Bank | hired | hire | Luc Moreau',
    ],
    [
      "One of the committee's members, Anna Brown, became a judge.",
      'Anna Brown | one of members of | member-of | committee',
    ],
  ])('%s → %s', async (text, expected) => {
    expect((await says(text)).some((line) => line.includes(expected))).toBe(true)
  })

  it('gives a title to the work and not to its author', async () => {
    const { links, mentions } = await extract(
      'A biography by the historian Luc Moreau, A Woman Among Owls, won.',
    )
    expect(links.map((link) => link.mentions.map((i) => mentions[i]?.exact))).toEqual([
      ['A Woman Among Owls', 'A biography'],
    ])
  })

  it('reads no "Under" of a title as a preposition', async () => {
    const said = await says(
      'US Treasury Under Secretary Anna Brown, who was visiting Oslo, declined to comment.',
    )
    expect(said).toContain('Anna Brown | Under Secretary of | official-of | US Treasury')
    expect(said).toContain('Anna Brown | was visiting | visit | Oslo')
  })

  it('gives no deed of a firm to a second subject', async () => {
    const said = await says('Orvic, a private company founded by Anna Brown, has sold two ships to Kenya.')
    expect(said).toContain('Orvic | has sold | sell | ships')
    expect(said.filter((line) => line.includes('has sold |'))).toHaveLength(1)
  })

  it('gives two trades behind a comma to the one named there', async () => {
    const { mentions, links } = await extract(
      'Anna Lind met her uncle, the painter and sculptor Luc Moreau, in Oslo.',
    )
    const text = (at: number | undefined) => mentions[at ?? -1]?.core.exact
    const pairs = (links ?? []).map(({ mentions: [a, b] }) => [text(a), text(b)])
    expect(pairs).toContainEqual(['Luc Moreau', 'uncle'])
  })

  it('names the one of several whom it is told of', async () => {
    const said = await says(
      'The law was drafted by a circle of seven lecturers at Lund University, one of whom, Anna Brown, was beaten up in a car park by two brothers.',
    )
    expect(said).toContain('brothers | beaten up | beat-up | Anna Brown')
    expect(said.some((line) => line.endsWith('| beat-up | lecturers'))).toBe(false)
  })

  it('describes her by both of two nouns before her name', async () => {
    const said = await says(
      'The accident is a blow to the operator, founded in 2006 by President Luc Moreau, whose widow and successor, Anna Brown, had planned to visit Oslo.',
    )
    expect(said).toContain('Anna Brown | widow of | spouse-of | Luc Moreau')
  })

  it('takes a place before an office for no second body', async () => {
    const said = await says('Anna Brown, the Asia director of Human Rights Watch, accused Kenya.')
    expect(said.filter((line) => line.endsWith('| Asia'))).toEqual([])
    expect(said).toContain('Anna Brown | director of | leader-of | Human Rights Watch')
  })

  it('takes a person for the owner right before, and not for the firm', async () => {
    const { mentions, links } = await extract(
      'The goods were sent by Halden Logistics, a Riga-based freight forwarder owned by Sergejs Kalnin, a former engineer who served in the navy.',
    )
    const text = (at: number | undefined) => mentions[at ?? -1]?.core.exact
    const pairs = (links ?? []).map(({ mentions: [a, b] }) => [text(a), text(b)])
    expect(pairs).toContainEqual(['Sergejs Kalnin', 'former engineer'])
    expect(mentions.find(({ core }) => core.exact === 'Sergejs Kalnin')?.type).toBe('person')
  })

  it('takes a name before a comma and a company of another for that company', async () => {
    const said = await says("Meta, Facebook's parent company, removed two pages.")
    expect(said).toContain('Meta | removed | remove | pages')
    expect(said.filter((line) => line.includes('removed'))).toHaveLength(1)
  })

  it('takes a brother in a list for another person', async () => {
    const { statements, mentions, links } = await extract(
      'The leaders Peter Lang, his brother Luc and the teacher Anna Brown were shot by gunmen.',
    )
    const text = (at: number | undefined) => mentions[at ?? -1]?.core.exact
    expect(statements.length).toBeGreaterThan(0)
    expect((links ?? []).map(({ mentions: [a, b] }) => [text(a), text(b)])).not.toContainEqual([
      'Peter Lang',
      'Luc',
    ])
  })

  it.each([
    [
      "The draft was circulated by Kenya's ambassador to the alliance, Deividas Kalnin, in May.",
      'Deividas Kalnin | ambassador of | official-of | Kenya',
    ],
    [
      "He was talked down by Peter Lang, the bank's Norwegian secretary-general, and by President Anna Brown's adviser, Luc Moreau.",
      'Luc Moreau | adviser of | official-of | Anna Brown',
    ],
    [
      'Maria Lopez, who had been a spokeswoman for the Italian health minister Anna Brown, left.',
      'Maria Lopez | had been spokeswoman for | official-of | Anna Brown',
    ],
    [
      'Ms Brown, who was cleared by the office, is married to Luc Moreau.',
      'Ms Brown | is married to | spouse-of | Luc Moreau',
    ],
  ])('gives what has a preposition or an office its own: %s', async (text, expected) => {
    expect((await says(text)).map((line) => line.replace(/^Brown/, 'Ms Brown'))).toContain(expected)
  })
})
