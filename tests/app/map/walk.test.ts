import { expect, test } from 'vitest'
import { MapGraph } from '../../../src/app/map/mapGraph.ts'
import { Screen } from '../../../src/app/map/screen.ts'
import { show } from '../../../src/app/map/shown.ts'
import { countTies, type Direction, mostConnected, walk } from '../../../src/app/map/walk.ts'

// A hub with one node in each direction, two of them above at different distances, and one that nothing ties to it.
const places = {
  hub: [0, 0],
  east: [9, 2],
  west: [-9, 0],
  north: [1, 9],
  far: [0, 30],
  south: [0, -9],
  alone: [3, 0],
}
const nodes = Object.entries(places).map(([key, [x = 0, y = 0]]) => ({
  key,
  label: key,
  type: 'person' as const,
  x,
  y,
  size: 4,
  neighbours: 0,
  mentions: 1,
  group: null,
  pinned: false,
  hidden: false,
}))
const ties = ['east', 'west', 'north', 'far', 'south'].map((target) => ({
  source: 'hub',
  target,
  lines: [
    {
      key: target,
      source: 'hub',
      target,
      label: 'met',
      status: 'asserted',
      disputed: false,
      statements: 1,
      hidden: false,
    } as const,
  ],
}))
const graph = new MapGraph(nodes, ties)
const screen = new Screen()
screen.setNodes(nodes)
screen.project({
  matrix: new Float32Array([0.01, 0, 0, 0, 0.01, 0, 0, 0, 1]),
  width: 200,
  height: 200,
  pixelRatio: 1,
  sizeRatio: 1,
})
const from = (node: string, direction: Direction, shown = show(graph, null)) =>
  nodes[walk(graph, shown, screen, graph.indexOf(node) ?? 0, direction) ?? -1]?.key

test('an arrow leads along a tie to what lies that way, the nearest first', () => {
  expect((['left', 'right', 'up', 'down'] as const).map((direction) => from('hub', direction))).toEqual([
    'west',
    'east',
    'north',
    'south',
  ])
  expect(from('north', 'down')).toBe('hub')
  expect(from('north', 'up')).toBe(undefined)
  expect(from('alone', 'left')).toBe(undefined)
})

test('what a filter leaves out is not walked to, nor counted', () => {
  const visible = { nodes: new Set(Object.keys(places)), edges: new Set(['far', 'west']) }
  const shown = show(graph, visible)
  expect(from('hub', 'up', shown)).toBe('far')
  expect(from('hub', 'right', shown)).toBe(undefined)
  expect(countTies(graph, shown, 0)).toBe(2)
  expect(nodes[mostConnected(graph, show(graph, null)) ?? -1]?.key).toBe('hub')
})
