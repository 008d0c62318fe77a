import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { DossierGraph } from './dossierGraph.ts'
import { sizeOf } from './nodeSize.ts'
import { overview } from './overview.ts'
import { type Position, startPositions } from './startPositions.ts'

export interface LayoutOptions {
  /** Rounds of ForceAtlas2; by default fewer for larger graphs. */
  readonly iterations?: number
  /** Called with how much of the layout is done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void
}

/** Distance in the layout's units that a node has to itself: at sixty nodes a unit is about a pixel. */
const SPACING = 100
/** Free space around each node, in the same units: room for part of its label. */
const MARGIN = 10
/** Progress is reported this often. */
const STEPS = 10
/** Above this, repulsion is approximated (Barnes & Hut 1986). */
const EXACT_UP_TO = 1_000

type Place = { x: number; y: number; size: number }

/**
 * Where each node stands: ForceAtlas2 (Jacomy et al. 2014) over the overview's ties, from a start that
 * follows from the graph alone, then collisions resolved with the sizes that are drawn. Parts that
 * nothing ties together stay near; entities without any tie stand in rows below. Centred on (0, 0),
 * `y` upwards, rounded to 0.01. Same nodes, edges and counts in the same order: same positions.
 */
export function layout(graph: DossierGraph, options: LayoutOptions = {}): Map<string, Position> {
  const ties = overview(graph)
  const degree = new Map<string, number>()
  for (const { source, target } of ties)
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1)

  // The best connected start in the middle; sorting is stable.
  const connected = graph.nodes().filter((node) => degree.has(node))
  connected.sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0))
  const places = new UndirectedGraph<Place, { weight: number }>()
  const starts = startPositions(connected.length, SPACING / 2)
  for (const [i, node] of connected.entries())
    places.addNode(node, { ...(starts[i] ?? { x: 0, y: 0 }), size: sizeOf(graph, node) })
  for (const { source, target, statements } of ties)
    places.addUndirectedEdge(source, target, { weight: Math.sqrt(statements) })

  if (places.order > 0) {
    attractAndRepel(places, options)
    spread(places)
    separate(places)
  }
  const positions = new Map(places.mapNodes((node, { x, y }) => [node, { x, y }]))
  placeInRows(
    graph.nodes().filter((node) => !degree.has(node)),
    positions,
  )
  options.onProgress?.(1)
  return centred(graph.nodes(), positions)
}

function attractAndRepel(places: UndirectedGraph<Place, { weight: number }>, options: LayoutOptions): void {
  const { order } = places
  const iterations = options.iterations ?? Math.round(Math.min(600, Math.max(100, 500_000 / order)))
  const settings = {
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
    slowDown: 4,
    barnesHutOptimize: order > EXACT_UP_TO,
    barnesHutTheta: 0.7,
  }
  let done = 0
  for (let step = 1; step <= STEPS; step++) {
    const rounds = Math.round((iterations * step) / STEPS) - done
    if (rounds > 0) forceAtlas2.assign(places, { iterations: rounds, settings, getEdgeWeight: 'weight' })
    done += rounds
    options.onProgress?.((0.9 * step) / STEPS)
  }
}

/** Scales the layout so that each node has about `SPACING` to itself, however many they are. */
function spread(places: UndirectedGraph<Place>): void {
  const { left, right, top, bottom } = extent(places.mapNodes((_node, place) => place))
  const wanted = SPACING * Math.sqrt(places.order)
  const factor = wanted / Math.max(right - left, top - bottom, 1e-6)
  places.updateEachNodeAttributes((_node, { x, y, size }) => ({ x: x * factor, y: y * factor, size }))
}

/** Moves nodes that overlap apart. */
function separate(places: UndirectedGraph<Place>): void {
  // noverlap throws dice for nodes on the very same spot: see that there are none.
  const taken = new Set<string>()
  places.updateEachNodeAttributes((_node, place) => {
    let { x } = place
    while (taken.has(`${Math.fround(x)},${Math.fround(place.y)}`)) x += 1
    taken.add(`${Math.fround(x)},${Math.fround(place.y)}`)
    return { ...place, x }
  })
  noverlap.assign(places, {
    maxIterations: 120,
    settings: {
      margin: MARGIN,
      ratio: 1,
      expansion: 1.1,
      gridSize: Math.max(4, Math.ceil(Math.sqrt(places.order))),
    },
  })
}

/** Rows below what is placed already, as wide as that, filled from the left. */
function placeInRows(nodes: readonly string[], positions: Map<string, Position>): void {
  if (nodes.length === 0) return
  const { left, right, bottom } =
    positions.size > 0 ? extent(positions.values()) : { left: 0, right: 0, bottom: 0 }
  const square = Math.ceil(Math.sqrt(nodes.length))
  const perRow = Math.max(square, Math.floor((right - left) / SPACING) + 1)
  const width = (Math.min(perRow, nodes.length) - 1) * SPACING
  const start = (left + right - width) / 2
  for (const [i, node] of nodes.entries())
    positions.set(node, {
      x: start + (i % perRow) * SPACING,
      y: bottom - SPACING - (Math.floor(i / perRow) * SPACING) / 2,
    })
}

function extent(positions: Iterable<Position>): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity }
  for (const { x, y } of positions) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = Math.min(box.bottom, y)
    box.top = Math.max(box.top, y)
  }
  return box
}

function centred(nodes: readonly string[], positions: ReadonlyMap<string, Position>): Map<string, Position> {
  const { left, right, top, bottom } = extent(positions.values())
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  // Adding 0 turns −0 into 0, which JSON would lose.
  const round = (value: number) => Math.round(value * 100) / 100 + 0
  return new Map(
    nodes.map((node) => {
      const { x, y } = positions.get(node) ?? middle
      return [node, { x: round(x - middle.x), y: round(y - middle.y) }]
    }),
  )
}
