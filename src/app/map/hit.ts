import { curveOf, distanceToCurve, distanceToSegment } from './curve.ts'
import type { DrawnLine } from './focus.ts'
import { STATE } from './gl/Instances.ts'
import type { MapGraph } from './mapGraph.ts'
import type { Screen } from './screen.ts'

/** What is under the pointer. */
export type Hit =
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'line'; readonly line: DrawnLine }
  | { readonly kind: 'tie'; readonly tie: number }

/** How far from a node or a line the pointer still takes hold of it, in pixels. */
const REACH = { node: 3, line: 5 }

export interface Targets {
  readonly graph: MapGraph
  readonly screen: Screen
  /** How each node and tie is drawn, see {@link STATE}. */
  readonly nodeStates: Uint8Array
  readonly tieStates: Uint8Array
  readonly lines: readonly DrawnLine[]
}

/**
 * What is under a point of the screen: the nearest node, else the nearest line; what is lit before what is dimmed.
 * Looks at everything: a pass over numbers in a row is quicker than keeping an index of what moves with the
 * camera (0.2 ms for 5,000 nodes and 15,000 ties).
 */
export function hit(targets: Targets, x: number, y: number, without = -1): Hit | null {
  const node = nearestNode(targets, x, y, without)
  if (node !== undefined) return { kind: 'node', node }
  const line = nearestLine(targets, x, y)
  if (line) return { kind: 'line', line }
  const tie = nearestTie(targets, x, y)
  return tie === undefined ? null : { kind: 'tie', tie }
}

function nearestNode(
  { screen, nodeStates }: Targets,
  x: number,
  y: number,
  without: number,
): number | undefined {
  let best: number | undefined
  let least = Infinity
  for (let i = 0; i < nodeStates.length; i++) {
    const state = nodeStates[i]
    if (state === STATE.hidden || i === without) continue
    const reach = screen.radius(i) + REACH.node
    const dx = screen.x(i) - x
    const dy = screen.y(i) - y
    const square = dx * dx + dy * dy
    if (square > reach * reach) continue
    const distance = Math.sqrt(square) - reach + (state === STATE.dimmed ? 1000 : 0)
    if (distance >= least) continue
    least = distance
    best = i
  }
  return best
}

function nearestLine({ screen, lines }: Targets, x: number, y: number): DrawnLine | undefined {
  let best: DrawnLine | undefined
  let least: number = REACH.line
  for (const line of lines) {
    const distance = distanceToCurve(curveOf(screen, line.source, line.target, line.curvature), x, y)
    if (distance >= least) continue
    least = distance
    best = line
  }
  return best
}

function nearestTie({ graph, screen, tieStates }: Targets, x: number, y: number): number | undefined {
  let best: number | undefined
  let least = Infinity
  const { ends } = graph
  for (let tie = 0; tie < tieStates.length; tie++) {
    const state = tieStates[tie]
    if (state === STATE.hidden) continue
    const source = ends[2 * tie] ?? 0
    const target = ends[2 * tie + 1] ?? 0
    const x0 = screen.x(source)
    const x1 = screen.x(target)
    if ((x0 < x - REACH.line && x1 < x - REACH.line) || (x0 > x + REACH.line && x1 > x + REACH.line)) continue
    const y0 = screen.y(source)
    const y1 = screen.y(target)
    if ((y0 < y - REACH.line && y1 < y - REACH.line) || (y0 > y + REACH.line && y1 > y + REACH.line)) continue
    const distance = distanceToSegment(x, y, x0, y0, x1, y1)
    if (distance > REACH.line) continue
    const rank = distance + (state === STATE.dimmed ? 1000 : 0)
    if (rank >= least) continue
    least = rank
    best = tie
  }
  return best
}
