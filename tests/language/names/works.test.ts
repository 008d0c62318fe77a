import { describe, expect, it } from 'vitest'
import { names } from '../../support/names.ts'

describe('titles of works', () => {
  it('begins a title behind "entitled", and behind "called" where a work is', () => {
    expect(names('She published a novel entitled The Grey Harbour in 1988.')).toEqual([
      'The Grey Harbour/work',
    ])
    expect(names('He wrote a report titled “Harbour” in Oslo.')).toEqual(['Harbour/work', 'Oslo/place'])
    expect(names('He directed a film called Broken Tides.')).toEqual(['Broken Tides/work'])
    expect(names('He runs a company called Borea Metals.')).toEqual(['Borea Metals/organization'])
  })

  it('ends a title at the year in brackets', () => {
    expect(names('Moss starred in The Cold Lantern (1946) and in Grey Water (1948).')).toEqual([
      'Moss/person',
      'The Cold Lantern/work',
      'Grey Water/work',
    ])
    expect(names('Her films were Night of the Owls (1950) and Viva Oslo! (1970).')).toEqual([
      'Night of the Owls/work',
      'Viva Oslo!/work',
    ])
  })

  it('begins a title behind the noun of a work, with its article or as a longer name', () => {
    expect(names('Her first novel, The Amber Road, won.')).toEqual(['The Amber Road/work'])
    expect(names('He starred in the film Broken Tides with Anna Lee.')).toEqual([
      'Broken Tides/work',
      'Anna Lee/person',
    ])
    expect(names('The film stars Anna Lee. The play Norway staged was a farce.')).toEqual([
      'Anna Lee/person',
      'Norway/place',
    ])
  })

  it('begins a title at a capital article behind its author, a part or who made it', () => {
    expect(names('She debuted in Ivan Moss’s A Winter in Trieste.')).toEqual([
      'Ivan Moss/person',
      'A Winter in Trieste/work',
    ])
    expect(names('He had a role in The Amber Hour by Anna Brown.')).toEqual([
      'The Amber Hour/work',
      'Anna Brown/person',
    ])
    expect(names('He wrote The Anatomy of Ice in 1950.')).toEqual(['The Anatomy of Ice/work'])
    expect(names('He appeared in court in The Hague on Monday.')).toEqual(['Hague/place'])
  })

  it('reads the title and year in one bracket, and a title with an article inside', () => {
    expect(names('He played a sailor (Grey Water, 1950) and left.')).toEqual(['Grey Water/work'])
    expect(names('She was the star of Ladder to the Moon (1958).')).toEqual(['Ladder to the Moon/work'])
  })

  it('takes the journal in which something is published for a work', () => {
    expect(names('The study was published in Nature Communications.')).toEqual(['Nature Communications/work'])
  })

  it('begins a title behind "author of"', () => {
    expect(names('Moss, author of Grey Lands: Europe Between Fire and Ice, left.')).toEqual([
      'Moss/person',
      'Grey Lands: Europe Between Fire and Ice/work',
    ])
  })

  it('leaves the full name of the maker out of a dated title', () => {
    expect(names('She played in films like Anna Moss’s Grey Water (2005).')).toEqual([
      'Anna Moss/person',
      'Grey Water/work',
    ])
  })

  it('takes no author, battle or treaty with a year for a title', () => {
    expect(names('Anna Hale (1946) and Ortiz (2004) showed this.')).toEqual([
      'Anna Hale/person',
      'Ortiz/person',
    ])
    expect(names('The Battle of Lund (1676) was bloody.')).toEqual(['Battle of Lund/event'])
  })
})

describe('languages and degrees', () => {
  it('knows a language where it is spoken, written or translated', () => {
    expect(names('They spoke German and French and wrote in Latin.')).toEqual([
      'German/concept',
      'French/concept',
      'Latin/concept',
    ])
    expect(names('The town was in German hands.')).toEqual(['German/place'])
  })

  it('leaves degrees out, and keeps letters before a surname', () => {
    expect(names('She earned an M.A. and a Ph.D. at Harvard.')).toEqual(['Harvard/place'])
    expect(names('M.A. Khan left.')).toEqual(['M.A. Khan/person'])
  })
})

