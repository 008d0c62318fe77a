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
  readonly hoveredLine: string | null
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
  if (scene.focused) annotateLines(context, theme, scene)
}

/** Where on its line a label may stand, the best place first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7]

function annotateLines(context: CanvasRenderingContext2D, theme: MapTheme, scene: Scene) {
  const { screen, chosenLine, hoveredLine } = scene
  const plain = { font: theme.font, color: theme.muted, halo: theme.background }
  const strong = { ...plain, color: theme.accent }
  setLabelStyle(context, plain, 'line')
  // Two passes: what is pointed at or chosen is written first, whatever is in the way.
  for (const first of [true, false])
    scene.display.forEachLine((id, source, target, { line, curvature = 0 }) => {
      if (!line) return
      const always = line.key === chosenLine || id === hoveredLine
      if (always !== first) return
      const [x0, y0, x2, y2] = [screen.x(source), screen.y(source), screen.x(target), screen.y(target)]
      const [dx, dy] = [x2 - x0, y2 - y0]
      // The control point of the curve stands to the left of the chord; y points down here.
      const [x1, y1] = [(x0 + x2) / 2 + dy * curvature, (y0 + y2) / 2 - dx * curvature]
      const room = Math.hypot(dx, dy) - screen.radius(source) - screen.radius(target) - 14
      for (const t of PLACES) {
        const s = 1 - t
        const x = s * s * x0 + 2 * s * t * x1 + t * t * x2
        const y = s * s * y0 + 2 * s * t * y1 + t * t * y2
        const angle = Math.atan2(s * (y1 - y0) + t * (y2 - y1), s * (x1 - x0) + t * (x2 - x1))
        const free = room * (1 - Math.abs(2 * t - 1))
        if (layer.line(context, always ? strong : plain, line.label, x, y, angle, free, always)) break
      }
    })
}
