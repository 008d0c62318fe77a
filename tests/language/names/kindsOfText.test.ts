import { describe, expect, it } from 'vitest'
import { names } from '../../support/names.ts'

describe('letters beside what they stand for', () => {
  it('are of its kind', () => {
    expect(names('We measured the peak expiratory rate (PER) of all. PER fell.')).toEqual([
      'PER/concept',
      'PER/concept',
    ])
    expect(names('The Council of Northern Ports (CNP) met. The CNP agreed.')).toContain('CNP/organization')
    expect(names('The cells took up HGP [heavy grain particles] fast.')).toContain('HGP/concept')
  })

  it('are as they were where the words do not begin with them', () => {
    expect(names('The owners of the plant (VTK) agreed.')).toContain('VTK/facility')
  })
})

describe('parts of a text, money and degrees', () => {
  it('name nothing', () => {
    expect(names('As Figure 2 and Table 3.1 show, Anna Moss was right.')).toEqual(['Anna Moss/person'])
    expect(names('She paid US$ 40 and 300 DKK in Oslo.')).toEqual(['Oslo/place'])
    expect(names('It was 24 °C in Oslo.')).toEqual(['Oslo/place'])
    expect(names('#food, #health, #advice')).toEqual([])
    expect(names('Many wrote #SaveTheMoor that day.')).toEqual(['#SaveTheMoor/concept'])
  })
})

describe('authors of studies that are cited', () => {
  const text =
    'Others agree (Harlan, 2011; Moss & Brand 2014). Cole Varga (2009) found it first, then Lunde et al. (2010).'

  it('are persons, each with a name of their own and without the year', () => {
    expect(names(text)).toEqual([
      'Harlan/person',
      'Moss/person',
      'Brand/person',
      'Cole Varga/person',
      'Lunde/person',
    ])
  })

  it('are not taken for them where films have their years', () => {
    expect(names('She appeared in Night Tide (1961) and Grey Water (1964).')).toEqual([
      'Night Tide/work',
      'Grey Water/work',
    ])
  })
})

describe('peoples and languages', () => {
  it('are people by the plural, and languages where they are known or given in brackets', () => {
    expect(names('Many Kenyans and Europeans came.')).toEqual(['Kenyans/group', 'Europeans/group'])
    expect(names('Isfahan (Persian: sepahan) is old.')).toContain('Persian/concept')
    expect(names('He had a command of ancient Greek.')).toContain('Greek/concept')
    expect(names('Spanish is a language of trade.')).toEqual(['Spanish/concept'])
    expect(names('The Spanish ships left.')).toEqual(['Spanish/place'])
  })
})

describe('houses and surnames', () => {
  it('tells a parliament from a building', () => {
    expect(names('The House passed the bill.')).toEqual(['House/organization'])
    expect(names('She sat in the House of Commons.')).toEqual(['House of Commons/organization'])
    expect(names('They restored Morland House.')).toEqual(['Morland House/facility'])
  })

  it('takes a surname for no street where a given name stands before it', () => {
    expect(names('The argument of Susan Street was new.')).not.toContain('Susan Street/place')
    expect(names('He was met by Karen Hill.')).toEqual(['Karen Hill/person'])
    expect(names('They live in Victoria Street.')).toEqual(['Victoria Street/place'])
  })
})

describe('what somebody is called', () => {
  it('is no title of a work', () => {
    expect(names('The coast is known as the "Iron Shore".')).not.toContain('Iron Shore/work')
    expect(names('He proclaimed himself "Protector of Zelgor".')).toContain('Protector of Zelgor/person')
    expect(names('A film called "Iron Shore" won.')).toContain('Iron Shore/work')
  })
})

describe('letters without brackets', () => {
  it('are of the kind of the one name that they begin', () => {
    expect(names('The Vocational Humanities grew. Many teach VH.')).toEqual([
      'Vocational Humanities/concept',
      'VH/concept',
    ])
    expect(names('The Orvic River Council met. The ORC agreed.').at(-1)).toBe('ORC/organization')
  })
})

describe('lines and times', () => {
  it('keeps a line of nothing but names', () => {
    expect(names('Moss Institute, Lund University, Sweden')).toEqual([
      'Moss Institute/organization',
      'Lund University/organization',
      'Sweden/place',
    ])
  })

  it('knows what something happened during, and what one plays', () => {
    expect(names('It was hit during WWII.')).toEqual(['WWII/event'])
    expect(names('They lost it during the Orvath.')).toEqual(['Orvath/event'])
    expect(names('They played the board game Orvath.')).toEqual(['Orvath/product'])
    expect(names('He bought the video game Grey Harbour.')).toEqual(['Grey Harbour/product'])
  })
})

describe('guides and reports', () => {
  it('knows roads by number and letter, and no doors', () => {
    expect(names('Take Route 9W north to Exit 4.')).toEqual(['Route 9W/place'])
  })

  it('knows what is spoken, prizes of other languages and bodies that study', () => {
    expect(names('The islanders speak Sorvatri.')).toEqual(['Sorvatri/concept'])
    expect(names('She won the Prix Orvine.')).toEqual(['Prix Orvine/concept'])
    expect(names('The Open Vision Collaboration agreed.')).toEqual(['Open Vision Collaboration/organization'])
  })
})

describe('a think tank', () => {
  it('is no tank', () => {
    expect(names('She is an analyst at the think tank Oruvia.')).toEqual(['Oruvia/organization'])
  })
})

describe('one of a party or a town', () => {
  it('is somebody and no name, but before a noun', () => {
    expect(names('Susan Cole, a Democrat from Ohio, left.')).toEqual(['Susan Cole/person', 'Ohio/place'])
    expect(names('The Londoner sold the house.')).toEqual([])
    expect(names('The Republican Party left.')).toHaveLength(1)
  })
})

describe('surnames with small words, forms of address and months that are given names', () => {
  it('a surname begins with its particle behind a title, a verb or a preposition', () => {
    expect(names('President de Vries met General von Halle.')).toEqual([
      'de Vries/person',
      'von Halle/person',
    ])
    expect(names('Pieter van der Meer left Ghent. The report says that van der Meer lied.')).toContain(
      'van der Meer/person',
    )
    expect(names('The Prime Minister of Peru left.')).toEqual(['Peru/place'])
  })

  it('foreign forms of address are no part of the name', () => {
    expect(names('She later married Herr Klaus Weber of Bonn.')[0]).toBe('Klaus Weber/person')
    expect(names('In May he met Doña Isabel Ruiz.').at(-1)).toBe('Isabel Ruiz/person')
  })

  it('a month before a surname is a given name, but not behind a preposition of time', () => {
    expect(names('The firm was founded by Jan Kowalski.')).toEqual(['Jan Kowalski/person'])
    expect(names('He worked for April Moss.')).toEqual([expect.stringContaining('April Moss')])
    expect(names('In August Moss left.')).not.toContain('August Moss/person')
  })

  it('a body may begin like a person where its noun stands before it', () => {
    expect(names('The airline Sabrina Air ordered ten jets.')).toEqual(['Sabrina Air/organization'])
    expect(names('The captain Sabrina Moss ordered ten jets.')).toEqual(['Sabrina Moss/person'])
  })
})
