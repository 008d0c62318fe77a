import { curveOf, pointOn } from './curve.ts'
import type { DrawnLine } from './focus.ts'
import { groupColor, type Hull, namePlaces } from './hulls.ts'
import { setLabelStyle } from './labelStyle.ts'
import { LabelLayer, type NodeLabel } from './labels.ts'
import type { Paper } from './picture/Paper.ts'
import { drawPins, pinPlace } from './pins.ts'
import type { Screen } from './screen.ts'
import type { MapTheme } from './theme.ts'

/** A box of the screen, in pixels. */
export interface Covered {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is written on the map in one frame. */
export interface Writing {
  readonly screen: Screen
  readonly labels: readonly NodeLabel[]
  readonly hulls: readonly Hull[]
  /** Where nothing is written. */
  readonly covered: readonly Covered[]
  /** Indices of the nodes that may have a label, the most important first. */
  readonly order: readonly number[]
  /** Nodes whose label is drawn in any case. */
  readonly chosen: ReadonlySet<number>
  readonly isFocused: boolean
  readonly lines: readonly DrawnLine[]
  readonly chosenLine: string | undefined
  /** Nodes that a reader put where they are. */
  readonly pinned: readonly number[]
}

/** Nodes smaller than this on the screen go without a label, in pixels. */
const LEAST_RADIUS = 2.4
const MARGIN = 40
/** Pixels of the map that a node has to itself where it is not crowded. */
const ROOM = 3_000
/** So many of the most important nodes have their name even where it covers lesser ones. */
const IMPORTANT = 12
/** Where on its line a label may stand, the best place first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7]

const layer = new LabelLayer()

/** Writes names beside nodes and relations along lines. */
export function annotate(
  context: Paper,
  width: number,
  height: number,
  theme: MapTheme,
  writing: Writing,
): void {
  const { screen, order, chosen } = writing
  layer.begin(width, height)
  for (const box of writing.covered) layer.cover(box)
  const near = order.filter((i) => screen.radius(i) >= LEAST_RADIUS && isOn(screen, i, width, height))
  // In a crowd no name would find room between all nodes: only the most important are named, and names keep off those.
  const roomy = (width * height) / ROOM
  const isCrowded = near.length > roomy
  const named = isCrowded ? near.slice(0, roomy / 3) : order
  for (const i of isCrowded ? named : near) layer.avoid(screen.x(i), screen.y(i), screen.radius(i))

  const pinned = writing.pinned.filter(
    (i) => screen.radius(i) >= LEAST_RADIUS && isOn(screen, i, width, height),
  )
  for (const i of pinned) {
    const { x, y, radius } = pinPlace(screen, i)
    layer.avoid(x, y, radius)
  }
  drawPins(context, screen, theme, pinned)

  context.strokeStyle = theme.accent
  context.lineWidth = 2
  for (const i of chosen) {
    context.beginPath()
    context.arc(screen.x(i), screen.y(i), screen.radius(i) * 1.2 + 4, 0, 2 * Math.PI)
    context.stroke()
  }

  annotateLines(context, theme, writing, 'chosen')
  const first = named.slice(0, writing.isFocused ? named.length : writing.hulls.length)
  annotateNodes(context, width, height, theme, writing, first)
  if (!writing.isFocused) {
    // The most important nodes come first, then the groups they are in, then the others.
    annotateHulls(context, theme, writing)
    annotateNodes(context, width, height, theme, writing, named.slice(first.length))
  }
  annotateLines(context, theme, writing, 'others')
}

const isOn = (screen: Screen, i: number, width: number, height: number) =>
  screen.x(i) > -MARGIN &&
  screen.y(i) > -MARGIN &&
  screen.x(i) < width + MARGIN &&
  screen.y(i) < height + MARGIN

/** Writes names beside nodes. */
function annotateNodes(
  context: Paper,
  width: number,
  height: number,
  theme: MapTheme,
  { screen, labels, chosen, isFocused, order }: Writing,
  nodes: readonly number[],
) {
  setLabelStyle(context, { font: theme.font, color: theme.ink, halo: theme.background }, 'node')
  const important = new Set(order.slice(0, IMPORTANT))
  for (const i of nodes) {
    if (layer.full) break
    const [x, y, radius] = [screen.x(i), screen.y(i), screen.radius(i)]
    const always = chosen.has(i)
    const label = labels[i]
    if (!label || (radius < LEAST_RADIUS && !isFocused)) continue
    if (!isOn(screen, i, width, height)) continue
    if (label.width < 0)
      for (const line of label.lines) label.width = Math.max(label.width, context.measureText(line).width)
    layer.node(
      context,
      label,
      { x, y, radius: always ? radius * 1.2 : radius },
      { always, matters: important.has(i) },
    )
  }
}

/** Writes the names of groups beside their outlines, where there is room. */
function annotateHulls(context: Paper, theme: MapTheme, { hulls, screen }: Writing) {
  for (const hull of hulls) {
    const style = { font: theme.font, color: groupColor(theme, hull.number), halo: theme.background }
    setLabelStyle(context, style, 'group')
    layer.name(context, hull.group.name, (width) => namePlaces(hull, screen, width))
  }
}

/** Writes on the lines in focus, where there is room; on the chosen one before anything else is written. */
function annotateLines(context: Paper, theme: MapTheme, writing: Writing, which: 'chosen' | 'others') {
  const { screen, lines, chosenLine } = writing
  const isChosen = which === 'chosen'
  const style = {
    font: theme.font,
    color: isChosen ? theme.accent : theme.muted,
    halo: theme.background,
  }
  setLabelStyle(context, style, 'line')
  for (const { line, source, target, curvature } of lines) {
    if ((line.key === chosenLine) !== isChosen || layer.full) continue
    const curve = curveOf(screen, source, target, curvature)
    for (const t of PLACES) {
      const free = curve.room * (1 - Math.abs(2 * t - 1))
      if (layer.line(context, style, line.label, ...pointOn(curve, t), free, isChosen)) break
    }
  }
}
