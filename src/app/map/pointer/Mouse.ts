import type { MouseCoords } from 'sigma/types'
import type { Viewport } from '../Viewport.ts'
import { type Find, isAdditive, type PointerEvents } from './events.ts'
import type { Grip } from './Grip.ts'

/** The mouse points, presses, pans, and drags nodes. */
export class Mouse {
  readonly #viewport: Viewport
  readonly #find: Find
  readonly #grip: Grip
  readonly #events: PointerEvents
  /** Whether nodes can be dragged. */
  canDrag = false

  constructor(viewport: Viewport, find: Find, grip: Grip, events: PointerEvents) {
    this.#viewport = viewport
    this.#find = find
    this.#grip = grip
    this.#events = events
    const { mouse } = viewport
    mouse.on('mousemovebody', (coords) => this.#move(coords))
    mouse.on('mousedown', (coords) => this.#down(coords))
    mouse.on('mouseup', (coords) => grip.drop(coords))
    mouse.on('mouseleave', () => events.over(null))
    mouse.on('click', (coords) => this.#click(coords))
    mouse.on('doubleClick', (coords) => this.#clickAgain(coords))
  }

  #down({ x, y, original }: MouseCoords): void {
    this.#grip.hasEnded = false
    if (!this.canDrag || !(original instanceof MouseEvent) || original.button !== 0) return
    const hit = this.#find(x, y)
    if (hit?.kind === 'node') this.#grip.take(hit.node, { x, y })
  }

  #move(coords: MouseCoords): void {
    const { x, y, original } = coords
    if (this.#grip.move({ x, y })) {
      coords.preventSigmaDefault()
      return
    }
    // A pressed button pans; over other parts of the page the map has nothing to say.
    if (!(original instanceof MouseEvent) || original.buttons !== 0) return
    if (original.target !== this.#viewport.mouse.container) return
    this.#events.over(this.#find(x, y))
  }

  #click({ x, y, original }: MouseCoords): void {
    if (!this.#grip.hasEnded) this.#events.press(this.#find(x, y), isAdditive(original))
  }

  /** The second of two quick clicks zooms on the empty map; on something it chooses, as the first did. */
  #clickAgain(coords: MouseCoords): void {
    const found = this.#find(coords.x, coords.y)
    if (!found || this.#grip.hasEnded) return
    coords.preventSigmaDefault()
    this.#events.press(found, isAdditive(coords.original))
  }
}
