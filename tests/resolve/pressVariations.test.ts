import { describe, expect, it } from 'vitest'
import { Draft, withSyntax } from '../support/draft.ts'
import { nodes, resolved } from '../support/nodes.ts'

/** Makes mentions, by their numbers, the subjects of their clauses. */
const subjects = (draft: Draft, ...indices: number[]) =>
  withSyntax(draft, Object.fromEntries(indices.map((index) => [index, { role: 'subject' as const }])))

describe('how the press goes on to call a person', () => {
  const text = '[Wu Li](person singular), of [Oru Union](organization), left. '
  it('by age, by origin, by trade: who did what was last told', () => {
    for (const phrase of ['[The |61-year-old](person nominal singular)', '[The |Peruvian](place name PER)'])
      expect(nodes(subjects(new Draft(`${text}${phrase} wept.`), 0, 2))).toContainEqual(
        expect.stringMatching(/^Wu Li: Wu Li, The/),
      )
    const politician = `${text}[The |Oru Union politician](person nominal singular) wept.`
    expect(nodes(subjects(new Draft(politician), 0, 2))[0]).toBe('Wu Li: Wu Li, The Oru Union politician')
  })

  it('not a people, not somebody new, not one of another gender', () => {
    for (const phrase of [
      '[The |French](place name FRA)',
      '[A |61-year-old](person nominal singular)',
      '[The |actress](person nominal singular feminine)',
    ]) {
      const draft = subjects(new Draft(`[Wu Li](person singular masculine) left. ${phrase} wept.`), 0, 1)
      expect(nodes(draft)[0]).toBe('Wu Li: Wu Li')
    }
  })

  it('by a description first, then by name and age', () => {
    const told = (age: string) =>
      subjects(
        new Draft(
          `[The former |head](person nominal singular) of the port fled. [Wu Li](person singular)${age} is ill.`,
        ),
        0,
        1,
      )
    expect(nodes(told(', 52,'))).toEqual(['Wu Li: The former head, Wu Li'])
    expect(nodes(told(', a 52-year-old lawyer,'))).toHaveLength(1)
    expect(nodes(told(', of Oru,'))).toEqual(['Wu Li: Wu Li'])
  })

  it('two of one family name by Mr and Mrs; by the name of birth', () => {
    const couple =
      '[Ann Lee](person feminine) met [Bo Lee](person masculine). [Mr |Lee](person masculine) left. [Mrs |Lee](person feminine) stayed.'
    expect(nodes(couple)).toEqual(['Ann Lee: Ann Lee, Mrs Lee', 'Bo Lee: Bo Lee, Mr Lee'])
    expect(nodes('[Mr |Lee](person masculine) left. [Lee](person) came.')).toEqual(['Lee: Mr Lee, Lee'])
    expect(nodes('[Ann Lee](person) (née [Oru](place)) left.')).toEqual(['Ann Lee: Ann Lee, Oru'])
  })

  it('“its leader” is of whom the pronoun says, not the last leader', () => {
    const draft = new Draft('[President |Wu Li](person) left. [Its |leader](person nominal singular) met Bo.')
    expect(nodes(draft)).toEqual(['Wu Li: President Wu Li'])
  })
})

describe('how the press goes on to call a thing', () => {
  it('by where it sits, by how it is, by a wider noun', () => {
    expect(
      nodes('[The oil trader |Oru](organization) left. [The |Lima-based trader](nominal) paid.'),
    ).toEqual(['Oru: The oil trader Oru, The Lima-based trader'])
    const war =
      '[The |war](event nominal singular) grew. [The |protracted war](event nominal singular) ended.'
    expect(nodes(new Draft(war).states(0, 'grew', 1, 'be'))).toEqual([])
    const ship = '[A |tanker](product nominal singular), [the |Saint Olga](person), left.'
    expect(nodes(`${ship} [The |vessel](product nominal singular) sank.`)).toEqual([
      'Saint Olga: A tanker, the Saint Olga, The vessel',
    ])
  })

  it('“the party” is no ministry; “the organization” is what the text is about', () => {
    const party = '[Labour](organization) met [the |Ministry of Oru](organization). '
    expect(nodes(`${party}[The |party](organization nominal singular) left.`)[0]).toBe(
      'Labour: Labour, The party',
    )
    const often = '[Oru](organization), [Oru](organization) and [Zelgor](organization) met. '
    expect(nodes(`${often}[The |organization](organization nominal singular) left.`)[0]).toBe(
      'Oru: Oru, Oru, The organization',
    )
  })

  it('by its name in brackets, whatever kind the letters seem', () => {
    expect(nodes('[Partito Oru](organization) ([PO](person)) left.')).toEqual([
      'Partito Oru: Partito Oru, PO',
    ])
    expect(nodes('[The |Lovers](group) ([Les Amants](concept), 1959) ran.')).toEqual([
      'The Lovers: The Lovers, Les Amants'.replace('The Lovers:', 'Les Amants:'),
    ])
    expect(nodes('[the |Masjid Oru](place) ([Grand Mosque](facility)) fell.')).toHaveLength(1)
    expect(nodes('[Zelgor](place) ([Oru Stadium](facility)) fell.')).toHaveLength(2)
  })

  it('a town is not called by the name of its university', () => {
    expect(nodes('[Oru University](organization) in [Oru](place)')).toHaveLength(2)
    expect(nodes('[Oru University](organization), or [Oru](place)')).toHaveLength(1)
  })

  it('“Korea” where one of the two is named', () => {
    expect(nodes('[South Korea](place KOR) beat [Korea](place)')).toHaveLength(1)
    expect(nodes('[South Korea](place KOR), [North Korea](place PRK), [Korea](place)')).toHaveLength(3)
  })

  it('the coast of a place is no name of it', () => {
    const draft = new Draft('[the |coast](place nominal singular) of [Oru](place)')
    expect(resolved(draft).entities[0]?.attributes.aliases).toEqual([])
  })
})

