import { describe, expect, it } from 'vitest'
import { Draft } from '../support/draft.ts'
import { nodes } from '../support/nodes.ts'

/** Whether what stands in the brackets becomes a node. */
const isNode = (draft: Draft, label: string) => nodes(draft).some((node) => node.startsWith(`${label}:`))

describe('a building by a bare word', () => {
  const took = (office: string) => new Draft(`[Ann Lee](person) took ${office}.`).states(0, 'took', 1, 'take')

  it('that tells how somebody is, is no node', () => {
    expect(isNode(took('[office](facility nominal)'), 'office')).toBe(false)
    expect(isNode(took('[the |office](facility nominal)'), 'office')).toBe(true)
  })
})

describe('a noun for the form in which something is', () => {
  const kept = (where: string) =>
    new Draft(`[Ann Lee](person) kept it ${where}.`).states(0, 'kept', 1, 'keep')

  it('is no node right behind “in”', () => {
    expect(isNode(kept('in [manuscript](work nominal)'), 'manuscript')).toBe(false)
    expect(isNode(kept('in [the |manuscript](work nominal)'), 'manuscript')).toBe(true)
    expect(isNode(kept('with [manuscript](work nominal)'), 'manuscript')).toBe(true)
  })
})

describe('a point of the compass', () => {
  it('that is tied to nothing is no node', () => {
    expect(isNode(new Draft('They turned to [the |East](place). [The |East](place) is vast.'), 'East')).toBe(
      false,
    )
    expect(isNode(new Draft('They turned to [the |Middle East](place).'), 'Middle East')).toBe(true)
  })
})

describe('a language', () => {
  it('that is tied to nothing is no node', () => {
    expect(
      isNode(
        new Draft('It was written in [Latin](concept). [Ann Lee](person) read [Latin](concept).'),
        'Latin',
      ),
    ).toBe(false)
    const taught = new Draft('[Ann Lee](person) taught [Latin](concept).').states(0, 'taught', 1, 'teach')
    expect(isNode(taught, 'Latin')).toBe(true)
  })
})

describe('what is abstract', () => {
  const fought = (status: 'asserted' | 'planned' | 'possible' | 'negated') =>
    new Draft('[Cuba](place CUB) fought [human trafficking](concept nominal).').states(
      0,
      'fought',
      1,
      'fight',
      { status },
    )

  it('is a node where something is said of it that is so or will be', () => {
    expect(isNode(fought('asserted'), 'human trafficking')).toBe(true)
    expect(isNode(fought('planned'), 'human trafficking')).toBe(true)
  })

  it('is none where all that is said of it is possible or denied', () => {
    expect(isNode(fought('possible'), 'human trafficking')).toBe(false)
    expect(isNode(fought('negated'), 'human trafficking')).toBe(false)
  })

  it('and done, but no event in any list, is one only where the text comes back to it', () => {
    const once = new Draft('[Cuba](place CUB) mourned [the |sudden decline](event nominal).').states(
      0,
      'mourned',
      1,
      'mourn',
    )
    expect(isNode(once, 'sudden decline')).toBe(false)
    const twice = new Draft(
      '[Cuba](place CUB) mourned [the |sudden decline](event nominal). [The |sudden decline](event nominal) ended.',
    ).states(0, 'mourned', 1, 'mourn')
    expect(isNode(twice, 'sudden decline')).toBe(true)
    const attack = new Draft('[Cuba](place CUB) mourned [the |sudden attack](event nominal).').states(
      0,
      'mourned',
      1,
      'mourn',
    )
    expect(isNode(attack, 'sudden attack')).toBe(true)
  })
})

describe('a place or a body by one common noun', () => {
  const came = (noun: string, type = 'place') =>
    new Draft(`[Wu Li](person) came to [the |${noun}](${type} nominal singular).`).states(
      0,
      'came',
      1,
      'come',
    )

  it('is no node where one thing is said of it', () => {
    expect(isNode(came('shore'), 'shore')).toBe(false)
    expect(isNode(came('opposition', 'organization'), 'opposition')).toBe(false)
  })

  it('is one where its words say which, or more is said', () => {
    expect(isNode(came('eastern shore'), 'eastern shore')).toBe(true)
    const more = new Draft(
      '[Wu Li](person) came to [the |shore](place nominal singular) that [Bo](person) left.',
    )
      .states(0, 'came', 1, 'come')
      .states(2, 'left', 1, 'leave')
    expect(isNode(more, 'shore')).toBe(true)
  })

  it('of another kind is one anyway', () => {
    expect(isNode(came('bridge', 'facility'), 'bridge')).toBe(true)
  })
})

describe('people told of once', () => {
  const actors = (more = '') =>
    `He is one of [leading actors](group nominal plural) of [Zelgor House](organization)${more}.`

  it('are no node where only their own phrase says whose they are', () => {
    const draft = new Draft(actors()).states(0, 'of', 1, 'member-of', { rule: 'possessive' })
    expect(isNode(draft, 'leading actors of Zelgor House')).toBe(false)
  })

  it('are one where something else is said of them', () => {
    const draft = new Draft(actors(' who met [Bo Han](person)'))
      .states(0, 'of', 1, 'member-of', { rule: 'possessive' })
      .states(0, 'met', 2, 'meet', { rule: 'relative-clause' })
    expect(isNode(draft, 'leading actors of Zelgor House')).toBe(true)
  })
})

