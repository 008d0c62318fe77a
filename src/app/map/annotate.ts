import type { DisplayGraph } from './displayGraph.ts'
import { LabelLayer, type NodeLabel, setLabelStyle } from './labels.ts'
import type { Screen } from './screen.ts'
import type { MapTheme } from './theme.ts'

/** What is written on the map in one frame. */
export interface Scene {
  readonly display: DisplayGraph
  readonly screen: Screen
  readonly labels: readonly NodeLabel[]
  /** Indices of the nodes that may have a label, the most important first. */
  readonly order: readonly number[]
  /** Nodes whose label is drawn in any case. */
  readonly chosen: ReadonlySet<number>
  readonly focused: boolean
  readonly chosenLine: string | undefined
  /** The edge under the pointer, by its key in the display graph. */
  readonly hovered: string | null
}

/** Nodes smaller than this on the screen go without a label, in pixels. */
const LEAST_RADIUS = 3
const MARGIN = 40

const layer = new LabelLayer()

/** Writes names beside nodes and relations along lines. */
export function annotate(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  theme: MapTheme,
  scene: Scene,
): void {
  const { screen, order, labels, chosen } = scene
  layer.begin(width, height)
  for (const i of order) {
    const radius = screen.radius(i)
    if (radius >= LEAST_RADIUS) layer.avoid(screen.x(i), screen.y(i), radius)
  }

  context.strokeStyle = theme.accent
  context.lineWidth = 2
  for (const i of chosen) {
    context.beginPath()
    context.arc(screen.x(i), screen.y(i), screen.radius(i) * 1.2 + 4, 0, 2 * Math.PI)
    context.stroke()
  }

  const name = { font: theme.font, color: theme.ink, halo: theme.background }
  setLabelStyle(context, name, 'node')
  for (const i of order) {
    if (layer.full) break
    const [x, y, radius] = [screen.x(i), screen.y(i), screen.radius(i)]
    const always = chosen.has(i)
    const label = labels[i]
    if (!label || (radius < LEAST_RADIUS && !scene.focused)) continue
    if (x < -MARGIN || y < -MARGIN || x > width + MARGIN || y > height + MARGIN) continue
    if (label.width < 0)
      for (const line of label.lines) label.width = Math.max(label.width, context.measureText(line).width)
    layer.node(context, label, x, y, always ? radius * 1.2 : radius, always)
  }
  annotateLines(context, theme, scene)
}

/** Where on its line a label may stand, the best place first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7]

/** Writes on the lines: what is pointed at or chosen first, whatever is in the way, then the others where they fit. */
function annotateLines(context: CanvasRenderingContext2D, theme: MapTheme, scene: Scene) {
  const { display, screen, chosenLine, hovered } = scene
  const plain = { font: theme.font, color: theme.muted, halo: theme.background }
  const strong = { ...plain, color: theme.accent }
  setLabelStyle(context, plain, 'line')
  const edge = hovered === null ? undefined : display.edge(hovered)
  if (edge) {
    const { line, tie, curvature = 0, size } = edge.attributes
    const curve = curveOf(screen, edge.source, edge.target, curvature)
    strokeCurve(context, curve, theme.accent, size + 1)
    const [only] = tie.lines
    const words = line?.label ?? (tie.lines.length === 1 ? only?.label : `${tie.lines.length} relations`)
    if (words) layer.line(context, strong, words, ...pointOn(curve, 0.5), curve.room, true)
  }
  for (const first of [true, false])
    display.forEachLine((id, source, target, { line, curvature = 0 }) => {
      if (!line || id === hovered) return
      const always = line.key === chosenLine
      if (always !== first) return
      const curve = curveOf(screen, source, target, curvature)
      for (const t of PLACES) {
        const free = curve.room * (1 - Math.abs(2 * t - 1))
        if (layer.line(context, always ? strong : plain, line.label, ...pointOn(curve, t), free, always))
          break
      }
    })
}

/** A line as the map draws it: a quadratic Bézier curve in pixels, and the part of it outside its nodes. */
interface Curve {
  readonly x: readonly [number, number, number]
  readonly y: readonly [number, number, number]
  /** Its free length in pixels, and where it begins and ends as shares of the whole. */
  readonly room: number
  readonly start: number
  readonly end: number
}

function curveOf(screen: Screen, source: number, target: number, curvature: number): Curve {
  const [x0, y0, x2, y2] = [screen.x(source), screen.y(source), screen.x(target), screen.y(target)]
  const [dx, dy] = [x2 - x0, y2 - y0]
  const length = Math.max(1, Math.hypot(dx, dy))
  return {
    // The control point stands to the left of the chord; y points down here.
    x: [x0, (x0 + x2) / 2 + dy * curvature, x2],
    y: [y0, (y0 + y2) / 2 - dx * curvature, y2],
    room: length - screen.radius(source) - screen.radius(target) - 14,
    start: screen.radius(source) / length,
    end: 1 - screen.radius(target) / length,
  }
}

/** The point at share `t` of a curve, and the angle of the curve there. */
function pointOn({ x, y }: Curve, t: number): [x: number, y: number, angle: number] {
  const s = 1 - t
  return [
    s * s * x[0] + 2 * s * t * x[1] + t * t * x[2],
    s * s * y[0] + 2 * s * t * y[1] + t * t * y[2],
    Math.atan2(s * (y[1] - y[0]) + t * (y[2] - y[1]), s * (x[1] - x[0]) + t * (x[2] - x[1])),
  ]
}

const STEPS = 16

function strokeCurve(context: CanvasRenderingContext2D, curve: Curve, color: string, width: number) {
  if (curve.end <= curve.start) return
  context.strokeStyle = color
  context.lineWidth = width
  context.beginPath()
  for (let i = 0; i <= STEPS; i++) {
    const [x, y] = pointOn(curve, curve.start + ((curve.end - curve.start) * i) / STEPS)
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  context.stroke()
}
