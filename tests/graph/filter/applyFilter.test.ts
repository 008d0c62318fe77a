import { describe, expect, test } from 'vitest'
import { toGraph } from '../../../src/graph/dossierGraph.ts'
import { applyFilter } from '../../../src/graph/filter/applyFilter.ts'
import { factsOf } from '../../../src/graph/filter/facts.ts'
import { type Filter, isAtRest, NO_FILTER, overlaps } from '../../../src/graph/filter/filter.ts'
import type { DocumentId } from '../../../src/model/span.ts'
import { STATUSES } from '../../../src/model/vocabulary.ts'
import { sampleDossier } from '../../app/fixture.ts'
import { largeDossier } from '../../support/largeDossier.ts'

const dossier = await sampleDossier()
const sample = toGraph(dossier)
const facts = factsOf(dossier)
const label = (key: string) => sample.getNodeAttribute(key, 'label')
const filtered = (change: Partial<Filter>) => {
  const result = applyFilter(facts, { ...NO_FILTER, ...change })
  return {
    nodes: [...result.nodes].map(label).sort(),
    edges: [...result.edges].map((key) => sample.getEdgeAttribute(key, 'label')).sort(),
    facets: result.facets(),
  }
}

test('at rest it shows everything and counts it', () => {
  expect(isAtRest(NO_FILTER)).toBe(true)
  const { nodes, edges, facets } = filtered({})
  expect([nodes.length, edges.length]).toEqual([sample.order, sample.size])
  expect(Object.fromEntries(facets.types)).toEqual({ person: 3, place: 2, product: 1 })
  expect(Object.fromEntries(facets.statuses)).toEqual({ asserted: 2, negated: 1, reported: 1 })
})

test('a type that is left out takes its connections with it; the other entities stay', () => {
  const { nodes, edges } = filtered({ hiddenTypes: ['place'] })
  expect(nodes).toEqual(['Ada Lovelace', 'Charles Babbage', 'Difference Engine', 'Mary Somerville'])
  expect(edges).toEqual(['built', 'met'])
})

test('where connections are asked for, an entity stays while one of its connections does', () => {
  expect(filtered({ relations: ['meet'] }).nodes).toEqual(['Ada Lovelace', 'Charles Babbage'])
  expect(filtered({ hiddenStatuses: ['asserted', 'negated'] }).nodes).toEqual([
    'Charles Babbage',
    'Difference Engine',
  ])
})

test('each part counts what there would be with the others as they are', () => {
  const { facets } = filtered({ hiddenStatuses: ['negated'], relations: ['visit'] })
  // Shown again, "denied" would bring one back; the other statuses are ruled out by the relation.
  expect(Object.fromEntries(facets.statuses)).toEqual({ negated: 1 })
  expect(Object.fromEntries(facets.relations)).toEqual({ meet: 1, 'located-in': 1, produce: 1 })
})

test('numbers are least numbers', () => {
  expect(filtered({ confidence: 0.99 }).edges).toEqual([])
  expect(filtered({ sentences: 2 }).edges).toEqual([])
  expect(filtered({ sources: 1 }).edges).toHaveLength(4)
})

test('a document that says nothing leaves nothing', () => {
  expect(filtered({ documents: ['0'.repeat(64) as DocumentId] }).nodes).toEqual([])
})

describe('times', () => {
  test.each([
    [{ from: '2023-01-01', to: '2023-12-31' }, { from: '2023-06-01', to: '2023-06-30' }, true],
    [{ from: '2023-01-01' }, { from: '2024-01-01' }, true],
    [{ to: '2023-01-01' }, { from: '2024-01-01' }, false],
    [{ from: '2023-01-01', to: '2023-01-01' }, { to: '2022-12-31' }, false],
    [{}, { from: '2023-01-01' }, false],
  ])('%j and %j have a day in common: %s', (time, range, expected) => {
    expect(overlaps(time, range)).toBe(expected)
  })

  test('what has no date is left out by a range', () => {
    expect(filtered({ from: '1800-01-01' }).edges).toEqual([])
  })
})

test('document and time have to be those of one piece of evidence', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)] as [DocumentId, DocumentId]
  const edge = {
    key: 'e',
    type: 'meet',
    status: STATUSES[0],
    confidence: 1,
    sentences: 2,
    documents: [a, b],
    sources: 2,
    evidence: [
      { document: a, from: '2020-01-01', to: '2020-01-01' },
      { document: b, from: '2023-01-01', to: '2023-01-01' },
    ],
  }
  const nodes = ['x', 'y'].map((key) => ({ key, type: 'person' as const }))
  const ask = (documents: DocumentId[], from: string) =>
    applyFilter({ nodes, edges: [edge], ends: Uint32Array.of(0, 1) }, { ...NO_FILTER, documents, from }).edges
      .size
  expect([ask([a], '2022-01-01'), ask([b], '2022-01-01'), ask([a], '2019-01-01')]).toEqual([0, 1, 1])
})

test('facts of a relation are read once; of a changed one anew', () => {
  const [first, ...others] = dossier.edges
  if (!first) throw new Error('the sample has relations')
  const changed = { ...first, attributes: { ...first.attributes, confidence: 0.01 } }
  const after = factsOf({ ...dossier, edges: [changed, ...others] })
  expect(after.edges[0]?.confidence).toBe(0.01)
  expect(after.edges.slice(1).every((edge, i) => edge === facts.edges[i + 1])).toBe(true)
  expect(after.ends).toEqual(facts.ends)
})

test('5,000 entities and 15,000 connections are filtered without a wait', () => {
  const large = factsOf(largeDossier(5_000, 15_000))
  const filter = {
    ...NO_FILTER,
    hiddenTypes: ['place' as const],
    relations: ['met', 'paid'],
    confidence: 0.5,
  }
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    applyFilter(large, filter)
    return performance.now() - start
  })
  // The machine may do other things too: the best of them tells most.
  const best = Math.min(...times)
  console.log(`filter at 5,000 / 15,000: ${best.toFixed(1)} ms`)
  expect(best).toBeLessThan(50)
})

test('the connections of an entity are counted as far as they are shown', () => {
  const { ties } = applyFilter(facts, { ...NO_FILTER, hiddenStatuses: ['negated'] })
  expect(Object.fromEntries([...ties].map(([key, count]) => [label(key), count]))).toEqual({
    'Ada Lovelace': 1,
    'Charles Babbage': 3,
    'Difference Engine': 1,
    London: 1,
  })
})
