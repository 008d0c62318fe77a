import { describe, expect, it } from 'vitest'
import { Offset } from '../../src/model/span.ts'
import { Draft } from '../support/draft.ts'
import { nodes } from '../support/nodes.ts'

describe('a name in brackets behind a name', () => {
  it('is the same in another language or script', () => {
    expect(nodes('[Regina](person) (Latin: [Regina Bona Pia](person); c. 1700) was here.')).toHaveLength(1)
    expect(nodes('[Imre Nagy](person) (中西 一 [Nagy Imre](person), May 1900) came.')).toEqual([
      'Imre Nagy: Imre Nagy, Nagy Imre',
    ])
  })

  it('is another’s behind a word for kin', () => {
    expect(nodes('[Wu Li](person) (Spouse: [Bo Han](person)) came.')).toHaveLength(2)
  })

  it('is a title in translation, be both in quotation marks', () => {
    expect(nodes('He wrote “[Zelgor](work)” (“[Troubled Times](work)”), “[Pamur](work)”.')).toEqual([
      'Troubled Times: Zelgor, Troubled Times',
      'Pamur: Pamur',
    ])
    expect(nodes('He wrote “[Zelgor](work)”, “[Troubled Times](work)”.')).toHaveLength(2)
  })

  it('is a building’s, whatever the name behind an article is taken for', () => {
    expect(nodes('He prayed near [the |Oru Zelgor]() ([Grand Mosque](facility)).')).toHaveLength(1)
    expect(nodes('He prayed with [Oru Zelgor](person) ([Grand Mosque](facility)).')).toHaveLength(2)
  })

  it('leaves both names to be shortened', () => {
    const text =
      '[Jorom](person) (Latin: [Eusebus Soph Hieron](person); died 420) was a monk. [Saint Jorom](person) wrote. [Hieron](person) read.'
    expect(nodes(text)).toHaveLength(1)
  })
})

it('a bracket as long as a book is read once', () => {
  const started = performance.now()
  expect(nodes(`[Wu Li](person) (${'a'.repeat(200_000)}; [Bo Han](person)) came.`)).toHaveLength(2)
  expect(performance.now() - started).toBeLessThan(1000)
})

describe('what a body is called', () => {
  it('by its plural alone', () => {
    expect(nodes('The [Zelgor Rovers](organization) won. The [Rovers](organization) sang.')).toEqual([
      'Zelgor Rovers: Zelgor Rovers, Rovers',
    ])
  })

  it('is nobody’s where two have it', () => {
    expect(
      nodes(
        '[Zelgor Rovers](organization) met [Pamur Rovers](organization). The [Rovers](organization) won.',
      ),
    ).toHaveLength(3)
  })

  it('is no year’s era', () => {
    expect(nodes('Since 347 [AD](organization) stood [Alta Domus](organization).')).toHaveLength(2)
  })
})

describe('a noun for a person right before a name', () => {
  it('is a title of a name that no list knows', () => {
    expect(nodes('He read [the |grammarian](person nominal singular) [Ailos Dunat]().')).toEqual([
      'Ailos Dunat: the grammarian, Ailos Dunat',
    ])
  })

  it('without an article also of a subject', () => {
    const said = (noun: string) => {
      const draft = new Draft(`At noon ${noun} [Wu Li](person) told [Pamur](place).`)
      const name = draft.mentions[1]
      if (name) draft.mentions[1] = { ...name, role: 'subject' }
      return nodes(draft)
    }
    expect(said('[coauthor](person nominal singular)')).toContain('Wu Li: coauthor, Wu Li')
    expect(said('to [the |doctor](person nominal singular)')).toContain('Wu Li: Wu Li')
  })
})

