import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('relative clauses', () => {
  it('have what stands before them for an object', async () => {
    expect(
      await says(
        'The shipments went to Halden, a Moscow wholesaler that the US Treasury blacklisted in May 2023 for supplying the army.',
      ),
    ).toContain('US Treasury | blacklisted | blacklist | Moscow wholesaler')
  })

  it('belong to the name before “whose”, which has what is named behind it', async () => {
    const said = await says(
      'One fifth of them has been promised to Acme, whose Johnson Research Center in Houston keeps the rocks.',
    )
    expect(said).toContain('Johnson Research Center | keeps | keep | rocks')
    expect(said).toContain('Johnson Research Center | of | part-of | Acme')
  })

  it('belong to the noun right before “whose”, where somebody is named behind it', async () => {
    expect(
      await says(
        'The bank was paid by Acme, a Cyprus company whose director, Luc Moreau, also runs a hotel.',
      ),
    ).toContain('Luc Moreau | director of | leader-of | Cyprus company')
  })

  it('go on with "and whose"', async () => {
    const said = await says(
      'Nordtrans is financed by Halden Bank, the bank that paid for the bridge and whose chairman, Peter Lang, is the elder brother of Luc Moreau.',
    )
    expect(said).toContain('chairman | is elder brother of | sibling-of | Luc Moreau')
    expect(said.some((line) => /paid for \| pay \| (?:chairman|Peter Lang)/.test(line))).toBe(false)
  })

  it('have the subject that "whose" belongs to, and no other', async () => {
    const said = await says(
      'The report names Halden Holdings, whose majority owner until 2019 was the sister of Luc Moreau, Maria Lopez.',
    )
    expect(said.some((line) => line.startsWith('report | was'))).toBe(false)
  })

  it('have the name right before "whose" for its owner, and no thing before it', async () => {
    expect(
      await says(
        'The judges dismissed it, and so did the Supreme Court of Justice, whose president, Peter Lang, had to step down.',
      ),
    ).toContain('Peter Lang | president of | leader-of | Supreme Court of Justice')
    const said = await says(
      'The firm shared an address in Oslo with Orvic Ltd, whose director, a Bulgarian named Luc Moreau, also appears as the owner of Acme.',
    )
    expect(said).toContain('Luc Moreau | director of | leader-of | Orvic Ltd')
  })

  it('have the subject that stands between commas before their verb', async () => {
    expect(
      await says('Kenya, whose foreign minister, Anna Brown, had met with Luc Moreau, was left isolated.'),
    ).toContain('foreign minister | had met with | meet | Luc Moreau')
    expect(await says('It was paid for by a foundation that Acme finances.')).toContain(
      'Acme | finances | finance | foundation',
    )
  })
})

describe('what is told of something in a relative clause', () => {
  it('tells of that, reported by whom it names', async () => {
    const extraction = await createReader()(
      'Acme sold missiles to Kenya, which Norway says were shipped to Somalia in May.',
    )
    const said = saidOf(extraction)
    expect(said.filter((line) => /says/.test(line))).toEqual([])
    const shipped = extraction.statements.find(({ objects }) =>
      objects.some(({ label }) => label.includes('shipped')),
    )
    expect(shipped?.status).toBe('reported')
    expect(shipped?.attributedTo?.span.exact).toContain('Norway')
  })
})
