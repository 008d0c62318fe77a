import { describe, expect, it } from 'vitest'
import { resolve } from '../../src/resolve/resolve.ts'
import { Draft } from '../support/draft.ts'

const resolved = (...drafts: Draft[]) =>
  resolve(
    drafts.map(({ document }) => document),
    drafts.map(({ extraction }) => extraction),
  )
/** Each entity as `label: mention, mention`. */
const nodes = (...drafts: Draft[]) =>
  resolved(...drafts).entities.map(
    ({ attributes }) => `${attributes.label}: ${attributes.mentions.map(({ exact }) => exact).join(', ')}`,
  )

describe('one node per person', () => {
  it('a surname or a first name stands for the full name', () => {
    const draft = new Draft(
      '[Putin](person) waited. [Vladimir Putin](person) met [dictator |Kim Jong-un](person). [Kim](person) left.',
    )
    expect(nodes(draft)).toEqual([
      'Vladimir Putin: Putin, Vladimir Putin',
      'Kim Jong-un: dictator Kim Jong-un, Kim',
    ])
  })

  it('case, diacritics, hyphens, quotes and possessives make no second node', () => {
    const draft = new Draft(
      '[KIM JONG UN](person). [Kim Jong-un’s](person) guest, [José Muñoz](person). [Jose Munoz](person).',
    )
    expect(nodes(draft)).toEqual([
      'Kim Jong-un: KIM JONG UN, Kim Jong-un’s',
      'José Muñoz: José Muñoz, Jose Munoz',
    ])
  })

  it('of two who share a name the short form means the one named last before it', () => {
    const draft = new Draft(
      '[Ann Lee](person) spoke. [Lee](person) left. Then [Bob Lee](person) came with [Ann](person).',
    )
    expect(nodes(draft)).toEqual(['Ann Lee: Ann Lee, Lee, Ann', 'Bob Lee: Bob Lee'])
  })

  it('Mr and Mrs stay two', () => {
    const draft = new Draft('[Mr |Lee](person masculine) and [Mrs |Lee](person feminine).')
    expect(nodes(draft)).toHaveLength(2)
  })
})
