import type { TouchCoords } from 'sigma/types'
import type { Viewport } from '../Viewport.ts'
import type { Spot } from './events.ts'

const middle = (p: Spot, q: Spot) => ({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 })
const distance = (p: Spot, q: Spot) => Math.max(1, Math.hypot(p.x - q.x, p.y - q.y))

/** Zooms by two fingers: what was between them stays there. Nothing where there are not two. */
export function pinch(viewport: Viewport, coords: TouchCoords): void {
  const [a, b] = coords.touches
  const [c, d] = coords.previousTouches
  if (!a || !b || !c || !d) return
  coords.preventSigmaDefault()
  viewport.pinch(middle(c, d), middle(a, b), distance(a, b) / distance(c, d))
}
