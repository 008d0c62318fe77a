import { describe, expect, it } from 'vitest'
import { Draft } from '../support/draft.ts'
import { nodes } from '../support/nodes.ts'

/** A draft whose mention begins with who has it. */
function ownedBy(draft: Draft, index: number, attributes: { gender: 'masculine' | 'feminine' }): Draft {
  const owned = draft.mentions[index]
  if (!owned) throw new Error(`no mention ${index}`)
  const owner = new Draft(`[${owned.exact.split(' ')[0]}](person ${attributes.gender} pronoun)`).mentions[0]
  if (!owner) throw new Error('no owner')
  const start = owned.start
  const end = (start + owner.exact.length) as typeof owned.end
  const span = { document: owned.document, start, end, exact: owner.exact }
  draft.mentions.splice(index + 1, 0, { ...owner, ...span, core: span, role: 'possessor' })
  return draft
}

describe('a parent', () => {
  const born = (noun: string, father: string) =>
    nodes(
      ownedBy(
        new Draft(
          `[Bo Lee](person masculine) was born to [Ekpo Lee](${father}) and [Eva Ro](person feminine). [his |${noun}](person nominal) sings.`,
        )
          .states(0, 'born to', 1, 'child-of')
          .states(0, 'born to', 2, 'child-of'),
        3,
        { gender: 'masculine' },
      ),
    )

  it('is whichever of two is a woman or a man', () => {
    expect(born('mother', 'person')).toContain('Eva Ro: Eva Ro, his mother')
    expect(born('father', 'person masculine')).toContain('Ekpo Lee: Ekpo Lee, his father')
  })
})

describe('a spouse', () => {
  const married = (phrase: string, more = '') =>
    nodes(
      ownedBy(
        new Draft(
          `[Bo Han](person masculine) married [Ann Lee](person feminine)${more}. [${phrase.replace(' ', ' |')}](person nominal feminine) sings.`,
        ).states(0, 'married', 1, 'spouse-of'),
        2,
        { gender: 'masculine' },
      ),
    )

  it('is whom one has married', () => {
    expect(married('his wife')).toContain('Ann Lee: Ann Lee, his wife')
    expect(married('his widow')).toContain('Ann Lee: Ann Lee, his widow')
  })

  it('is another where she is told from others', () => {
    expect(married('his first wife')).toContain('Ann Lee: Ann Lee')
  })

  it('is unknown where one has married twice', () => {
    const draft = new Draft(
      '[Bo Han](person masculine) married [Ann Lee](person), then [Eva Ro](person). [his |wife](person nominal) sings.',
    )
      .states(0, 'married', 1, 'spouse-of')
      .states(0, 'married', 2, 'spouse-of')
    expect(nodes(ownedBy(draft, 3, { gender: 'masculine' }))).toEqual([
      'Bo Han: Bo Han, his',
      'Ann Lee: Ann Lee',
      'Eva Ro: Eva Ro',
    ])
  })
})

describe('what somebody has', () => {
  const told = (type: string, again: string) =>
    nodes(
      ownedBy(
        new Draft(
          `[Local councils](${type} nominal plural) met [Bo Han](person masculine). He asked [${again.replace(' ', ' |')}](${type} nominal plural) in [Pamur](place).`,
        )
          .states(0, 'met', 1, 'meet')
          .states(2, 'in', 3, 'located-in'),
        2,
        { gender: 'masculine' },
      ),
    )

  it('is what was spoken of by the same words of several', () => {
    expect(told('group', 'his local councils')).toContain(
      'Local councils: Local councils, his local councils',
    )
  })

  it('is that of which “of” told before', () => {
    const draft = new Draft(
      '[The |current flag](product nominal singular) of [Peru](place PER) was drawn by [Bo Han](person masculine). He likes [his |current flag](product nominal singular) in [Pamur](place).',
    )
      .states(0, 'drawn', 2, 'design')
      .states(3, 'in', 4, 'located-in')
    expect(nodes(ownedBy(draft, 3, { gender: 'masculine' }))).toContain(
      'current flag of Peru: The current flag, his current flag',
    )
  })

  it('is another work each time', () => {
    expect(told('work', 'his local councils')).toContain('Local councils: Local councils')
  })
})
