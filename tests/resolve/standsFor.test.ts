import { describe, expect, it } from 'vitest'
import { Draft } from '../support/draft.ts'
import { resolved } from '../support/nodes.ts'

const ties = (draft: Draft) =>
  resolved(draft).relations.map(({ source, attributes: { type }, target }) => `${source} ${type} ${target}`)

describe('what is said of a noun that tells only how much or which side of something', () => {
  const opposed = (noun: string, after = '') =>
    ties(
      new Draft(
        `[Wu Li](person) opposed [the |${noun}](concept nominal) of [the |Pamur Treaty](work).${after}`,
      ).states(0, 'opposed', 1, 'oppose'),
    )

  it('is said of that', () => {
    expect(opposed('aspects')).toEqual(['wu-li oppose pamur-treaty'])
    expect(opposed('many weaknesses')).toEqual(['wu-li oppose pamur-treaty'])
    expect(opposed('very existence')).toEqual(['wu-li oppose pamur-treaty'])
  })

  it('is told with that noun, so that the line says no more than the text', () => {
    const draft = new Draft(
      '[Wu Li](person) opposed [the |extraordinary power](concept nominal) of [Zelgor Bank](organization).',
    ).states(0, 'opposed', 1, 'oppose')
    expect(resolved(draft).relations.map(({ attributes: { label } }) => label)).toEqual([
      'opposed extraordinary power of',
    ])
  })

  it('is said of whom it befalls, where something with a name ends or comes back, unless the end does something', () => {
    const awaited = (of: string) =>
      ties(
        new Draft(`[Wu Li](person) awaited [the |demise](event nominal) of ${of}.`).states(
          0,
          'awaited',
          1,
          'await',
        ),
      )
    expect(awaited('[Zelgor 6](product)')).toEqual(['wu-li await zelgor-6'])
    expect(awaited('[the |kingdom](place nominal)')).not.toContain('wu-li await kingdom')
    const draft = new Draft(
      '[The |death](event nominal) of [Ann Ruk](person) left [Wu Li](person) alone.',
    ).states(0, 'left', 2, 'leave', { rule: 'verb' })
    expect(ties(draft)).not.toContain('ann-ruk leave wu-li')
  })

  it('is not where the noun turns it round or is a thing of its own', () => {
    expect(opposed('recent abolition')).not.toContain('wu-li oppose pamur-treaty')
    expect(opposed('translation')).not.toContain('wu-li oppose pamur-treaty')
  })

  it('is not where the text comes back to the noun itself', () => {
    const after = ' [The |vast influence](concept nominal) grew.'
    const draft = new Draft(
      `[Wu Li](person) opposed [the |vast influence](concept nominal) of [Zelgor Bank](organization).${after}`,
    )
      .states(0, 'opposed', 1, 'oppose')
      .same(1, 3)
    expect(ties(draft)).not.toContain('wu-li oppose zelgor-bank')
  })

  it('is said of what stands behind two such nouns', () => {
    const draft = new Draft(
      '[Wu Li](person) feared [part](concept nominal) of [the |power](concept nominal) of [Zelgor Bank](organization).',
    ).states(0, 'feared', 1, 'fear')
    expect(ties(draft)).toEqual(['wu-li fear zelgor-bank'])
  })

  it('is a state’s, whatever service of it one enters; no body’s', () => {
    const entered = (of: string) =>
      ties(
        new Draft(`[Wu Li](person) entered [the |military service](concept nominal) of ${of}.`).states(
          0,
          'entered',
          1,
          'enter',
        ),
      )
    expect(entered('[Sweden](place SWE)')).toEqual(['wu-li enter sweden'])
    expect(entered('[Zelgor Bank](organization)')).not.toContain('wu-li enter zelgor-bank')
  })

  it('is said as a subject too', () => {
    const draft = new Draft(
      '[The |aim](concept nominal) of [the |Pamur Survey](work) is to measure [iodine intake](concept nominal).',
    ).states(0, 'is to measure', 2, 'measure')
    expect(ties(draft)).toEqual(['pamur-survey measure iodine-intake'])
  })
})
