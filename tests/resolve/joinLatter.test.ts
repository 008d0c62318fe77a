import { expect, it } from 'vitest'
import { Draft } from '../support/draft.ts'
import { nodes, resolved } from '../support/nodes.ts'

const told = (which: string, between = '') =>
  nodes(
    `He saw [Low Tide](work) and [Red Moon](work).${between} [The |${which}](person nominal singular) won.`,
  )

it('“the latter” is the second of two, “the former” the first', () => {
  expect(told('latter')).toEqual(['Low Tide: Low Tide', 'Red Moon: Red Moon, The latter'])
  expect(told('former')).toEqual(['Low Tide: Low Tide, The former', 'Red Moon: Red Moon'])
})

it('is not looked for further back than the sentence before', () => {
  expect(told('latter', ' He slept. He woke.')).toEqual(['Low Tide: Low Tide', 'Red Moon: Red Moon'])
})

it('names nothing, and alone it is no node', () => {
  const draft = new Draft(
    '[Wu Li](person) and [Bo Han](person) met. [The |latter](person nominal singular) left [Pamur](place).',
  ).states(2, 'left', 3, 'leave')
  expect(resolved(draft).entities.map(({ attributes }) => attributes.aliases)).toEqual([[], [], []])
  expect(resolved(draft).relations.map(({ source, target }) => [source, target])).toEqual([
    ['bo-han', 'pamur'],
  ])
  expect(
    nodes(
      new Draft('[The |latter](person nominal singular) left [Pamur](place).').states(0, 'left', 1, 'leave'),
    ),
  ).toEqual(['Pamur: Pamur'])
})
