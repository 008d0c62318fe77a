import { describe, expect, it } from 'vitest'
import { Offset } from '../../src/model/span.ts'

import { Draft, withSyntax } from '../support/draft.ts'
import { nodes, resolved } from '../support/nodes.ts'

/** Puts in the pronoun that a phrase begins with, as who owns it. */
function withOwner(draft: Draft, index: number): Draft {
  const owned = draft.mentions[index]
  const word = owned?.exact.split(' ')[0] ?? ''
  if (!owned) throw new Error(`no mention ${index}`)
  const span = {
    document: owned.document,
    start: owned.start,
    end: Offset.parse(owned.start + word.length),
    exact: word,
  }
  draft.mentions.splice(index + 1, 0, {
    ...span,
    core: span,
    kind: 'pronoun',
    role: 'possessor',
    type: 'person',
    gender: 'masculine',
  })
  return draft
}

describe('“This” of something that was made', () => {
  const kept = (verb: string, role: 'object' | 'other' = 'object') =>
    withSyntax(
      new Draft(
        `[Wu Li](person) left [a |vivid diary](work nominal singular). [This](pronoun singular) is ${verb} in [Oslo](place).`,
      ),
      { 1: { role }, 2: { role: 'subject' } },
    )

  it('is the last thing made that was told of', () => {
    expect(nodes(kept('now preserved').states(0, 'left', 1, 'leave'))).toContain(
      'vivid diary: a vivid diary, This',
    )
  })

  it('is a whole clause with other verbs, and nothing that was only mentioned', () => {
    expect(nodes(kept('seen').states(0, 'left', 1, 'leave'))).toContain('vivid diary: a vivid diary')
    expect(nodes(kept('preserved', 'other').states(0, 'left', 1, 'leave'))).toContain(
      'vivid diary: a vivid diary',
    )
  })
})

describe('an office and the name beside it', () => {
  it('before a comma and the subject’s name, where its clause begins', () => {
    const said = (start: string) =>
      withSyntax(new Draft(`${start}[the |minister](person nominal singular), [Wu Li](person) said.`), {
        1: { role: 'subject' },
      })
    expect(nodes(said(''))).toEqual(['Wu Li: the minister, Wu Li'])
    expect(nodes(said('At home with '))).toEqual(['Wu Li: Wu Li'])
  })

  it('over what it is of, and its acronym in brackets', () => {
    expect(
      nodes(
        '[The |secretary](person nominal singular) of [CEI](organization) ([Conference](organization)), [Wu Li](person), left.',
      ),
    ).toContain('Wu Li: The secretary, Wu Li')
  })

  it('is no name for its capital', () => {
    const draft = new Draft(
      '[Wu Li](person), [a |Fellow](person singular) at [Zelgor College](organization), left.',
    )
    expect(nodes(draft)).toEqual(['Wu Li: Wu Li, a Fellow', 'Zelgor College: Zelgor College'])
  })

  it('behind the name may be somebody else’s, where it has a verb of its own', () => {
    const draft = new Draft(
      'As told by [Wu Li](person), [a |doctor](person nominal singular) met [Bo](person).',
    )
    expect(nodes(draft.states(1, 'met', 2, 'meet'))).toContain('doctor: a doctor')
  })

  it('owns no state and no staff', () => {
    const draft = new Draft(
      '[Wu Li](person) met [the |secretary](person nominal) of [State](place nominal).',
    ).states(0, 'met', 2, 'meet')
    expect(resolved(draft).relations).toEqual([])
  })
})

describe('what people call themselves', () => {
  const text =
    '[Wu Li](person masculine) proclaimed [himself](pronoun person masculine singular) “[Protector of Peru](work)”.'
  it('is them, with a verb of naming', () => {
    const draft = withSyntax(new Draft(text), {
      0: { role: 'subject' },
      1: { role: 'object', verb: 'proclaimed' },
    }).states(0, 'proclaimed', 2, 'proclaim')
    const [only, ...others] = resolved(draft).entities
    expect(others).toEqual([])
    expect(only?.attributes.merges?.map(({ reason }) => reason)).toContain('calls itself so')
  })

  it('but not what they buy themselves', () => {
    const bought = withSyntax(new Draft(text.replace('proclaimed', 'bought')), {
      0: { role: 'subject' },
      1: { role: 'object', verb: 'bought' },
    })
    expect(nodes(bought)).toHaveLength(2)
  })
})

