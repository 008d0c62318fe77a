import type { Paper } from './picture/Paper.ts'
import type { Screen } from './screen.ts'
import type { MapTheme } from './theme.ts'

/** Radius of the head of a pin, and of the ground around it, in pixels. */
const HEAD = 2.6
const GROUND = 4

/** Where the pin of a node is stuck: at its upper right. */
export function pinPlace(screen: Screen, node: number): { x: number; y: number; radius: number } {
  const off = Math.max(screen.radius(node), HEAD) * Math.SQRT1_2
  return { x: screen.x(node) + off, y: screen.y(node) - off, radius: GROUND }
}

/** Draws a pin on the nodes that a reader put where they are. */
export function drawPins(paper: Paper, screen: Screen, theme: MapTheme, nodes: readonly number[]): void {
  for (const node of nodes) {
    const { x, y } = pinPlace(screen, node)
    for (const [radius, color] of [
      [GROUND, theme.background],
      [HEAD, theme.ink],
    ] as const) {
      paper.beginPath()
      paper.arc(x, y, radius, 0, 2 * Math.PI)
      paper.fillStyle = color
      paper.fill()
    }
  }
}
