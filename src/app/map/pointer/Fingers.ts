import type { TouchCoords } from 'sigma/types'
import type { Viewport } from '../Viewport.ts'
import { type Find, isAdditive, type PointerEvents, type Spot } from './events.ts'
import type { Grip } from './Grip.ts'
import { pinch } from './pinch.ts'

/** So long a finger rests on a node, without moving farther than this, until it holds the node. */
const HOLD = { milliseconds: 350, pixels: 10 }

/** Fingers pan, pinch and tap; one that rests on a node drags it. */
export class Fingers {
  readonly #viewport: Viewport
  readonly #find: Find
  readonly #grip: Grip
  readonly #events: PointerEvents
  /** Whether nodes can be dragged. */
  canDrag = false
  /** A finger that rests on a node. */
  #resting: (Spot & { readonly timer: number }) | null = null

  constructor(viewport: Viewport, find: Find, grip: Grip, events: PointerEvents) {
    this.#viewport = viewport
    this.#find = find
    this.#grip = grip
    this.#events = events
    const { touch } = viewport
    touch.on('tap', (coords) => this.#tap(coords))
    touch.on('doubletap', (coords) => this.#tapAgain(coords))
    touch.on('touchdown', (coords) => this.#down(coords))
    touch.on('touchmove', (coords) => this.#move(coords))
    touch.on('touchup', (coords) => this.#up(coords))
  }

  #down({ touches }: TouchCoords): void {
    this.#grip.hasEnded = false
    this.rest()
    const [place, other] = touches
    if (other) this.#grip.putBack()
    if (!place || other || !this.canDrag) return
    const hit = this.#find(place.x, place.y)
    if (hit?.kind !== 'node') return
    const { node } = hit
    const { x, y } = place
    const timer = window.setTimeout(() => {
      this.#resting = null
      this.#grip.take(node, { x, y })
      // It shows that it is held.
      this.#events.drag(node, { x, y })
    }, HOLD.milliseconds)
    this.#resting = { x, y, timer }
  }

  #move(coords: TouchCoords): void {
    const [place] = coords.touches
    const resting = this.#resting
    const isStill = resting && place && Math.hypot(place.x - resting.x, place.y - resting.y) <= HOLD.pixels
    if ((place && this.#grip.move(place)) || isStill) {
      coords.preventSigmaDefault()
      return
    }
    this.rest()
    pinch(this.#viewport, coords)
  }

  #up(coords: TouchCoords): void {
    this.rest()
    const place = placeOf(coords)
    if (place && this.#grip.isDragging && coords.original.type !== 'touchcancel') this.#grip.drop(place)
    else this.#grip.putBack()
  }

  #tap(coords: TouchCoords): void {
    const place = placeOf(coords)
    if (place && !this.#grip.hasEnded)
      this.#events.press(this.#find(place.x, place.y), isAdditive(coords.original))
  }

  /** The second of two quick taps zooms on the empty map; on something it chooses, as the first did. */
  #tapAgain(coords: TouchCoords): void {
    const place = placeOf(coords)
    const found = place && this.#find(place.x, place.y)
    if (!found || this.#grip.hasEnded) return
    coords.preventSigmaDefault()
    this.#events.press(found, isAdditive(coords.original))
  }

  /** No finger rests any more. */
  rest(): void {
    if (this.#resting) window.clearTimeout(this.#resting.timer)
    this.#resting = null
  }
}

const placeOf = ({ touches, previousTouches }: TouchCoords): Spot | undefined =>
  touches[0] ?? previousTouches[0]