describe('kin', () => {
  it('whose son is spoken of after his father was, is the father’s', () => {
    const draft = new Draft(
      '[Bo Li](person masculine) stayed. [His father |Wu Li](person masculine) said that they met [his |son](person nominal masculine singular).',
    )
    const father = resolved(withOwner(draft, 2)).entities.find(
      ({ attributes }) => attributes.label === 'Wu Li',
    )
    expect(father?.attributes.merges?.map(({ reason }) => reason)).toEqual(['whose kin it is'])
  })
})

describe('father and son of one name', () => {
  it('are two, and “his father” is the father', () => {
    const draft = new Draft(
      '[Wu Li](person masculine) was the son of [Wu Li](person masculine). [Wu Li](person masculine) learnt with [his |father](person nominal masculine singular).',
    ).states(0, 'son', 1, 'child-of')
    expect(nodes(withOwner(draft, 3))).toEqual(['Wu Li: Wu Li, Wu Li, his', 'Wu Li: Wu Li, his father'])
  })
})

describe('a place', () => {
  it('and its coast or a word for what it is are one', () => {
    expect(
      nodes(
        '[the |coast](place nominal singular) of [Zelgor](place) and [the |city](place nominal singular) of [Oru](place)',
      ),
    ).toEqual(['Zelgor: the coast, Zelgor', 'Oru: the city, Oru'])
    // One city of a state is another thing than the state.
    const draft = new Draft(
      '[the |city](place nominal singular) of [Peru](place PER) met [Cuba](place CUB).',
    ).states(0, 'met', 2, 'meet')
    expect(nodes(draft)).toHaveLength(3)
  })

  it('“the capital” is the capital last spoken of, “the State” the state', () => {
    expect(
      nodes('[Lima](place) grew. [Bo Li](person) left [his |capital](place nominal singular).'),
    ).toContain('Lima: Lima, his capital')
    expect(nodes('[Peru](place PER) grew. [The |State](place) paid.')).toEqual(['Peru: Peru, The State'])
  })
})

describe('a state that was called otherwise once', () => {
  it('is one with its name of today, by which it is shown', () => {
    expect(nodes('[Siam](place THA) and [Thailand](place THA) are one.')).toEqual([
      'Thailand: Siam, Thailand',
    ])
    expect(nodes('[Ann Lee](person) left [Siam](place THA).')[1]).toBe('Siam: Siam')
  })
})

describe('names within names', () => {
  it('by their letters: of two words of a longer name', () => {
    for (const [full, short] of [
      ['New York Times', 'NY Times'],
      ['East Los Angeles', 'East L.A.'],
    ])
      expect(nodes(`[${full}](organization) and [${short}](organization)`)).toEqual([
        `${full}: ${full}, ${short}`,
      ])
  })

  it('a periodical without its kind; a short form of what is spelt in two ways', () => {
    expect(nodes('[Oru Magazine](work), [Oru](work)')).toHaveLength(1)
    expect(nodes('[Cyclone Phailin](event), [Cyclone Phalin](event), [the |Cyclone](event)')).toHaveLength(1)
  })

  it('before the kind that tells what they are', () => {
    expect(
      nodes('[M5S](place) came. [the |M5S party](organization nominal singular), [M5S](place) again.'),
    ).toHaveLength(1)
    expect(
      nodes('[Lima](place). [the |Lima party](organization nominal singular) of [Lima](place).'),
    ).toHaveLength(1)
  })
})

describe('told before in short', () => {
  const lead =
    'Police answered to a call about [a |pupil’s digital clock](product nominal singular) in the north last week, all of them.\n\n'
  it('the first paragraph, in full later on', () => {
    const ties = (clock: string) =>
      nodes(
        new Draft(
          `${lead}[Bo Li](person) made [${clock}](product nominal singular). [Wu](person) saw it.`,
        ).states(1, 'made', 2, 'produce'),
      )
    expect(ties('a |digital clock')).toContain(
      'pupil’s digital clock: a pupil’s digital clock, a digital clock',
    )
    expect(ties('a |wooden clock')).toContain('wooden clock: a wooden clock')
  })
})

