import { expect, it } from 'vitest'
import type { Entity } from '../../src/model/entity.ts'
import type { EntityType } from '../../src/model/vocabulary.ts'
import { suggestDuplicates } from '../../src/resolve/suggestDuplicates.ts'
import { dossierOf } from '../support/graphs.ts'

const entity = (label: string, type: EntityType, ...aliases: string[]): Entity => ({
  key: label,
  attributes: { label, type, aliases, mentions: [] },
})
const suggested = (...entities: Entity[]) =>
  suggestDuplicates(dossierOf([], entities, [])).map(({ a, b, reason }) => `${a} = ${b}: ${reason}`)

it('proposes the same name, initials, other spellings and short forms, the likeliest first', () => {
  expect(
    suggested(
      entity('Kim Jong-un', 'person', 'Kim'),
      entity('Danish Financial Supervisory Authority', 'organization'),
      entity('Sergei Shoigu', 'person'),
      entity('Kim', 'person'),
      entity('DFSA', 'organization'),
      entity('Sergey Shoygu', 'person'),
      entity('Nordbank', 'organization'),
    ),
  ).toEqual([
    'Kim Jong-un = Kim: both are called “Kim”',
    'Danish Financial Supervisory Authority = DFSA: “DFSA” are the initials of “Danish Financial Supervisory Authority”',
    'Sergei Shoigu = Sergey Shoygu: “Sergei Shoigu” and “Sergey Shoygu” are spelt alike',
  ])
})

it('never a person and a place, two states, or two who share a given name', () => {
  expect(
    suggested(
      entity('Jack London', 'person'),
      entity('London', 'place'),
      entity('Jack Ford', 'person'),
      {
        ...entity('North Korea', 'place'),
        attributes: { ...entity('Korea', 'place').attributes, country: 'PRK' },
      },
      {
        ...entity('South Korea', 'place'),
        attributes: { ...entity('Korea', 'place').attributes, country: 'KOR' },
      },
    ),
  ).toEqual([])
})

it('the pairs that are compared grow with the number of entities, not faster', () => {
  const compared = (count: number) => {
    let asked = 0
    const entities = Array.from({ length: count }, (_, i) => {
      const { key, attributes } = entity(`Ann Lee${i >> 3} of Bank ${i}`, 'person')
      // Each comparison asks of what states the two are.
      const get = () => void asked++
      return { key, attributes: Object.defineProperty({ ...attributes }, 'country', { get }) }
    })
    suggestDuplicates(dossierOf([], entities, []))
    return asked
  }
  const few = compared(1_000)
  expect(few).toBeGreaterThan(1_000)
  expect(compared(8_000)).toBeLessThan(few * 8 * 1.5)
})
