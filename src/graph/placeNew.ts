import { extent, layoutPart, MARGIN, SPACING } from './layoutPart.ts'
import { packBoxes } from './packBoxes.ts'
import { partsOf } from './parts.ts'
import { SpotGrid } from './SpotGrid.ts'
import { type PlainTie, type Position, startPositions } from './startPositions.ts'
import { scaled } from './steps.ts'

const ROUNDS = 60
/** The share of the work that these rounds are. */
const RELAXED = 0.5
/** The share of the way to its neighbours that a node goes in a round. */
const PULL = 0.12
/** Places tried around its neighbours by one new node after the other. */
const OFFSETS = startPositions(24, SPACING / 2).slice(1)

interface Spot {
  x: number
  y: number
}

/**
 * Places for the nodes that have none, while all others stay exactly where they are: new nodes go where those they are
 * tied to are, keeping off everything near them; what nothing ties to the old map is laid out by itself below it.
 * Nothing is left to chance. Time is linear in the new nodes and their ties.
 * Yields how much is done, from 0 to 1, after each round.
 * @returns the places of the new nodes.
 */
export function* placeNew(
  nodes: readonly string[],
  ties: readonly PlainTie[],
  sizeOf: (node: string) => number,
  placed: ReadonlyMap<string, Position>,
): Generator<number, Map<string, Position>> {
  const fresh = nodes.filter((node) => !placed.has(node))
  const neighbours = new Map<string, string[]>(fresh.map((node) => [node, []]))
  for (const { source, target } of ties) {
    neighbours.get(source)?.push(target)
    neighbours.get(target)?.push(source)
  }
  const spots = new Map<string, Spot>()
  settle(neighbours, placed, spots)
  yield* relax(neighbours, placed, spots, sizeOf)
  const kept = nodes.flatMap((node) => placed.get(node) ?? [])
  yield* placeApart(fresh, ties, sizeOf, spots, [...kept, ...spots.values()])
  return new Map([...spots].map(([node, { x, y }]) => [node, { x: round(x), y: round(y) }]))
}

/** Positions are kept to a hundredth; adding 0 turns −0 into 0, which JSON would lose. */
const round = (value: number) => Math.round(value * 100) / 100 + 0

/** Puts each node near those it is tied to, wave after wave outwards from what has a place. */
function settle(
  neighbours: ReadonlyMap<string, readonly string[]>,
  placed: ReadonlyMap<string, Position>,
  spots: Map<string, Spot>,
): void {
  const placeOf = (node: string) => placed.get(node) ?? spots.get(node)
  let wave = [...neighbours.keys()].filter((node) => neighbours.get(node)?.some((other) => placed.has(other)))
  for (let count = 0; wave.length > 0; ) {
    const next = new Set<string>()
    const found = wave.map((node) => {
      const around = neighbours.get(node)?.flatMap((other) => placeOf(other) ?? []) ?? []
      const offset = OFFSETS[count++ % OFFSETS.length] ?? { x: 0, y: 0 }
      return [node, { x: mean(around, 'x') + offset.x, y: mean(around, 'y') + offset.y }] as const
    })
    for (const [node, spot] of found) spots.set(node, spot)
    for (const [node] of found)
      for (const other of neighbours.get(node) ?? []) if (!placeOf(other)) next.add(other)
    wave = [...next]
  }
}

const mean = (spots: readonly Position[], axis: 'x' | 'y') =>
  spots.reduce((sum, spot) => sum + spot[axis], 0) / Math.max(1, spots.length)

/** Pulls the new nodes to their neighbours and pushes them off whatever is near, until both are at rest. */
function* relax(
  neighbours: ReadonlyMap<string, readonly string[]>,
  placed: ReadonlyMap<string, Position>,
  spots: Map<string, Spot>,
  sizeOf: (node: string) => number,
): Generator<number, void> {
  if (spots.size === 0) return
  const still = new SpotGrid(SPACING, placed)
  for (let round = 0; round < ROUNDS; round++) {
    const moving = new SpotGrid(SPACING, spots)
    // Towards the end only what touches is pushed, so that nothing ends on top of anything.
    const isLast = round >= ROUNDS / 2
    for (const [node, spot] of spots) {
      let [dx, dy] = [0, 0]
      if (!isLast) {
        const around =
          neighbours.get(node)?.flatMap((other) => placed.get(other) ?? spots.get(other) ?? []) ?? []
        const [wx, wy] = [mean(around, 'x') - spot.x, mean(around, 'y') - spot.y]
        const distance = Math.sqrt(wx * wx + wy * wy)
        const pull = distance > SPACING * 0.7 ? PULL : 0
        dx += wx * pull
        dy += wy * pull
      }
      const push = (other: string, at: Position) => {
        if (other === node) return
        const reach = isLast ? sizeOf(node) + sizeOf(other) + 3 * MARGIN : SPACING * 0.8
        const [ox, oy] = [spot.x - at.x, spot.y - at.y]
        const distance = Math.sqrt(ox * ox + oy * oy)
        if (distance >= reach) return
        // Two on the very same spot part along a fixed direction.
        const [ux, uy] = distance < 1e-6 ? [0.8, 0.6] : [ox / distance, oy / distance]
        dx += ux * (reach - distance) * 0.5
        dy += uy * (reach - distance) * 0.5
      }
      still.near(spot, push)
      moving.near(spot, push)
      spot.x += dx
      spot.y += dy
    }
    yield (RELAXED * (round + 1)) / ROUNDS
  }
}

/** Lays out what nothing ties to the old map, part by part, in rows below everything. */
function* placeApart(
  fresh: readonly string[],
  ties: readonly PlainTie[],
  sizeOf: (node: string) => number,
  spots: Map<string, Spot>,
  taken: readonly Position[],
): Generator<number, void> {
  const apart = fresh.filter((node) => !spots.has(node))
  const isApart = new Set(apart)
  const between = ties.filter(({ source, target }) => isApart.has(source) && isApart.has(target))
  const parts: { positions: Map<string, Position>; box: ReturnType<typeof extent> }[] = []
  let done = 0
  for (const part of partsOf(apart, between)) {
    const share = ((1 - RELAXED) * part.nodes.length) / apart.length
    const positions = yield* scaled(layoutPart(part, sizeOf), RELAXED + done, share)
    done += share
    parts.push({ positions, box: extent(positions.values()) })
  }
  const corners = packBoxes(
    parts.map(({ box }) => ({ width: box.width + 1.4 * SPACING, height: box.height + SPACING / 2 })),
  )
  const whole = extent(taken)
  for (const [i, { positions, box }] of parts.entries()) {
    const corner = corners[i] ?? { x: 0, y: 0 }
    const x = whole.left + corner.x - box.left
    const y = whole.top - whole.height - SPACING * 0.8 + corner.y - box.top
    for (const [node, position] of positions) spots.set(node, { x: position.x + x, y: position.y + y })
  }
}
