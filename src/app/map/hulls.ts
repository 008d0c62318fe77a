import { groupHull, type Point, roundedHull } from './hull.ts'
import type { MapModel } from './MapModel.ts'
import type { MapGroup } from './mapData.ts'
import type { Paper } from './picture/Paper.ts'
import type { Screen } from './screen.ts'
import type { MapTheme } from './theme.ts'

/** The outline of a group of nodes. */
export interface Hull {
  readonly group: MapGroup
  readonly number: number
  /** Nodes at its corners. */
  readonly corners: readonly number[]
  /** Whether little else is in it. */
  readonly isTight: boolean
}

/** Room between the nodes at the corners and the outline, in pixels. */
const REACH = 9
/** Groups with fewer members on the map have no outline. */
const LEAST = 3

/**
 * The outlines of the groups, around those of their members that are drawn. Time is that of sorting the nodes, and of
 * looking at each for each group.
 */
export function hullsOf({ graph, shown }: MapModel, groups: readonly MapGroup[], screen: Screen): Hull[] {
  if (groups.length === 0) return []
  const all: (Point & { node: number })[] = []
  const members = groups.map((): typeof all => [])
  for (const [node, { group }] of graph.nodes.entries()) {
    if (!shown.nodes[node]) continue
    const point = { node, ...screen.place(node) }
    all.push(point)
    if (group !== null) members[group]?.push(point)
  }
  return groups.flatMap((group, number) => {
    const points = members[number] ?? []
    if (points.length < LEAST) return []
    const { corners, isTight } = groupHull(points, all)
    return { group, number, corners: corners.map(({ node }) => node), isTight }
  })
}

/**
 * The outlines that are drawn: those of the groups of what is chosen; while nothing is, those that tell groups apart.
 * Where many groups lie across each other, all of them would only be a stain.
 */
export function hullsShown(hulls: readonly Hull[], { graph, lit }: MapModel): readonly Hull[] {
  const chosen = new Set(lit?.chosen.map((node) => graph.nodes[node]?.group))
  return hulls.filter(({ number, isTight }) => (chosen.size > 0 ? chosen.has(number) : isTight))
}

/** The colour of a group: there are more groups than colours, names tell them apart. */
export const groupColor = ({ groups, muted }: MapTheme, group: number) =>
  groups[group % groups.length] ?? muted

/** An outline on the screen: the arcs around its corners, and how far it keeps off them. */
export function outline(hull: Hull, screen: Screen): { arcs: ReturnType<typeof roundedHull>; reach: number } {
  // The corners stand anticlockwise in the graph, whose y points up: on the screen too, seen from its own y.
  const corners = hull.corners.map((node) => ({ x: screen.x(node), y: screen.y(node) })).reverse()
  const reach = REACH + Math.max(...hull.corners.map((node) => screen.radius(node)))
  return { arcs: roundedHull(corners), reach }
}

/** Draws the outlines under the map. */
export function drawHulls(
  context: Paper,
  hulls: readonly Hull[],
  screen: Screen,
  theme: MapTheme,
  isDimmed: boolean,
): void {
  const share = isDimmed ? 0.4 : 1
  context.lineWidth = 1.25
  for (const hull of hulls) {
    const { arcs, reach } = outline(hull, screen)
    context.beginPath()
    for (const { x, y, from, to } of arcs) context.arc(x, y, reach, from, to)
    context.closePath()
    context.fillStyle = context.strokeStyle = groupColor(theme, hull.number)
    context.globalAlpha = 0.1 * share
    context.fill()
    context.globalAlpha = 0.55 * share
    context.stroke()
  }
  context.globalAlpha = 1
}

/** Where the name of a group may stand: above, below, right and left of its outline, the middle of the words there. */
export function namePlaces(hull: Hull, screen: Screen, width: number): readonly Point[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const node of hull.corners) {
    left = Math.min(left, screen.x(node))
    right = Math.max(right, screen.x(node))
    top = Math.min(top, screen.y(node))
    bottom = Math.max(bottom, screen.y(node))
  }
  const { reach } = outline(hull, screen)
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const off = reach + 9
  return [
    { x, y: top - off },
    { x, y: bottom + off },
    { x: right + reach + 6 + width / 2, y },
    { x: left - reach - 6 - width / 2, y },
  ]
}
