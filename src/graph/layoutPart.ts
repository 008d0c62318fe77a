import { UndirectedGraph } from 'graphology'
import forceDefaults from 'graphology-layout-forceatlas2/defaults.js'
import force from 'graphology-layout-forceatlas2/helpers.js'
import forceRound from 'graphology-layout-forceatlas2/iterate.js'
import overlapDefaults from 'graphology-layout-noverlap/defaults.js'
import overlap from 'graphology-layout-noverlap/helpers.js'
import overlapRound from 'graphology-layout-noverlap/iterate.js'
import type { Part } from './parts.ts'
import { type Position, startPositions } from './startPositions.ts'

export interface PartOptions {
  /** Rounds of ForceAtlas2; by default fewer for larger parts. */
  readonly iterations?: number | undefined
}

/** Side of the square that a node has to itself, in the layout's units: at sixty nodes about pixels. */
export const SPACING = 100
/** Labels stand beside nodes: there is more need of width than of height. */
const STRETCH = { x: 1.2, y: 0.85 }
/** Distance of two nodes that are tied to each other alone: they lie side by side. */
const PAIR = 1.4 * SPACING
/** Free space around each node. */
export const MARGIN = 10
/** The forces start from rest this often. */
const STARTS = 10
/** The share of the work that the forces are; the rest moves apart what overlaps. */
const FORCES = 0.95
const MOST_ROUNDS_APART = 120
/** Above this, repulsion is approximated (Barnes & Hut 1986), with the accuracy of Jacomy et al. (2014). */
const EXACT_UP_TO = 1_000

type Places = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>

/**
 * ForceAtlas2 (Jacomy et al. 2014) over one connected part, from a start that follows from the part
 * alone, then collisions resolved with the sizes that are drawn. Yields how much is done, from 0 to 1, after each round.
 */
export function* layoutPart(
  { nodes, ties }: Part,
  sizeOf: (node: string) => number,
  { iterations }: PartOptions = {},
): Generator<number, Map<string, Position>> {
  const degree = new Map<string, number>()
  for (const { source, target } of ties)
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1)
  // The best connected start in the middle; sorting is stable.
  const order = [...nodes].sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0))
  const starts = startPositions(order.length, SPACING / 2)
  const places: Places = new UndirectedGraph()
  for (const [i, node] of order.entries())
    places.addNode(node, { ...(starts[i] ?? { x: 0, y: 0 }), size: sizeOf(node) })
  for (const { source, target, statements } of ties)
    places.addUndirectedEdge(source, target, { weight: Math.sqrt(statements) })
  if (places.order === 2)
    places.updateEachNodeAttributes((node, place) => ({ ...place, x: node === order[0] ? 0 : PAIR, y: 0 }))
  if (places.order > 2) {
    yield* attractAndRepel(places, iterations)
    spread(places)
    yield* separate(places)
  }
  return new Map(places.mapNodes((node, { x, y }) => [node, { x, y }]))
}

function* attractAndRepel(places: Places, iterations: number | undefined): Generator<number, void> {
  const { order } = places
  const rounds = iterations ?? Math.round(Math.min(600, Math.max(100, 500_000 / order)))
  const settings = {
    ...forceDefaults,
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
    slowDown: 4,
    barnesHutOptimize: order > EXACT_UP_TO,
    barnesHutTheta: 1.2,
  }
  let done = 0
  for (let start = 1; start <= STARTS; start++) {
    const { nodes, edges } = force.graphToByteArrays(places, (_edge, { weight }) => weight)
    for (const due = Math.round((rounds * start) / STARTS); done < due; done++) {
      forceRound(settings, nodes, edges)
      yield (FORCES * (done + 1)) / rounds
    }
    force.assignLayoutChanges(places, nodes, null)
  }
}

/** Lays the longer side across, and scales so that each node has about a square of `SPACING` to itself. */
function spread(places: Places): void {
  const { width, height } = extent(places.mapNodes((_node, place) => place))
  const factor = (SPACING * Math.sqrt(places.order)) / Math.max(width, height, 1e-6)
  const isUpright = height > width
  places.updateEachNodeAttributes((_node, { x, y, size }) => ({
    x: (isUpright ? y : x) * factor * STRETCH.x,
    y: (isUpright ? -x : y) * factor * STRETCH.y,
    size,
  }))
}

/** Moves nodes that overlap apart. */
function* separate(places: Places): Generator<number, void> {
  // noverlap throws dice for nodes on the very same spot: see that there are none.
  const taken = new Set<string>()
  places.updateEachNodeAttributes((_node, place) => {
    let { x } = place
    const spot = () => `${Math.fround(x)},${Math.fround(place.y)}`
    while (taken.has(spot())) x += 1
    taken.add(spot())
    return { ...place, x }
  })
  const settings = {
    ...overlapDefaults,
    margin: MARGIN,
    ratio: 1,
    expansion: 1.1,
    gridSize: Math.max(4, Math.ceil(Math.sqrt(places.order))),
  }
  const nodes = overlap.graphToByteArray(places)
  for (let round = 1; round <= MOST_ROUNDS_APART && !overlapRound(settings, nodes).converged; round++)
    yield FORCES + ((1 - FORCES) * round) / MOST_ROUNDS_APART
  overlap.assignLayoutChanges(places, nodes)
}

/** The smallest box around positions: its left and upper edge, `y` upwards, and its size. */
export function extent(positions: Iterable<Position>): {
  left: number
  top: number
  width: number
  height: number
} {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of positions) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  return left > right
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: top - bottom }
}
