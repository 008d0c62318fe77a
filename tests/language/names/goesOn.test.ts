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

describe('a name goes on', () => {
  it.each([
    ['The Competition and Markets Authority (CMA) agreed.', 'Competition and Markets Authority/organization'],
    ['They saw the Museum of Salt-making there.', 'Museum of Salt-making/facility'],
    ['It won the Duff Moss prize.', 'Duff Moss prize/concept'],
    ["They met at the King's Arms.", "King's Arms/facility"],
    ["She lives in Bishop's Castle.", "Bishop's Castle/facility"],
    ['He joined the Equinor board.', 'Equinor/organization'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected)
  })

  it('at a sentence’s start too, where the model knows no such word', () => {
    expect(names('Ingrid Aasen left. Aasen, a former partner who took over, said so.')).toEqual([
      'Ingrid Aasen/person',
      'Aasen/person',
    ])
  })

  it('but not a land or letters before a medal', () => {
    expect(names('They won the US medal.')).toEqual(['US/place'])
  })
})

describe('firms of partners', () => {
  it('hold together over "and" and a comma', () => {
    expect(names('Gladwin and Company lobbied hard.')).toEqual(['Gladwin and Company/organization'])
    expect(names('It was sold by Curtin, Moss & Co., which left.')).toEqual([
      'Curtin, Moss & Co./organization',
    ])
    expect(names('She met Curtin, Anna Moss and Luc Lane.')).toContain('Anna Moss/person')
  })
})

describe('names over marks and small words', () => {
  it.each([
    [
      'She joined the National Oceanic and Atmospheric Administration.',
      'National Oceanic and Atmospheric Administration/organization',
    ],
    [
      'The group Zelgor Citizens for Water Conservation met.',
      'Zelgor Citizens for Water Conservation/organization',
    ],
    ['Mothers Against Drunk Driving met.', 'Mothers Against Drunk Driving/organization'],
    [
      'He was at the University of California, Santa Cruz (UCSC).',
      'University of California, Santa Cruz/organization',
    ],
    ['The US Fish and Wildlife Service agreed.', 'US Fish and Wildlife Service/organization'],
    ['They are children of Agnes (Kowalczyk) Moss.', 'Agnes (Kowalczyk) Moss/person'],
    ['It is sold by Pret A Manger in Oslo.', 'Pret A Manger/organization'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected)
  })

  it('keep a by-name in a headline where the text has the person', () => {
    const text =
      'Walter “Bud” Hennessey, Who Put the Lakes on Ice, Dies at 88\n\nWalter J. Hennessey died in Oslo.'
    expect(names(text).at(0)).toBe('Walter “Bud” Hennessey/person')
  })
})

describe('fields under one head', () => {
  it.each([
    [
      'He works at the School of Oriental and African Studies.',
      'School of Oriental and African Studies/organization',
    ],
    [
      'It was lent by the European Bank for Reconstruction and Development.',
      'European Bank for Reconstruction and Development/organization',
    ],
    ["Moss's Justice and Development Party won.", 'Justice and Development Party/organization'],
    [
      "The EU's General Data Protection Regulation (GDPR) applies.",
      'General Data Protection Regulation/work',
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected)
  })
})

describe('courts and peers', () => {
  it('have what follows them', () => {
    expect(names('The US Court of Appeals for the Federal Circuit sided with her.').at(0)).toBe(
      'US Court of Appeals for the Federal Circuit/organization',
    )
    expect(names('She met the Earl of March in May.').join()).toContain('March/')
    expect(names('They met in March.')).toEqual([])
  })
})

describe('the name of a movement or a party', () => {
  it('goes on to what it is for, and to "Now"', () => {
    expect(names('He heads the opposition movement Clean Rivers for Kenya.')).toEqual([
      'Clean Rivers for Kenya/event',
    ])
    expect(names('The initiative Honest Money Now was founded.')).toContainEqual(
      expect.stringMatching(/^Honest Money Now/),
    )
    expect(names('She left the party Orvic for Norway.')).toContain('Norway/place')
  })

  it('holds two nouns before "party" together, and no two parties', () => {
    expect(names('He left the Order and Progress party.')).toEqual(['Order and Progress party/organization'])
    expect(names('He joined the Green and Labour party groups.')).not.toContainEqual(
      expect.stringMatching(/^Green and Labour/),
    )
  })
})

describe('what is owned in a name', () => {
  it('is the prize of an office, and a vale is of what it is called by', () => {
    expect(names("The book won the Governor General's Award.")).toEqual(["Governor General's Award/concept"])
    expect(names('She was born in the Vale of Dorna.')).toEqual(['Vale of Dorna/place'])
  })
})

describe('bodies that look like people, offices and states', () => {
  it.each([
    ['She bought Orvic General Trading in May.', 'Orvic General Trading/organization'],
    ['It joined the Georgian Dream party.', 'Georgian Dream party/organization'],
    ['She leads the party For Kenya.', 'For Kenya/organization'],
    ["He led the 238th Artillery Brigade of Kenya's 8th Army.", '238th Artillery Brigade/organization'],
    ['He served with the Royal Engineers.', 'Royal Engineers/organization'],
    ['She told Croatian Radiotelevision so.', 'Croatian Radiotelevision/organization'],
    ['The papers were seen by The Orvican.', 'Orvican/organization'],
    ['She worked on it with Kolve Tarn, under whom she had studied.', 'Kolve Tarn/person'],
  ])('%s → %s', (text, expected) => {
    expect(names(text)).toContain(expected)
  })

  it('keep persons behind their titles', () => {
    expect(names('He met General Paul Trading in May.')).not.toContain('General Paul Trading/person')
    expect(names('The British prime minister met the party leader Ann Lee.')).toContain('Ann Lee/person')
  })
})