describe('titles of other shapes', () => {
  it('in two parts, between commas behind whose it is, and in another language before their year', () => {
    expect(names('He spoke in Harbour: The Early Years, in which he acts.')).toContain(
      'Harbour: The Early Years/work',
    )
    expect(names('In her latest novel, Night or Nothing, she says so.')).toEqual(['Night or Nothing/work'])
    expect(names('She was in the film Jamais sur la mer (1954).')).toEqual(['Jamais sur la mer/work'])
  })

  it('are not what a city is told of, nor who speaks', () => {
    expect(names('He spoke in Oslo: The city was cold.')).toContain('Oslo/place')
    expect(names('In her latest novel, Moss says so.')).not.toContain('Moss/work')
  })

  it('in quotation marks begin with a small word or an owner', () => {
    expect(names('Her tale "Kurabe" ("Child\'s Day") is known, and so is "In Silence".')).toEqual([
      'Kurabe/work',
      "Child's Day/work",
      'In Silence/work',
    ])
  })
})

describe('works for the stage and the screen', () => {
  it('are told by what they are examples of, whatever their last word', () => {
    expect(names('She was in films such as Grey Minute and House of Glass.')).toEqual([
      'Grey Minute/work',
      'House of Glass/work',
    ])
    expect(names('They saw buildings such as Orvath House.')).toEqual(['Orvath House/facility'])
  })

  it('are told by their casts, episodes and guests', () => {
    expect(names('He joined the cast of Orvath.')).toEqual(['Orvath/work'])
    expect(names('She guest starred on Criminal Harts.')).toEqual(['Criminal Harts/work'])
    expect(names('She hosts the Grey Harbour Podcast.')).toEqual(['Grey Harbour Podcast/work'])
    expect(names('They went to the Lund Air Show.')).toEqual(['Lund Air Show/event'])
  })
})

describe('teams and universities of a place', () => {
  it('have its name', () => {
    expect(names('He plays for the Chicago Rangers.')).toEqual(['Chicago Rangers/organization'])
    expect(names('She taught at Ohio State for years.')).toEqual(['Ohio State/organization'])
    expect(names('She met Paris Roberts.')).not.toContain('Paris Roberts/organization')
  })
})

describe('titles behind their author', () => {
  it.each([
    ['The orchids grew. Her monumental Orchids of Papua was published.', 'Orchids of Papua/work'],
    ["He read Gibbon's Decline and Fall of the Roman Empire.", 'Decline and Fall of the Roman Empire/work'],
    ['A biography by Peter Lang, Lady Slipper, appeared in May.', 'Lady Slipper/work'],
    ["He is known for the Devil's Trill Sonata.", "Devil's Trill Sonata/work"],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected)
  })

  it('but not what one has from a university, nor who stands beside the author', () => {
    expect(names('She got her Bachelor of Arts in Oslo.')).not.toContain('Bachelor of Arts/work')
    expect(names('A report by Peter Lang, Anna Moss, and others appeared.')).toContain('Anna Moss/person')
    expect(names("They read the Guardian's Moscow Diary.")).toContain('Moscow Diary/work')
  })
})

describe('Latin names of species', () => {
  it('are a genus and its epithet', () => {
    expect(names('One of them, Dendrobium pargeterae, was new.')).toEqual(['Dendrobium pargeterae/concept'])
    expect(names('The Pentagon expense was high.').join()).not.toContain('expense')
  })
})

describe('a long title within a sentence', () => {
  it('begins with its capital article behind a preposition', () => {
    expect(names('He is a model for her hero in The Flight from the Enchanter.')).toContain(
      'The Flight from the Enchanter/work',
    )
    expect(names('She wrote in The Irish Times of Monday.').join()).not.toContain('work')
  })
})

describe('titles that look like something else', () => {
  it('are what an author has written, though a girl may be called so', () => {
    expect(names('She is known for her Flora of the Dorna, a survey.')).toContain('Flora of the Dorna/work')
    expect(names('He left his Flora in Oslo.')).not.toContain('Flora in Oslo/work')
  })

  it('stand behind an author with his trade', () => {
    expect(names('A biography by the historian Jean Moss, A Woman Among Owls, won.')).toContain(
      'A Woman Among Owls/work',
    )
  })
})