describe('a body by its state', () => {
  const company = '[The |Danish company](organization nominal singular) paid.'
  const called = (before: string) => nodes(`${before} ${company}`).find((node) => node.includes('Danish'))

  it('is the only one just named', () => {
    expect(called('[Oru Lines](organization) owes money.')).toBe('Oru Lines: Oru Lines, The Danish company')
    expect(called('[Oru Lines](organization) left. [Zelu Yards](organization) owes money.')).toMatch(/^Zelu/)
  })

  it('is the one that the text says is of it', () => {
    const sold = (noun: string) => `${noun} sold ships to [Zelu Yards](organization).`
    expect(called(sold('[The Danish |Oru Lines](organization)'))).toMatch(/^Oru Lines/)
    expect(called(sold('[The Peruvian |Oru Lines](organization)'))).toMatch(/^Zelu/)
  })

  it('is none of two of which nothing is known, and no ministry', () => {
    expect(called('[Oru Lines](organization) sold ships to [Zelu Yards](organization).')).toBeUndefined()
    expect(called('[Zelu Ministry](organization) owes money.')).toBeUndefined()
  })

  it('is the one that everybody knows for one of it', () => {
    expect(called('[Maersk](organization) sold ships to [Zelu Yards](organization).')).toMatch(/^Maersk/)
  })

  it('is nobody, though the model takes its noun for somebody', () => {
    expect(
      nodes('[Oru Air](organization) owes money. [The |Peruvian carrier](person nominal singular) paid.'),
    ).toEqual(['Oru Air: Oru Air, The Peruvian carrier'])
  })

  it('“the planemaker Zelu” is not the body named before', () => {
    const draft =
      '[Oru Lines](organization) left. [the |planemaker](organization nominal singular) [Zelu](organization) came.'
    expect(nodes(draft)).toContain('Oru Lines: Oru Lines')
  })
})

describe('a state or a body just named, told in other words', () => {
  const told = (name: string, phrase: string) =>
    nodes(subjects(new Draft(`${name} left. ${phrase} came.`), 0, 1))

  it('a state by where it lies or how it is', () => {
    expect(told('[Mali](place MLI)', '[The |West African nation](place nominal singular)')).toEqual([
      'Mali: Mali, The West African nation',
    ])
    expect(told('[Mali](place MLI)', '[The |last nation](place nominal singular)')[0]).toBe('Mali: Mali')
  })

  it('the kingdom, farther on, is the state that the text names most', () => {
    const text =
      '[Peru](place PER) met [Chile](place CHL). [Peru](place PER) left. [Peru](place PER) fell. It rained. It froze. It thawed. It snowed. '
    expect(nodes(`${text}[The |kingdom](place nominal singular) fell.`)[0]).toBe(
      'Peru: Peru, Peru, Peru, The kingdom',
    )
  })

  it('a body by where it sits is the one just named, and none of the same noun before', () => {
    const text =
      '[Oru Group](organization) left. [Zelu](organization) came. [The |London-based group](organization nominal singular) fell.'
    expect(nodes(subjects(new Draft(text), 0, 1, 2))).toContain('Zelu: Zelu, The London-based group')
  })

  it('the islands are those that a state is called by', () => {
    const text =
      '[Cook Islands](place COK) have a register. It rained. [The |islands](place nominal plural) fell.'
    expect(nodes(text)).toEqual(['Cook Islands: Cook Islands, The islands'])
  })

  it('where it sits tells of no body named long before', () => {
    const text =
      '[Oru Firm](organization) left. It rained. It froze. It thawed. It snowed. [The |Lima-based firm](organization nominal singular) fell.'
    expect(nodes(text)[0]).toBe('Oru Firm: Oru Firm')
  })

  it('a body by its trade, not its parent or its rival', () => {
    const giant = (sort: string) =>
      told('[Oru](organization)', `[The |${sort} company](organization nominal singular)`)
    expect(giant('social media')).toEqual(['Oru: Oru, The social media company'])
    expect(giant('parent')[0]).toBe('Oru: Oru')
    expect(giant('rival')[0]).toBe('Oru: Oru')
  })
})

