import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLabel } from '../../../src/app/map/breakLabel.ts'
import { toMapData } from '../../../src/app/map/mapData.ts'
import { Occupancy } from '../../../src/app/map/occupancy.ts'
import { channels, mix } from '../../../src/app/map/theme.ts'
import { stepsOf } from '../../../src/app/map/work/tasks.ts'
import { toGraph } from '../../../src/graph/dossierGraph.ts'
import { layout } from '../../../src/graph/layout.ts'
import { toNetwork } from '../../../src/graph/network.ts'
import { sizeOf } from '../../../src/graph/nodeSize.ts'
import { finish } from '../../../src/graph/steps.ts'
import { ENTITY_TYPES, STATUSES } from '../../../src/model/vocabulary.ts'
import { wheel } from '../../support/graphs.ts'
import { sampleDossier } from '../fixture.ts'

test('the overview has one line a pair, with the relations it stands for', async () => {
  const { nodes, ties } = toMapData(await sampleDossier()).graph
  expect(nodes).toHaveLength(6)
  expect(ties).toHaveLength(4)
  expect(ties.flatMap(({ lines }) => lines.map(({ status }) => status)).sort()).toEqual([
    'asserted',
    'asserted',
    'negated',
    'reported',
  ])
})

test('what has no place of its own is shown where one was found for it, or on a spiral until then', async () => {
  const sample = await sampleDossier()
  const dossier = {
    ...sample,
    nodes: sample.nodes.map((node, i) =>
      i < 2 ? { ...node, attributes: { ...node.attributes, x: undefined } } : node,
    ),
  }
  const places = new Map([[dossier.nodes[0]?.key ?? '', { x: 7, y: 8 }]])
  const { nodes } = toMapData(dossier, { places }).graph
  expect(nodes[0]).toMatchObject({ x: 7, y: 8 })
  expect(Math.hypot(nodes[1]?.x ?? 0, nodes[1]?.y ?? 0)).toBeCloseTo(10)
  expect(nodes[2]?.x).toBe(dossier.nodes[2]?.attributes.x)
})

test('nodes are as large as their neighbours and mentions say', () => {
  const dossier = wheel(3, 12)
  const graph = toGraph(dossier)
  for (const { key, size } of toMapData(dossier).graph.nodes) expect(size).toBe(sizeOf(graph, key))
})

test('the work over a whole graph is the same in a worker as on the page', () => {
  const graph = toGraph(wheel(3, 12))
  const network = toNetwork(graph)
  const sizes = Float64Array.from(graph.nodes(), (key) => sizeOf(graph, key))
  const places = new Float64Array(2 * network.order).fill(Number.NaN)
  const found = finish(stepsOf({ kind: 'layout', network, sizes, places }))
  expect(found).toEqual(Float64Array.from([...layout(graph).values()].flatMap(({ x, y }) => [x, y])))
})

test('a box is free until something that touches it is taken', () => {
  const box = fc
    .tuple(fc.nat(180), fc.nat(80), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([x, y, w, h]) => [x, y, x + w, y + h] as const)
  const overlap = (a: readonly number[], b: readonly number[]) =>
    (a[0] ?? 0) < (b[2] ?? 0) &&
    (b[0] ?? 0) < (a[2] ?? 0) &&
    (a[1] ?? 0) < (b[3] ?? 0) &&
    (b[1] ?? 0) < (a[3] ?? 0)
  fc.assert(
    fc.property(box, box, (taken, asked) => {
      const occupancy = new Occupancy()
      occupancy.reset(200, 100)
      expect(occupancy.isFree(...asked)).toBe(true)
      occupancy.take(...taken)
      if (overlap(taken, asked)) expect(occupancy.isFree(...asked)).toBe(false)
    }),
  )
})

test('labels are at most two lines and lose nothing without saying so', () => {
  expect(breakLabel('Kim Jong-un')).toEqual(['Kim Jong-un'])
  expect(breakLabel('leaders of the most important Asia-Pacific countries')).toEqual([
    'leaders of the most',
    'important Asia-Pacific …',
  ])
  fc.assert(fc.property(fc.string(), (label) => breakLabel(label).length <= 2))
})

describe('every colour of the map has a contrast of 3 to 1 with its background (WCAG 2.2, 1.4.11)', () => {
  const css = readFileSync(new URL('../../../src/app/style/base.css', import.meta.url), 'utf8')
  const [light = '', dark = ''] = css.split(':root[data-scheme="dark"] {')
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = channels(color).map((c) =>
      c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  test.each([
    ['light', light],
    ['dark', dark],
  ])('%s', (_scheme, rules) => {
    const color = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(rules)?.[1] ?? '#000000'
    const names = [
      ...ENTITY_TYPES.map((type) => `type-${type}`),
      ...STATUSES.map((status) => `line-${status}`),
      ...Array.from({ length: 8 }, (_, i) => `group-${i + 1}`),
    ]
    for (const name of names)
      for (const ground of ['map', 'surface'])
        expect([name, ground, contrast(color(name), color(ground)) >= 3]).toEqual([name, ground, true])
  })
})

test('mixing goes from one colour to the other', () => {
  expect([
    mix('#000000', '#ffffff', 0),
    mix('#000000', '#ffffff', 1),
    mix('#204060', '#406080', 0.5),
  ]).toEqual(['#000000', '#ffffff', '#305070'])
})
