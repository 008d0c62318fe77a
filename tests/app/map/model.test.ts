import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffMaps } from '../../../src/app/map/diff.ts'
import { STATE } from '../../../src/app/map/gl/Instances.ts'
import { hit } from '../../../src/app/map/hit.ts'
import { MapModel } from '../../../src/app/map/MapModel.ts'
import type { MapData, MapNode, MapTie } from '../../../src/app/map/mapData.ts'
import { MapGraph } from '../../../src/app/map/mapGraph.ts'
import { Screen } from '../../../src/app/map/screen.ts'
import type { Status } from '../../../src/model/vocabulary.ts'

const nodeAt = (key: string, x: number, y: number): MapNode => ({
  key,
  label: key,
  type: 'person',
  x,
  y,
  size: key.length + 4,
  neighbours: 0,
  mentions: 1,
  group: null,
  pinned: false,
  hidden: false,
})
const mapWith = (nodes: readonly MapNode[], ties: readonly MapTie[]): MapData => ({
  graph: new MapGraph(nodes, ties),
  groups: [],
  colorBy: 'type',
})

/** Nodes at places, and ties given as `a-b:status,status`, one relation for each status. */
function mapOf(places: Readonly<Record<string, readonly [number, number]>>, ...ties: string[]): MapData {
  return mapWith(
    Object.entries(places).map(([key, [x, y]]) => nodeAt(key, x, y)),
    ties.map((words) => {
      const [source = '', target = '', statuses = 'asserted'] = words.split(/[-:]/)
      const lines = statuses.split(',').map((status, i) => ({
        key: `${source}${target}${i}`,
        source: i % 2 ? target : source,
        target: i % 2 ? source : target,
        label: 'met',
        status: status as Status,
        disputed: false,
        statements: i + 1,
        hidden: false,
      }))
      return { source, target, lines }
    }),
  )
}

const square = { a: [0, 0], b: [100, 0], c: [100, 100], d: [0, 100] } as const
const data = mapOf(square, 'a-b:asserted,negated', 'b-c:reported', 'c-d')

const model = () => {
  const model = new MapModel()
  model.setData(data)
  return model
}
const { hidden, dimmed, plain } = STATE

describe('what is drawn', () => {
  test('is everything, until a filter leaves nodes and relations out', () => {
    const map = model()
    expect([...map.nodeStates, ...map.tieStates]).toEqual(Array(7).fill(plain))
    map.setFilter({ nodes: new Set(['a', 'b', 'c']), edges: new Set(['ab1', 'bc0', 'cd0']) })
    expect([...map.nodeStates]).toEqual([plain, plain, plain, hidden])
    expect([...map.tieStates]).toEqual([plain, plain, hidden])
    // The tie of a and b looks as what is left of it: the denial.
    expect([map.shown.statuses[0], map.shown.statements[0]]).toEqual([4, 2])
    map.setFilter(null)
    expect([map.shown.statuses[0], map.shown.statements[0]]).toEqual([0, 3])
  })

  test('around a node is lit, its relations as lines that fan out, the rest is dimmed', () => {
    const map = model()
    map.setFocus({ node: 'a' })
    expect([...map.nodeStates]).toEqual([plain, plain, dimmed, dimmed])
    // In place of the tie there are its lines.
    expect([...map.tieStates]).toEqual([hidden, dimmed, dimmed])
    const [there, back] = map.lit?.lines ?? []
    expect([there?.source, there?.target, back?.source, back?.target]).toEqual([0, 1, 1, 0])
    // Both bend away from the chord, to opposite sides of it: each to the same side of its own direction.
    expect(there?.curvature).toBe(back?.curvature)
    expect(there?.curvature).not.toBe(0)
    expect(map.order[0]).toBe(0)
  })

  test('of a path is its nodes and its edges alone, seen from a node where there is one', () => {
    const map = model()
    const lit = { nodes: new Set(['a', 'b', 'c']), edges: new Set(['ab0', 'bc0']) }
    map.setFocus({ lit })
    expect([...map.nodeStates]).toEqual([plain, plain, plain, dimmed])
    expect(map.lit?.lines.map(({ line }) => line.key)).toEqual(['ab0', 'bc0'])
    expect(map.lit?.chosen).toEqual([])
    map.setFocus({ node: 'b', lit })
    expect(map.lit?.chosen).toEqual([1])
  })

  test('stays in focus and under the filter when the graph changes', () => {
    const map = model()
    map.setFocus({ node: 'a' })
    map.setFilter({ nodes: new Set(['a', 'b', 'd']), edges: new Set(['ab0', 'ad0']) })
    map.setData(mapOf({ d: [0, 9], a: [0, 0], b: [100, 0], c: [9, 9] }, 'a-d', 'a-b'))
    expect([...map.nodeStates]).toEqual([plain, plain, plain, hidden])
    expect(map.lit?.lines.map(({ line }) => line.key).sort()).toEqual(['ab0', 'ad0'])
  })
})

