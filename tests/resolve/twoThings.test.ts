import { describe, expect, it } from 'vitest'
import { Draft } from '../support/draft.ts'
import { nodes } from '../support/nodes.ts'

it('a final told by its year is another than the final', () => {
  const finals = (year: string) =>
    nodes(
      new Draft(
        `[Oru](organization) won [the |final](event nominal singular). [Zelgor](organization) lost [the ${year}|final](event nominal singular).`,
      )
        .states(0, 'won', 1, 'win')
        .states(2, 'lost', 3, 'lose'),
    )
  expect(finals('2010 ')).toHaveLength(4)
  expect(finals('')).toHaveLength(3)
})

describe('what stands beside a place', () => {
  const beside = (marked: string) => nodes(new Draft(marked).same(0, 1))

  it('may be where it lies', () => {
    expect(beside('He left [Pamur](place), [Zelgor province](place), in May.')).toHaveLength(2)
    expect(beside('He left [a |town](place nominal singular) of Oru, [Zelgor](place), in May.')).toEqual([
      'Zelgor: Zelgor',
    ])
  })

  it('is what it is where it has an article, or stands right before the name', () => {
    expect(beside('He left [Pamur](place), [the |capital](place nominal singular), in May.')).toEqual([
      'Pamur: Pamur, the capital',
    ])
    expect(beside('He left [the |capital](place nominal singular) of Oru, [Pamur](place), in May.')).toEqual([
      'Pamur: the capital, Pamur',
    ])
    expect(beside('He left [the |capital](place nominal singular), [Pamur](place), in May.')).toEqual([
      'Pamur: the capital, Pamur',
    ])
  })

  it('bears the name of a city in it', () => {
    expect(nodes('[Zelgor City](place), [Zelgor](place), grew.')).toEqual([
      'Zelgor City: Zelgor City',
      'Zelgor: Zelgor',
    ])
  })
})

it('an example of several is none of them all', () => {
  const of = (example: string) =>
    nodes(
      new Draft(
        `It fed [her later stories](work nominal plural), [${example}|Low Tide](work name singular).`,
      ).same(0, 1),
    )
  expect(of('especially ')).toEqual(['Low Tide: especially Low Tide'])
})

describe('works', () => {
  it('are described by nouns of any kind right before them', () => {
    expect(nodes('He played in [Norse drama](concept nominal singular) [Low Tide](work).')).toEqual([
      'Low Tide: Norse drama, Low Tide',
    ])
    expect(nodes('He played in [the |comedy](concept nominal singular), [Low Tide](work) (1999).')).toEqual([
      'Low Tide: the comedy, Low Tide',
    ])
    const subject = new Draft(
      '[His |textbook](work nominal singular) [Low Tide](work) was sold in [Pamur](place).',
    )
    expect(nodes(subject.states(1, 'was sold in', 2, 'sell'))).toContain('Low Tide: His textbook, Low Tide')
    expect(nodes('He went with [the |actor](person nominal singular) [Low Tide](work).')).toEqual([
      'Low Tide: Low Tide',
    ])
  })

  it('of two names are two, though one noun describes both', () => {
    expect(
      nodes(
        'He saw [the |comedy](concept nominal singular) [Low Tide](work) and [the |comedy](concept nominal singular) [Red Moon](work).',
      ),
    ).toEqual(['Low Tide: the comedy, Low Tide', 'Red Moon: the comedy, Red Moon'])
  })
})

it('no company is a public organization, by its acronym either', () => {
  const draft = (name: string) =>
    nodes(
      `[${name}](organization) sold. [${name.replace(/[^A-Z]/g, '')}](organization) grew. [The |company](organization nominal singular) left.`,
    )
  expect(draft('World Sheep Organization')).toEqual([
    'World Sheep Organization: World Sheep Organization, WSO',
  ])
  expect(draft('Wide Sheep Products')).toEqual(['Wide Sheep Products: Wide Sheep Products, WSP, The company'])
})

describe('a body and what it is a part of', () => {
  it('stay two though one has the other’s name in it', () => {
    const draft = new Draft(
      'The [Orvic Heritage Institute](organization), the cultural arm of the company [Orvic](organization), left.',
    )
    expect(nodes(draft.states(0, 'arm', 1, 'part-of'))).toHaveLength(2)
  })
})

describe('a given name in a pair', () => {
  it('is not whose middle name it is', () => {
    expect(
      nodes('[Walter Joseph Moss](person) was a child of [Joseph](person) and [Agnes Moss](person).'),
    ).toHaveLength(3)
  })
})

describe('a name that is a kind alone', () => {
  it('is another’s where it lies elsewhere', () => {
    const text = '[National Museum of African Art](facility) left. The [National Museum](facility)'
    expect(nodes(`The ${text} in Lagos came.`)).toHaveLength(2)
    expect(nodes(`The ${text} came.`)).toHaveLength(1)
  })

  it('is another’s where a new holder has it', () => {
    expect(nodes('[Oba Akenzua](person) left. [The present |Oba](person name) came.')).toHaveLength(2)
  })
})

describe('a son who is told of first as that', () => {
  it('is not his grandfather of the same name', () => {
    const text = '[Ercole Moss](person) was rich. She left a son, [Ercole](person), who'
    expect(nodes(`${text} paints.`)).toHaveLength(2)
    expect(nodes('[Ercole Moss](person) was rich. [Ercole](person) paints.')).toHaveLength(1)
  })
})

describe('a body that is named late', () => {
  const company = '[The |company](organization nominal singular)'
  it('is not what the text has called by its kind before', () => {
    expect(nodes(`${company} raised money. [Orvic](organization) acted. ${company} hired her.`)).toContain(
      'Orvic: Orvic',
    )
    expect(nodes(`[Orvic](organization) acted. ${company} hired her.`)).toEqual(['Orvic: Orvic, The company'])
  })
})