describe('two things', () => {
  it('with a full name each are joined by nothing that describes both', () => {
    const draft = new Draft(
      '[the |lawyer](person nominal singular), [Wu Li](person), left. [the |lawyer](person nominal singular), [Bo Oru](person), came.',
    )
      .same(0, 1)
      .same(2, 3)
    expect(nodes(draft).filter((node) => /Wu Li|Bo Oru/.test(node))).toHaveLength(2)
    const bodies = new Draft('[Oru Bank](organization) and [Zelgor Shipping](organization)').same(0, 1)
    expect(nodes(bodies)).toHaveLength(2)
  })

  it('are one where the text gives one thing two names', () => {
    expect(
      nodes(new Draft('[Wu Li](person), once [Bo Oru](person)').same(0, 1, 'another name')),
    ).toHaveLength(1)
  })

  it('“the company” is the one that the last sentences were about', () => {
    const draft = new Draft(
      '[Oru](organization) paid [Zelgor Shipping](organization). [The |company](organization nominal singular) fell.',
    ).states(0, 'paid', 1, 'pay')
    expect(nodes(draft)).toContain('Oru: Oru, The company')
  })

  it('a body by its first word, where that is no place', () => {
    expect(nodes('[Kestrel Commodities](organization), [Kestrel](concept)')).toHaveLength(1)
    expect(nodes('[Zelgor Whig Club](organization), [Zelgor](place)')).toHaveLength(2)
    expect(nodes('[National Shipping](organization), [National](place)')).toHaveLength(2)
  })
})

describe('pronouns for several', () => {
  const ties = (draft: Draft) =>
    resolved(draft).relations.map(({ source, attributes: { type }, target }) => `${source} ${type} ${target}`)
  const visit = (tail: string) =>
    withSyntax(
      new Draft(
        `[Wu Li](person) and [Bo Oru](person) agreed. ${tail}[They](pronoun plural) visited [Lima](place).`,
      ),
      { 0: { role: 'subject' } },
    )

  it('what “they” do, each of those listed before does', () => {
    expect(ties(visit('').states(2, 'visited', 3, 'visit'))).toEqual([
      'wu-li visit lima',
      'bo-oru visit lima',
    ])
  })

  it('unless something else in the plural stands between', () => {
    expect(
      ties(visit('[Guests](group plural nominal) came. ').states(3, 'visited', 4, 'visit')),
    ).not.toContain('wu-li visit lima')
  })

  it('what “they” do, each of a couple does, as long as the text speaks of them', () => {
    const draft = new Draft(
      '[Wu Li](person) married [Bo Oru](person). [They](pronoun plural) lived in [Lima](place). [They](pronoun plural) founded [Pamur Press](organization).',
    )
      .states(0, 'married', 1, 'marry')
      .states(2, 'lived', 3, 'live-in')
      .states(4, 'founded', 5, 'found')
    expect(ties(draft)).toEqual([
      'wu-li marry bo-oru',
      'wu-li live-in lima',
      'bo-oru live-in lima',
      'wu-li found pamur-press',
      'bo-oru found pamur-press',
    ])
  })

  it('what “they” do, whoever is listed by a noun or a pronoun does too', () => {
    const draft = withSyntax(
      new Draft(
        '[Wu Li](person) agreed. [She](pronoun person feminine) and [her |husband](person nominal singular) came. [They](pronoun plural) visited [Lima](place).',
      ).states(3, 'visited', 4, 'visit'),
      { 1: { role: 'subject' } },
    )
    expect(ties(draft)).toEqual(['wu-li visit lima', 'husband visit lima'])
  })

  it('not of two who only met', () => {
    const draft = new Draft(
      '[Wu Li](person) sued [Bo Oru](person). [They](pronoun plural) visited [Lima](place).',
    )
      .states(0, 'sued', 1, 'sue')
      .states(2, 'visited', 3, 'visit')
    expect(ties(draft)).not.toContain('bo-oru visit lima')
  })

  it('“both” are the two listed last, whatever they are', () => {
    const draft = new Draft(
      '[Wu Li](person) served [Peru](place PER) and [Cuba](place CUB) and was jailed by [both](pronoun plural).',
    ).states(3, 'jailed', 0, 'jail')
    expect(ties(draft)).toEqual(['peru jail wu-li', 'cuba jail wu-li'])
  })

  it('“we” in a quotation does what the speaker says that they do', () => {
    const draft = withSyntax(
      new Draft('“[We](pronoun plural) urge [Peru](place PER),” [Ann Lee](person) said.'),
      {
        2: { role: 'subject', verb: 'said' },
      },
    ).states(0, 'urge', 1, 'urge')
    expect(ties(draft)).toEqual(['ann-lee urge peru'])
  })
})

