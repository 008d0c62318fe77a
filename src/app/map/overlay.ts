import { curveOf, pointOn, strokeCurve } from './curve.ts'
import type { DrawnLine } from './focus.ts'
import { LABEL_SIZE } from './labelStyle.ts'
import type { NodeLabel } from './labels.ts'
import type { Screen } from './screen.ts'
import type { MapTheme } from './theme.ts'

/** A line that is pointed at, and what it says. */
export interface PointedLine {
  readonly line: Pick<DrawnLine, 'source' | 'target' | 'curvature'>
  readonly thickness: number
  readonly words: string | undefined
}

/** What lies over the map and comes and goes with the pointer: drawing it leaves the map itself alone. */
export interface Overlay {
  readonly screen: Screen
  readonly labels: readonly NodeLabel[]
  /** The node under the pointer. */
  readonly hovered: number | undefined
  /** Lines under the pointer or marked from outside. */
  readonly lines: readonly PointedLine[]
  /** Nodes marked from outside. */
  readonly marked: readonly number[]
  /** Where the keyboard is. */
  readonly cursor: number | undefined
  /** A node that is being dragged, and the one it would be dropped on. */
  readonly drag: { readonly node: number; readonly onto: number | undefined } | null
}

const LINE_HEIGHT = 15
const PADDING = 6

/** Draws the overlay on its own canvas. */
export function drawOverlay(context: CanvasRenderingContext2D, theme: MapTheme, overlay: Overlay): void {
  const { screen, labels, hovered, lines, marked, cursor, drag } = overlay
  for (const { line, thickness } of lines) {
    context.strokeStyle = theme.accent
    context.lineWidth = thickness + 1
    strokeCurve(context, curveOf(screen, line.source, line.target, line.curvature))
  }
  for (const node of marked) ring(context, screen, node, theme.accent, 2)
  if (cursor !== undefined) {
    ring(context, screen, cursor, theme.background, 6)
    ring(context, screen, cursor, theme.focus, 3)
  }
  for (const { line, words } of lines) {
    if (!words) continue
    const [x, y] = pointOn(curveOf(screen, line.source, line.target, line.curvature), 0.5)
    plate(context, theme, [words], x, y - LINE_HEIGHT / 2 - PADDING / 2)
  }
  if (drag) {
    const { node, onto } = drag
    if (onto !== undefined) ring(context, screen, onto, theme.accent, 4)
    const name = (i: number) => labels[i]?.lines.join(' ') ?? ''
    const words = onto === undefined ? [name(node)] : [`Merge with ${name(onto)}`]
    plate(context, theme, words, screen.x(node), screen.y(node) + screen.radius(node) + 10)
    return
  }
  for (const node of new Set([hovered, cursor])) {
    if (node === undefined) continue
    if (node === hovered) ring(context, screen, node, theme.ink, 1)
    plate(context, theme, labels[node]?.lines ?? [], screen.x(node), screen.y(node) + screen.radius(node) + 8)
  }
}

function ring(context: CanvasRenderingContext2D, screen: Screen, node: number, color: string, width: number) {
  context.strokeStyle = color
  context.lineWidth = width
  context.beginPath()
  context.arc(screen.x(node), screen.y(node), screen.radius(node) * 1.2 + 4, 0, 2 * Math.PI)
  context.stroke()
}

/** Words on a plate, below (x, y). */
function plate(
  context: CanvasRenderingContext2D,
  { surface, ink, font }: MapTheme,
  lines: readonly string[],
  x: number,
  y: number,
) {
  context.font = `600 ${LABEL_SIZE}px ${font}`
  const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 2 * PADDING
  const height = lines.length * LINE_HEIGHT + PADDING
  context.fillStyle = surface
  context.strokeStyle = ink
  context.lineWidth = 1
  context.beginPath()
  context.roundRect(x - width / 2, y, width, height, 3)
  context.fill()
  context.stroke()
  context.fillStyle = ink
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const [i, line] of lines.entries())
    context.fillText(line, x, y + PADDING / 2 + LINE_HEIGHT * (i + 0.5))
}
