import type { DossierGraph } from './dossierGraph.ts'
import { extent, layoutPart, SPACING } from './layoutPart.ts'
import { sizeOf } from './nodeSize.ts'
import { overview } from './overview.ts'
import { packBoxes } from './packBoxes.ts'
import { partsOf } from './parts.ts'
import { placeNew } from './placeNew.ts'
import type { PlainTie, Position } from './startPositions.ts'
import { finishTelling, scaled } from './steps.ts'

export interface LayoutOptions {
  /** Rounds of ForceAtlas2; by default fewer for larger graphs. */
  readonly iterations?: number
  /** Called with how much of the layout is done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void
  /** Nodes that stay where they are, to the bit; the others are placed around them (see `placeNew`). */
  readonly placed?: ReadonlyMap<string, Position>
}

/** Free space around each part: room for labels at its right edge, and between rows. */
const GAP = { x: 1.4 * SPACING, y: SPACING / 2 }

/**
 * Where each node stands: each connected part is laid out by itself, then the parts are packed in rows, the
 * largest first, entities without any tie last. Centred on (0, 0), `y` upwards, rounded to 0.01.
 *
 * Same nodes, edges, counts and placed nodes in the same order: same positions, whatever the other attributes. Bits
 * depend on `Math.log` inside ForceAtlas2, which engines may round differently: Node and Chromium share one.
 */
export function layout(
  graph: DossierGraph,
  { onProgress, ...options }: LayoutOptions = {},
): Map<string, Position> {
  const steps = layoutSteps(graph.nodes(), overview(graph), (node) => sizeOf(graph, node), options)
  return finishTelling(steps, onProgress)
}

/** The layout of these nodes and ties, see {@link layout}, in steps; yields how much is done, from 0 to 1. */
export function* layoutSteps(
  nodes: readonly string[],
  ties: readonly PlainTie[],
  sizeOf: (node: string) => number,
  { iterations, placed }: Omit<LayoutOptions, 'onProgress'> = {},
): Generator<number, Map<string, Position>> {
  const kept = nodes.flatMap((node) => {
    const position = placed?.get(node)
    return position ? [[node, position] as const] : []
  })
  if (kept.length > 0) {
    const all = new Map([...kept, ...(yield* placeNew(nodes, ties, sizeOf, new Map(kept)))])
    yield 1
    return new Map(nodes.map((node) => [node, all.get(node) ?? { x: 0, y: 0 }]))
  }
  const parts = partsOf(nodes, ties)
  let done = 0
  const laid: { positions: Map<string, Position>; box: ReturnType<typeof extent> }[] = []
  for (const part of parts) {
    const share = part.nodes.length / nodes.length
    const positions = yield* scaled(layoutPart(part, sizeOf, { iterations }), done, share)
    done += share
    laid.push({ positions, box: extent(positions.values()) })
  }
  const corners = packBoxes(laid.map(({ box }) => ({ width: box.width + GAP.x, height: box.height + GAP.y })))
  const positions = new Map<string, Position>()
  for (const [i, { positions: own, box }] of laid.entries()) {
    const corner = corners[i] ?? { x: 0, y: 0 }
    for (const [node, { x, y }] of own)
      positions.set(node, { x: corner.x + x - box.left, y: corner.y + y - box.top })
  }
  yield 1
  return centred(nodes, positions)
}

function centred(nodes: readonly string[], positions: ReadonlyMap<string, Position>): Map<string, Position> {
  const { left, top, width, height } = extent(positions.values())
  const middle = { x: left + width / 2, y: top - height / 2 }
  // Adding 0 turns −0 into 0, which JSON would lose.
  const round = (value: number) => Math.round(value * 100) / 100 + 0
  return new Map(
    nodes.map((node) => {
      const { x, y } = positions.get(node) ?? middle
      return [node, { x: round(x - middle.x), y: round(y - middle.y) }]
    }),
  )
}