describe('what one is held to be', () => {
  it('behind “as”, whoever is the subject', () => {
    const draft = new Draft(
      '[Wu Li](person) was recognised as [a |poet](person nominal singular) in [Pamur](place).',
    ).states(0, 'was recognised as', 1, 'recognize')
    expect(nodes(draft)).toContain('Wu Li: Wu Li, a poet')
  })

  const made = (verb: string) => {
    const draft = new Draft(
      `[Bo Han](person) ${verb} [Wu Li](person) as [his |successor](person nominal singular).`,
    )
    const object = draft.mentions[1]
    const governor = Offset.parse(draft.document.text.indexOf(verb))
    if (object) draft.mentions[1] = { ...object, role: 'object', governor }
    return nodes(draft)
  }

  it('behind the verb and its object', () => {
    expect(made('named')).toContain('Wu Li: Wu Li, his successor')
  })

  it('is the doer’s with other verbs', () => {
    expect(made('left')).toContain('Wu Li: Wu Li')
  })
})

describe('a pen name', () => {
  it('is its bearer’s', () => {
    expect(
      nodes('[Zora Pell](person) (1880–1920) was a pen name of [author |Ann Lee](person).'),
    ).toHaveLength(1)
    for (const between of [' wrote under the pen name', ', who published novels under the pseudonym of'])
      expect(nodes(`[Ann Lee](person)${between} [Zora Pell](person).`)).toHaveLength(1)
  })

  it('may be somebody else’s who is spoken of', () => {
    for (const between of [
      '’s brother wrote under the pen name',
      ' met a man who wrote under the pen name',
      ' hated the pen name of',
    ])
      expect(nodes(`[Ann Lee](person)${between} [Zora Pell](person).`)).toHaveLength(2)
    expect(
      nodes('The [Oru Press](organization) published under the pen name [Zora Pell](person).'),
    ).toHaveLength(2)
  })
})

describe('a name by which one is known', () => {
  const both = (between: string) =>
    nodes(`[Anna Lea Brown](person)${between}[Anna Quill](person) is a singer.`).filter((node) =>
      node.includes('Quill'),
    )

  it('is hers', () => {
    for (const between of [
      ' (born 1986 [1]), better known by her pseudonym ',
      ', known professionally as ',
      ', who is best known under the stage name of ',
      ', also known by her initials ',
    ])
      expect(both(between)).toEqual(['Anna Lea Brown: Anna Lea Brown, Anna Quill'])
  })

  it('is somebody else’s who is only known to her', () => {
    expect(both(', known for her songs with ')).toEqual(['Anna Quill: Anna Quill'])
    expect(both(' knew by name ')).toEqual(['Anna Quill: Anna Quill'])
  })
})

describe('names told later', () => {
  it('are found behind a description with another name in it', () => {
    expect(
      nodes(
        '[Walter Moss](person), [a Lund-born painter](person nominal singular) known to everyone as [Bud](person), left.',
      ),
    ).toContain('Walter Moss: Walter Moss, a Lund-born painter, Bud')
  })

  it('are Latin ones in brackets', () => {
    expect(
      nodes('[Sea otters](concept nominal plural) ([Enhydra lutris](concept)) were hunted.'),
    ).toHaveLength(1)
  })
})

describe('brackets', () => {
  it('hold letters without the kind, and a publisher who is no title', () => {
    expect(nodes('The [Victoria and Albert Museum](facility) ([V&A](organization)) left.')).toHaveLength(1)
    expect(nodes('[The Grey Museums](work) ([Moss Press](organization), 2020) sold.')).toHaveLength(2)
  })
})

describe('a short name before the full one', () => {
  it('is the body’s, unless both are in a list', () => {
    expect(nodes('She left [UiT](organization), [the |Arctic University](organization).')).toHaveLength(1)
    expect(
      nodes('She left [Oru](organization), [the |Arctic University](organization) and Lund.'),
    ).toHaveLength(2)
  })

  it('is a person’s whatever the word is else', () => {
    expect(nodes('[Omar Dagalo](person), known to all as [Hemedti](organization), left.')).toHaveLength(1)
  })
})