describe('a change of the graph', () => {
  test('is told by key: only what looks different is sent anew', () => {
    const { nodes, ties } = data.graph
    const moved = mapWith(
      nodes.map((node) => (node.key === 'b' ? { ...node, x: 7 } : node)),
      ties,
    )
    expect(diffMaps(data, moved)).toEqual({ sameKeys: true, nodes: [1], ties: [], kept: 0.75 })
    const retold = mapOf(square, 'a-b:asserted,negated', 'b-c:asserted', 'c-d')
    expect(diffMaps(data, retold)).toEqual({ sameKeys: true, nodes: [], ties: [1], kept: 1 })
    const more = mapWith([...nodes, nodeAt('e', 5, 5)], [...ties, { source: 'e', target: 'a', lines: [] }])
    expect(diffMaps(data, more)).toEqual({ sameKeys: true, nodes: [4], ties: [3], kept: 0.8 })
    expect(diffMaps(data, mapOf({ a: [0, 0], z: [1, 1] }))).toMatchObject({ sameKeys: false, kept: 0.5 })
    expect(diffMaps(data, mapWith(structuredClone(nodes), structuredClone(ties)))).toEqual({
      sameKeys: true,
      nodes: [],
      ties: [],
      kept: 1,
    })
  })
})

test('a node knows its ties, whatever the graph', () => {
  const arbitrary = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 })
  fc.assert(
    fc.property(arbitrary, (pairs) => {
      const ties = pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ source: `n${a}`, target: `n${b}`, lines: [] }))
      const nodes = Array.from({ length: 10 }, (_, i) => nodeAt(`n${i}`, 0, 0))
      const graph = new MapGraph(nodes, ties)
      // Grown out of another, it is the same.
      const few = new MapGraph(nodes.slice(0, 1), [])
      const grown = few.with(
        new Map(nodes.map((node, i) => [i, node])),
        new Map(ties.map((tie, i) => [i, tie])),
      )
      for (const [i, { key }] of nodes.entries()) {
        const own = ties.filter(({ source, target }) => source === key || target === key)
        for (const made of [graph, grown])
          expect([...made.tiesOf(i)].map((tie) => made.ties[tie])).toEqual(own)
      }
    }),
  )
})

test('the pointer takes the nearest node, else the nearest line, and what is lit before what is dimmed', () => {
  const map = model()
  const screen = new Screen()
  screen.setNodes(data.graph.nodes)
  // One pixel for each unit, y downwards.
  const matrix = new Float32Array([0.01, 0, 0, 0, 0.01, 0, -1, -1, 1])
  screen.project({ matrix, width: 200, height: 200, pixelRatio: 1, sizeRatio: 1 })
  const at = (x: number, y: number) => {
    const { graph, nodeStates, tieStates, lit } = map
    return hit({ graph, screen, nodeStates, tieStates, lines: lit?.lines ?? [] }, x, 200 - y)
  }
  expect([screen.x(2), screen.y(2)]).toEqual([100, 100])
  expect(at(3, 3)).toEqual({ kind: 'node', node: 0 })
  expect(at(100, 53)).toEqual({ kind: 'tie', tie: 1 })
  expect(at(50, 50)).toBe(null)
  map.setFilter({ nodes: new Set(['b', 'c']), edges: new Set() })
  expect([at(3, 3), at(100, 53)]).toEqual([null, null])
  map.setFilter(null)
  map.setFocus({ node: 'a' })
  // Lines drive on the right: a to b below, b to a above.
  expect(at(50, -5)).toMatchObject({ kind: 'line', line: { source: 0, target: 1 } })
  expect(at(50, 5)).toMatchObject({ kind: 'line', line: { source: 1, target: 0 } })
})