describe('the regulator', () => {
  const told = (name: string) =>
    nodes(`[${name}](organization) left. [The |regulator](organization nominal singular) fell.`)[0]
  it('is a public body, and no firm that reports to one', () => {
    expect(told('Energy Authority')).toMatch(/The regulator$/)
    expect(told('Oru Bank')).toBe('Oru Bank: Oru Bank')
  })
})

describe('a surname of two, one of whom only tells who the other is', () => {
  const lang = (second: string) => nodes(`[Bo Lee](person) left. ${second} [Lee](person) came back.`)
  it('is the other’s', () => {
    for (const second of ['His wife, [Ann Lee](person), stayed.', '[Ann Lee](person), his wife, stayed.'])
      expect(lang(second)[0]).toBe('Bo Lee: Bo Lee, Lee')
    expect(lang('[Ann Lee](person), a judge, stayed.')[0]).toBe('Bo Lee: Bo Lee')
  })
})

describe('by-names in quotation marks', () => {
  it('make a person of whatever bears them', () => {
    const draft =
      '[Ann Lee](person), nicknamed “the [Hurricane](event)” by her fans, left. [The |Hurricane](organization) came.'
    expect(nodes(draft)).toEqual(['Ann Lee: Ann Lee, Hurricane, The Hurricane'])
    expect(nodes('Fans call the singer [Tom Ott](person) “The [Boss](work)”.')).toHaveLength(1)
    expect(nodes('[Ed Roe](person), known to the police as “[El Flaco](place)”, fled.')).toHaveLength(1)
  })

  it('but not what is no nickname', () => {
    expect(nodes('[Ann Lee](person) read “[Hurricane](work)”.')[0]).toBe('Ann Lee: Ann Lee')
  })
})

describe('the defendant', () => {
  const trial = (verb: string) =>
    nodes(
      new Draft(
        `[Ed Roe](person) was ${verb} with [theft](event). [Ann Lee](person) left. [The |defendant](person nominal singular) wept.`,
      ).states(0, `was ${verb} with`, 1, 'charge', { rule: 'passive-without-agent' }),
    )
  it('is who was charged', () => {
    expect(trial('charged')[0]).toBe('Ed Roe: Ed Roe, The defendant')
  })
  it('is nobody who was praised', () => {
    expect(trial('praised')[0]).toBe('Ed Roe: Ed Roe')
  })
})

describe('the mother of two', () => {
  it('is no man, and whom the text has told of before him', () => {
    const draft = new Draft(
      '[Ann Lee](person singular feminine) left. [Ed Roe](person singular masculine) fled. [The |mother](person nominal singular feminine) of two wept.',
    )
    expect(nodes(subjects(draft, 0, 1, 2))).toContainEqual('Ann Lee: Ann Lee, The mother')
  })
})

describe('a saint', () => {
  it('is one however the word is written', () => {
    expect(nodes('[St. Oru](person) left. [Saint Oru](person) came. [Oru](person) stayed.')).toHaveLength(1)
  })
})

describe('“its” before who serves a body', () => {
  const ofWhom = (noun: string) =>
    resolved(
      withSyntax(
        new Draft(
          `[Oru Motors](organization singular) said [a |valve](product nominal singular) was to blame. [Its](pronoun neuter singular) [${noun}](person nominal) met [Wu Li](person).`,
        )
          .states(3, 'Its', 2, 'official-of')
          .states(3, 'met', 4, 'meet'),
        { 0: { role: 'subject' }, 1: { role: 'subject' }, 2: { role: 'possessor' } },
      ),
    ).relations.map(({ target }) => target)

  it('is no thing’s', () => {
    expect(ofWhom('chief executive')).toContain('oru-motors')
    expect(ofWhom('spokeswoman')).toContain('oru-motors')
  })
})

describe('a language', () => {
  it('is no translation into it', () => {
    const draft = new Draft(
      '[Ann Lee](person) put it into [Latin](concept) ([a |translation](work nominal singular) of 405).',
    )
      .states(0, 'put', 1, 'translate')
      .same(1, 2)
    expect(nodes(draft)).toContain('Latin: Latin')
  })
})