describe('what is in brackets', () => {
  it('is the acronym of the name before, by letters within its words too', () => {
    expect(nodes('[Financial Market Authority](organization) ([FINMA](organization))')).toHaveLength(1)
    expect(nodes('[Financial Market Exchange](organization) ([XOMA](organization))')).toHaveLength(2)
  })
})

describe('the same words', () => {
  it('in a set phrase do not keep a definite noun from the name it takes up', () => {
    const draft = new Draft(
      '[Oru War](event) began. [Wu](person) was a prisoner of [war](event nominal singular). [the |war](event nominal singular) ended.',
    )
    expect(nodes(draft)[0]).toBe('Oru War: Oru War, war, the war')
  })
})

describe('what a name is said to be', () => {
  const one = (text: string, verb: string) =>
    nodes(new Draft(text).states(0, verb, 1, 'is', { rule: 'copula' })).length === 1

  it('is one with it, whatever kind the name was taken for', () => {
    expect(one('[Zelgor Way](concept) is [a |travel website](work nominal singular).', 'is')).toBe(true)
    expect(
      one('[The |Oru Islands](place plural) are [the |outermost islands](place nominal plural).', 'are'),
    ).toBe(true)
  })

  it('is no thing that a person is likened to, and no one of many', () => {
    expect(one('[Wu Li](person) is [a |machine](product nominal singular).', 'is')).toBe(false)
    expect(one('[The |Oru Islands](place plural) are [remote islands](place nominal plural).', 'are')).toBe(
      false,
    )
  })
})

it('of single nouns for one thing the one used most is its label', () => {
  const draft = new Draft(
    '[A |duel](event nominal singular) shook [Lima](place). [The |duel](event nominal singular) ended. [The |incident](event nominal singular) was told.',
  ).states(0, 'shook', 1, 'shake')
  expect(nodes(draft)).toContain('duel: A duel, The duel, The incident')
})

it('“I” with a name between commas behind it is who bears the name', () => {
  expect(
    nodes('[I](pronoun), [Wu Li](person), declare [myself](pronoun) free.').filter((node) =>
      node.includes('Wu Li'),
    ),
  ).toEqual([expect.stringContaining('I, Wu Li')])
  expect(nodes('[I](pronoun), [Wu Li](person) and Bo came.')).toEqual(['Wu Li: Wu Li'])
})

describe('what may be a person or a body', () => {
  it('is the person whose name stands right behind it, and passes it on', () => {
    expect(
      nodes(
        'The [BBC](organization) left. [Her |husband](person nominal singular), [the |broadcaster](organization nominal singular) [Wu Li](person), died.',
      ),
    ).toContain('Wu Li: Her husband, the broadcaster, Wu Li')
  })
})

describe('the people of a firm', () => {
  it('are the firm whose name stands right behind them', () => {
    expect(
      nodes('It was given by [the |dealers](group nominal plural) [Hill & Sons](organization).'),
    ).toContain('Hill & Sons: the dealers, Hill & Sons')
  })
})

describe('a firm, its letters in a bracket and what it is', () => {
  it('are one where a comma ends the description', () => {
    const text =
      '[Orvic ASA](organization) (ORV.OL), [the largest operator](organization nominal singular subject)'
    expect(nodes(`${text} of ships, said so.`)).toContain('Orvic ASA: Orvic ASA, the largest operator')
    expect(nodes(`${text} said so.`)).not.toContain('Orvic ASA: Orvic ASA, the largest operator')
  })
})