describe('a name that nothing ties', () => {
  it('is a node, be it of one word, where its kind is known, and of several where it is not', () => {
    expect(isNode(new Draft('[Pamur](place) slept.'), 'Pamur')).toBe(true)
    expect(isNode(new Draft('Then came [Zelgor Prize](concept).'), 'Zelgor Prize')).toBe(true)
  })

  it('is none by one word of no known kind, unless the text comes back to it', () => {
    expect(isNode(new Draft('[Figure](concept) 2 shows it.'), 'Figure')).toBe(false)
    expect(isNode(new Draft('Tags: [#ethos](concept)'), '#ethos')).toBe(false)
    expect(isNode(new Draft('Occupation: [Actress](person name)'), 'Actress')).toBe(false)
    expect(isNode(new Draft('[Zelgorism](concept) rose. [Zelgorism](concept) fell.'), 'Zelgorism')).toBe(true)
  })

  it('is one wherever a statement ties it', () => {
    const draft = new Draft('[Cuba](place CUB) taught [Zelgorism](concept).').states(0, 'taught', 1, 'teach')
    expect(isNode(draft, 'Zelgorism')).toBe(true)
  })
})

describe('people told of as kin', () => {
  const have = (more: string) =>
    new Draft(`[Wu Li](person) has [two |daughters](group nominal plural)${more}.`).states(
      0,
      'has',
      1,
      'parent-of',
      { rule: 'verb' },
    )

  it('several of whom nothing else is said are no node', () => {
    expect(isNode(have(''), 'daughters')).toBe(false)
  })

  it('but for something that they do', () => {
    expect(
      isNode(
        have(' who founded [Pamur Press](organization)').states(1, 'founded', 2, 'found', { rule: 'verb' }),
        'daughters',
      ),
    ).toBe(true)
  })
})

describe('people of whom their noun tells nothing', () => {
  const joined = (people: string, land: string) =>
    new Draft(`[${people}](group nominal plural) left ${land}.`).states(0, 'left', 1, 'leave')

  it('are a node for what they do with something that has a name', () => {
    expect(isNode(joined('former |members', '[Pamur Press](organization)'), 'members')).toBe(true)
    expect(isNode(joined('people', '[Pamur](place)'), 'people')).toBe(true)
  })

  it('or where they are counted, and else are none', () => {
    expect(isNode(joined('10,000 |people', '[hospitals](facility nominal plural)'), 'people')).toBe(true)
    expect(isNode(joined('people', '[hospitals](facility nominal plural)'), 'people')).toBe(false)
  })
})

describe('a vague noun', () => {
  const joined = (noun: string) =>
    new Draft(`[Wu Li](person) joined [${noun}](concept nominal).`).states(0, 'joined', 1, 'join')

  it('is a node once it says which, tied to something with a name', () => {
    expect(isNode(joined('peace process'), 'peace process')).toBe(true)
    expect(isNode(joined('process'), 'process')).toBe(false)
    expect(isNode(joined('other side'), 'other side')).toBe(false)
  })
})

describe('what is at issue', () => {
  const stand = (verb: string, type: string, noun: string) =>
    new Draft(`[Wu Li](person) ${verb} [${noun}](concept nominal).`).states(0, verb, 1, type, {
      status: 'possible',
    })

  it('is a node where somebody takes a stand on it, be it one word said once and not yet so', () => {
    expect(isNode(stand('may reject', 'reject', 'amnesty'), 'amnesty')).toBe(true)
    expect(isNode(stand('may propose', 'propose', 'tax reform'), 'tax reform')).toBe(true)
  })

  it('is by a noun that says nothing alone where a doing tells which', () => {
    const kept = (after: string) =>
      new Draft(`[Peru](place PER) maintained [a |policy](concept nominal)${after}.`).states(
        0,
        'maintained',
        1,
        'maintain',
      )
    expect(isNode(kept(' of turning boats away'), 'policy')).toBe(true)
    expect(isNode(kept(' for years'), 'policy')).toBe(false)
  })

  it('is none for another verb, or by a noun that says nothing alone', () => {
    expect(isNode(stand('may feel', 'feel', 'amnesty'), 'amnesty')).toBe(false)
    expect(isNode(stand('may reject', 'reject', 'plan'), 'plan')).toBe(false)
  })
})

describe('two things without a name that are tied to one another alone', () => {
  const pair = (subject: string, object: string, after = '') =>
    new Draft(`[${subject}](work nominal) fills [${object}](concept nominal).${after}`).states(
      0,
      'fills',
      1,
      'fill',
    )

  it('are no nodes where each is said once', () => {
    expect(nodes(pair('novels', 'excessive sentiment'))).toEqual([])
  })

  it('are where the text comes back to one, or ties it to something else', () => {
    expect(nodes(pair('novels', 'excessive sentiment', ' [novels](work nominal) sell.'))).toHaveLength(2)
    const tied = pair('novels', 'excessive sentiment', ' [Wu Li](person) wrote [novels](work nominal).')
    expect(nodes(tied.states(2, 'wrote', 3, 'write'))).toHaveLength(3)
  })

  it('are where they are people, bodies, weapons or houses', () => {
    const draft = new Draft('[Hackers](group nominal plural) attacked [a |hospital](facility nominal).')
    expect(nodes(draft.states(0, 'attacked', 1, 'attack'))).toHaveLength(2)
  })
})

describe('works by one plural', () => {
  const acted = (films: string, more = '') =>
    new Draft(`[Wu Li](person) acted in [${films}](work nominal plural)${more}.`).states(
      0,
      'acted',
      1,
      'participant-in',
    )

  it('are none where nothing is said but who made them or is in them', () => {
    expect(isNode(acted('films'), 'films')).toBe(false)
  })

  it('are where they are told more closely, or something else is said', () => {
    expect(isNode(acted('silent films'), 'silent films')).toBe(true)
    const banned = acted('films', ' that [Peru](place PER) banned').states(2, 'banned', 1, 'ban')
    expect(isNode(banned, 'films')).toBe(true)
  })
})
