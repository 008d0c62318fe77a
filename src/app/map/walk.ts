import type { MapGraph } from './mapGraph.ts'
import type { Screen } from './screen.ts'
import type { Shown } from './shown.ts'

/** A direction on the screen, as an arrow key has it: y downwards. */
export type Direction = 'left' | 'right' | 'up' | 'down'

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}
/** An arrow reaches what lies less than this far off its direction: the cosine of 60°, so that arrows overlap. */
const LEAST_COSINE = 0.5

/**
 * The node that an arrow leads to: of those tied to `from`, the one that lies most in that direction and near.
 * Nothing when no tie goes that way. Time is linear in the ties of the node.
 */
export function walk(
  graph: MapGraph,
  shown: Shown,
  screen: Screen,
  from: number,
  direction: Direction,
): number | undefined {
  const [vx, vy] = VECTORS[direction]
  let best: number | undefined
  let least = Infinity
  for (const tie of graph.tiesOf(from)) {
    if (!shown.statements[tie]) continue
    const node = graph.other(tie, from)
    const dx = screen.x(node) - screen.x(from)
    const dy = screen.y(node) - screen.y(from)
    const distance = Math.hypot(dx, dy)
    const cosine = distance === 0 ? 0 : (dx * vx + dy * vy) / distance
    if (cosine < LEAST_COSINE) continue
    const cost = distance / cosine ** 2
    if (cost >= least) continue
    least = cost
    best = node
  }
  return best
}

/** The node with the most ties that are drawn; the first of equals. Nothing on an empty map. */
export function mostConnected(graph: MapGraph, shown: Shown): number | undefined {
  let best: number | undefined
  let most = -1
  for (let node = 0; node < graph.nodes.length; node++) {
    if (!shown.nodes[node]) continue
    const count = countTies(graph, shown, node)
    if (count <= most) continue
    most = count
    best = node
  }
  return best
}

/** How many ties of a node are drawn. */
export function countTies(graph: MapGraph, shown: Shown, node: number): number {
  let count = 0
  for (const tie of graph.tiesOf(node)) if (shown.statements[tie]) count++
  return count
}
