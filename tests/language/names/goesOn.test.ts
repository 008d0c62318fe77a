import { describe, expect, it } from 'vitest'
import { names } from '../../support/names.ts'

describe('names that go on', () => {
  it('over "of" to a common noun with a capital', () => {
    expect(names('The dance is older. She ran the Autumn Cavalcade of Dance in Lund.')).toEqual([
      'Autumn Cavalcade of Dance/event',
      'Lund/place',
    ])
    expect(names('He joined the Northern Brotherhood of Weavers.')).toEqual([
      'Northern Brotherhood of Weavers/organization',
    ])
  })

  it('not over the "of" of an office, a person or a place', () => {
    expect(names('The Governor of Bavaria left.')).toEqual(['Bavaria/place'])
    expect(names('He holds a Bachelor of Science.')).not.toContain('Bachelor of Science/?')
    expect(names('He was a Member of Congress.')).not.toContain('Member of Congress/?')
  })

  it('to the head of a law, the head of an event after its year, and the whole name of a state', () => {
    expect(names('They passed the Fairness in Lending Act.')).toEqual(['Fairness in Lending Act/work'])
    expect(names('He saw the Paris 2024 Olympics.')).toEqual(['Paris 2024 Olympics/event'])
    expect(names('She is from Bosnia and Herzegovina.')).toEqual(['Bosnia and Herzegovina/place'])
    expect(names('Members of the Senate and Lords passed the Act.')).not.toContain(
      'Senate and Lords/organization',
    )
  })

  it('to a head of a body or an award that is written small', () => {
    expect(names('The Zelgor Tourism board met.')).toEqual(['Zelgor Tourism board/organization'])
    expect(names('She told the Foreign ministry.')).toEqual(['Foreign ministry/organization'])
    expect(names('He won the Borland Player of the Year award.')).toEqual([
      'Borland Player of the Year award/concept',
    ])
    expect(names('Oru told the Siemens board.')).toContain('Siemens/organization')
  })
})

describe('kinds of names', () => {
  it('knows fields, doctrines and conditions by their words and letters', () => {
    expect(names('They teach the Environmental Humanities.')).toEqual(['Environmental Humanities/concept'])
    expect(names('He fought Roman Catholicism.')).toEqual(['Roman Catholicism/concept'])
    expect(names('The lab tested her DNA.')).toEqual(['DNA/concept'])
  })

  it('knows parts of laws, and grades', () => {
    expect(names('It breaches Article III and Rule 37.')).toEqual(['Article III/work', 'Rule 37/work'])
    expect(names('The court weighs Factor 4.')).toEqual(['Factor 4/concept'])
  })

  it('knows a university by who teaches and studies there', () => {
    expect(names('He was professor of law at Dornach.')).toContain('Dornach/organization')
    expect(names('She taught at Varnholt for years.')).toEqual(['Varnholt/organization'])
    expect(names('She died at Varnholt.')).toEqual(['Varnholt/place'])
  })

  it('begins a sentence with a place of two words', () => {
    expect(names('New York Herald reporters came.')).toEqual(['New York Herald/organization'])
  })
})

describe('kinds of names by what is said of them', () => {
  it('a faith, its believers and a people', () => {
    expect(names('He became a Protestant, and many Protestants came.')).toEqual([
      'Protestant/concept',
      'Protestants/group',
    ])
    expect(names('The first settlers were the Zelu.')).toEqual(['Zelu/group'])
    expect(names('They study Zelu culture.')).toEqual(['Zelu/group'])
  })

  it('what the noun before "known as" says, and what was published', () => {
    expect(names('He made the translation known as the Orvita.')).toEqual(['Orvita/work'])
    expect(names('Her first work was the Orvita, published in 1740.')).toEqual(['Orvita/work'])
    expect(names('He used a quotation from Orvic.')).toEqual(['Orvic/person'])
  })

  it('no place where the owner of the next word stands behind "in"', () => {
    expect(names("She danced in Orvic's ballet.")).not.toContain('Orvic/place')
  })

  it('bodies of other languages by their heads', () => {
    expect(names('He left the Vrije Universiteit Zelgor.')).toContain(
      'Vrije Universiteit Zelgor/organization',
    )
    expect(names('The Sociedad Minera Orvic agreed.')).toEqual(['Sociedad Minera Orvic/organization'])
  })

  it('a state and a person on the next line are two', () => {
    expect(names('She left Varn College, Germany Anna Weber wrote it.')).toEqual([
      'Varn College/organization',
      'Germany/place',
      'Anna Weber/person',
    ])
  })

  it('a phrase in quotation marks behind an article is no title', () => {
    expect(names('They sailed in the "Grey Forties".')).not.toContain('Grey Forties/work')
  })
})

describe('names in lists and of other lands', () => {
  it('between two persons are persons', () => {
    expect(names('She met Ann Lee, Gosvinny, and Luc Moreau.')).toEqual([
      'Ann Lee/person',
      'Gosvinny/person',
      'Luc Moreau/person',
    ])
  })

  it('go on over the particles of other languages, and over what a war is for', () => {
    expect(names('He left the Escola do Varão.').at(0)).toMatch(/^Escola do Varão/)
    expect(names('The Zelgor War for Independence began.')).toEqual(['Zelgor War for Independence/event'])
  })
})

describe('lands, peoples and languages of more words', () => {
  it('a land behind a demonym is a land of its own', () => {
    expect(names('They lived in the Spanish Netherlands.')).toEqual(['Spanish Netherlands/place'])
    expect(names('They lived in Roman Britain.')).toEqual(['Roman Britain/place'])
    expect(names('The Spanish government fell.')).toEqual(['Spanish/place'])
  })

  it('a people is one wherever it is named', () => {
    expect(names('The first settlers were the Zelu, who came early. Zelu left.')).toEqual([
      'Zelu/group',
      'Zelu/group',
    ])
  })

  it('varieties of a language, and one in a list behind an adverb', () => {
    expect(names('He has a degree in Brazilian Portuguese.')).toEqual(['Brazilian Portuguese/concept'])
    expect(names('He spoke German and French fluently and some Japanese.')).toEqual([
      'German/concept',
      'French/concept',
      'Japanese/concept',
    ])
  })

  it('a quarter of a town, a period, and a book about people', () => {
    expect(names('He was buried in the Old Weaver Quarter.')).toEqual(['Old Weaver Quarter/place'])
    expect(names('The temple dates from the Tarvik period.')).toEqual(['Tarvik/event'])
    expect(names('He told it in Men of Physics.')).toEqual(['Men of Physics/work'])
  })
})
