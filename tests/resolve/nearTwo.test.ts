import { describe, expect, it } from 'vitest'
import { Draft, withSyntax } from '../support/draft.ts'
import { nodes } from '../support/nodes.ts'

describe('two of one family', () => {
  it('are no one person that one description tells of', () => {
    const beside = (name: string) =>
      nodes(
        new Draft(
          `It belonged to [Paul Moss](person), [a |cousin](person nominal singular), [${name} Moss](person).`,
        )
          .same(0, 1)
          .same(1, 2),
      )
    expect(beside('Agnes')).toHaveLength(2)
    expect(beside('Paul')).toHaveLength(1)
  })

  it('are spoken of by the surname of the one last named', () => {
    const text = '[Paul Moss](person) paid [Agnes Moss](person). '
    expect(nodes(`${text}[Paul Moss](person) called. [Moss](person) was ill.`)).toContain(
      'Paul Moss: Paul Moss, Paul Moss, Moss',
    )
  })
})

describe('“the court”', () => {
  it('is not the lower one that another spoke of', () => {
    const court = '[The |court](organization nominal singular) ruled.'
    const text =
      '[The Supreme Court](organization) said [the |lower court](organization nominal singular) erred.'
    expect(nodes(`${text} ${court}`)).toContain('Supreme Court: The Supreme Court, The court')
  })
})

describe('a body that does something in a town', () => {
  it('is not the one of another town just named', () => {
    const text =
      '[The University of Bergen](organization) taught her. [The |university](organization nominal singular) in'
    const of = (town: string) =>
      nodes(withSyntax(new Draft(`${text} [${town}](place) hired her.`), { 1: { role: 'subject' } }))
    expect(of('Oslo')).toContain('University of Bergen: The University of Bergen')
    expect(of('Bergen')).toContain('University of Bergen: The University of Bergen, The university')
  })
})

describe('“the company”', () => {
  const company = (start: string) => `[${start}company](organization nominal singular)`

  it('is the one that the subject of the sentence leads, where it has named no other', () => {
    const of = (between: string) =>
      nodes(
        withSyntax(
          new Draft(
            `[Zolto](organization) won. ${company('The |')} grew. [Ann Lee](person), president of [Orvic](organization), said ${between}${company('the |')} lost.`,
          ).states(2, 'president of', 3, 'leader-of'),
          { 0: { role: 'subject' }, 1: { role: 'subject' }, 2: { role: 'subject' } },
        ),
      )
    expect(of('')).toContain('Orvic: Orvic, the company')
    expect(of('[Hydrel](organization) and ')).toContain('Orvic: Orvic')
  })

  it('is the one that something was done to, where no other does anything', () => {
    expect(
      nodes(
        withSyntax(
          new Draft(
            `The judge fined [Orvic](organization) for the deal with [Zolto](organization). ${company('The |')} denied it.`,
          ),
          { 0: { role: 'object' } },
        ),
      ),
    ).toContain('Orvic: Orvic, The company')
  })

  it('is one named since rather than “the Danish company”', () => {
    expect(
      nodes(
        withSyntax(
          new Draft(
            `[Orvic](organization) and ${company('the |Danish ')} met. [Zolto](organization) won. ${company('The |')} grew.`,
          ),
          { 2: { role: 'subject' } },
        ),
      ),
    ).toContain('Zolto: Zolto, The company')
  })
})

describe('a successor', () => {
  it('holds the office that was told of before', () => {
    const text =
      "[The museum's first |director](person nominal singular) was ill. [His |successor](person nominal singular), [Ann Lee](person), came. [The |director](person nominal singular) paid."
    expect(nodes(withSyntax(new Draft(text).same(1, 2), { 0: { role: 'subject' } }))).toContain(
      'Ann Lee: His successor, Ann Lee, The director',
    )
  })
})

describe('a firm and where it sits', () => {
  it('are one where another firm follows', () => {
    const text =
      '[Orvic](organization), [the |Oslo-based harbour operator](organization nominal singular), and [the |steelmaker](organization nominal singular) [Zolto](organization) met.'
    expect(nodes(text)).toContain('Orvic: Orvic, the Oslo-based harbour operator')
  })
})

describe('a town', () => {
  it('that people move to is not the museum called after it', () => {
    const text = '[The |Varnok Museum](facility) is small.'
    expect(nodes(`${text} She moved to [Varnok](place).`)).toHaveLength(2)
    expect(nodes(`${text} She loved [Varnok](facility).`)).toHaveLength(1)
  })
})
