import { beforeAll, describe, expect, test } from 'vitest'
import { indexNames, indexSentences, markWords } from '../../../src/app/search/searchIndex.ts'
import { type Lookup, lookUp } from '../../../src/app/store/lookup.ts'
import type { Entity } from '../../../src/model/entity.ts'
import { sampleDossier } from '../fixture.ts'

let lookup: Lookup
beforeAll(async () => {
  lookup = lookUp(await sampleDossier())
})
const names = (query: string) =>
  indexNames(lookup.ranked)
    .find(query, 5)
    .map(({ entity }) => entity.attributes.label)

describe('names', () => {
  test('are found by any word, begun, without case or accents', () => {
    expect(names('love')).toEqual(['Ada Lovelace'])
    expect(names('BÁBB')).toEqual(['Charles Babbage'])
    expect(names('engine diff')).toEqual(['Difference Engine'])
  })
  test('are found with a typo, which is not made up from nothing', () => {
    expect(names('babage')).toEqual(['Charles Babbage'])
    expect(names('somervile')).toEqual(['Mary Somerville'])
    expect(names('zzz')).toEqual([])
  })
  test('come in the order of their weight when nothing is asked', () => {
    expect(names(' ')[0]).toBe('Charles Babbage')
  })
  test('of many, the first are found at once and all a little later, by one index', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      ...(lookup.ranked[0] as Entity),
      key: `n${i}`,
    })).map((entity, i) => ({ ...entity, attributes: { ...entity.attributes, label: `Number${i}` } }))
    const index = indexNames(many)
    expect(index.find('number7', 1).map(({ entity }) => entity.key)).toEqual(['n7'])
    await index.ready
    expect(index.find('number999', 1).map(({ entity }) => entity.key)).toEqual(['n999'])
    expect(indexNames(many)).toBe(index)
  })
})

describe('sentences', () => {
  test('are found by their words once they are indexed, each once, with an edge that they support', async () => {
    const { find, ready } = indexSentences(lookup)
    await ready
    const [first, ...others] = find('vist turin', 5)
    expect(first?.evidence.exact).toBe('Babbage did not visit Turin.')
    expect(others).toEqual([])
    expect(lookup.graph.hasEdge(first?.edge)).toBe(true)
  })
})

test('the words that answered are marked, and the text stays as it was', () => {
  const pieces = markWords('São Paulo, <b>são</b>', ['sao'])
  expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['São', 'são'])
  expect(pieces.map(({ text }) => text).join('')).toBe('São Paulo, <b>são</b>')
})
