import { describe, expect, it } from 'vitest'
import { nodes } from '../support/nodes.ts'

describe('a name that begins with a town', () => {
  it('is short without it', () => {
    expect(
      nodes('The [Chicago Blue Jacks](organization) won. The [Blue Jacks](organization) sang.'),
    ).toHaveLength(1)
    expect(
      nodes('The [Oslo City Kite Festival](event) began. [Kite Festival](event) lights were lit.'),
    ).toHaveLength(1)
  })

  it('is not where two towns have one', () => {
    expect(
      nodes(
        'The [Chicago Kite Festival](event) and the [Oslo Kite Festival](event) are big. The [Kite Festival](event) began.',
      ),
    ).toHaveLength(3)
  })

  it('is no single word', () => {
    expect(nodes('[Chicago Kite](organization) closed. A [Kite](organization) flew.')).toHaveLength(2)
  })
})

describe('a house and the place that it is of', () => {
  it('are one where that is no town', () => {
    expect(
      nodes(
        'He saw [the |old monastery](facility nominal singular) of [Orbau](place). He left [Orbau](place).',
      ),
    ).toHaveLength(1)
  })

  it('are two where it is a town, a person or a body', () => {
    const of = (name: string) =>
      nodes(`He saw [the |abbey](facility nominal singular) of ${name}. He prayed.`)
    expect(of('[Orbau](place)')).toEqual(['Orbau: the abbey, Orbau'])
    expect(of('[Chicago](place)')).toEqual(['Chicago: Chicago'])
    expect(of('[Wu Li](person)')).toEqual(['Wu Li: Wu Li'])
    expect(of('[Oru Order](organization)')).toEqual(['Oru Order: Oru Order'])
  })

  it('is another house’s name for what lies in it', () => {
    const text = 'He saw [the |abbey](facility nominal singular) in [Orbau](place). He left [Orbau](place).'
    expect(nodes(text)).toEqual(['Orbau: Orbau, Orbau'])
  })
})

describe('a surname that two persons have', () => {
  const both = 'A firm of [Anna Rossi](person), the widow of the banker [Carlo Rossi](person), closed.'

  it('is the person of whom the other only tells who they are', () => {
    expect(nodes(`${both} Lawyers spoke for [Rossi](person).`)).toEqual([
      'Anna Rossi: Anna Rossi, Rossi',
      'Carlo Rossi: Carlo Rossi',
    ])
  })

  it('is not the sibling who only tells who the other is', () => {
    const text = 'He was the brother of the poet [Anna Rossi](person).'
    expect(nodes(`[Carlo Rossi](person) left. ${text} [Rossi](person) slept.`)).toContain(
      'Carlo Rossi: Carlo Rossi, Rossi',
    )
  })

  it('goes by the title', () => {
    expect(
      nodes('[Anna Rossi](person feminine) met [Dorv Rossi](person). [Mrs |Rossi](person feminine) left.'),
    ).toContain('Anna Rossi: Anna Rossi, Mrs Rossi')
  })

  it('is not whom the text named once and long before', () => {
    const text = 'It was so. It rained. It snowed. It stopped.'
    expect(
      nodes(`[Anna Rossi](person) left. She met [Carlo Rossi](person). ${text} [Rossi](person) slept.`),
    ).toContain('Anna Rossi: Anna Rossi, Rossi')
  })

  it('is whoever was spoken of last, else', () => {
    expect(nodes('[Anna Rossi](person) left. [Carlo Rossi](person) came. [Rossi](person) slept.')).toContain(
      'Carlo Rossi: Carlo Rossi, Rossi',
    )
  })
})

describe('islands by their plural', () => {
  it('are those islands, whatever else bears that plural', () => {
    const text =
      'They saw the [Falk Islands](place). [Air Falks](organization) flies there. They love the [Falks](place).'
    expect(nodes(text)).toContain('Falk Islands: Falk Islands, Falks')
  })
})

describe('a company by a given name', () => {
  it('is the company where the word is taken for a body', () => {
    expect(nodes('[Elliott Management](organization) left. [Elliott](organization) came.')).toEqual([
      'Elliott Management: Elliott Management, Elliott',
    ])
    expect(nodes('[Elliott Management](organization) left. [Elliott](person) came.')).toHaveLength(2)
  })
})

describe('labels', () => {
  it('of single words are the one used most, of names the first', () => {
    expect(nodes('[Piran](place) ([Italian](place nominal): [Pirano](place)) is old.').at(0)).toMatch(
      /^Piran:/,
    )
    expect(nodes('His wife [Nora](person), née [Quilligan](person), left.')).toContain(
      'Nora: Nora, Quilligan',
    )
  })

  it('keep the letters of a bank, and calm a dateline', () => {
    expect(nodes('[ABN AMRO](organization) left.')).toEqual(['ABN AMRO: ABN AMRO'])
    expect(nodes('[HTML 5](product) changed [ABN AMRO](organization).')).toContain('HTML 5: HTML 5')
    expect(nodes('[OSLO](place), Nov 12.')).toEqual(['Oslo: OSLO'])
  })
})

describe('a body whose kind comes first in its own language', () => {
  it('is called by that kind', () => {
    expect(
      nodes('The [Consorzio Liutai Rossi](organization) met. The [Consorzio](organization) left.'),
    ).toEqual(['Consorzio Liutai Rossi: Consorzio Liutai Rossi, Consorzio'])
  })
})

describe('the last line of an obituary', () => {
  it('has the whole name of whom it is about', () => {
    const line = '[Alessandro Maria Moss](person), painter, born 11 March 1938'
    expect(nodes(`[Sandro Moss](person) painted. ${line}; died 2 August 2024`)).toHaveLength(1)
    expect(nodes(`[Sandro Moss](person) painted. ${line}, was rich.`)).toHaveLength(2)
  })
})
