import type { MouseCoords, TouchCoords } from 'sigma/types'
import type { Hit } from './hit.ts'
import type { Viewport } from './Viewport.ts'

/** What the pointer does on the map. */
export interface PointerEvents {
  /** What is under the pointer changed, or the pointer moved with nothing under it. */
  over: (hit: Hit | null) => void
  press: (hit: Hit | null, additive: boolean) => void
  /** A node is dragged to a place of the screen; `null` ends it without a drop. */
  drag: (node: number, to: { x: number; y: number } | null) => void
  drop: (node: number, to: { x: number; y: number }) => void
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** Pixels that a pressed pointer moves before it drags. */
const DRAG_FROM = 4

/** Turns what mouse and fingers do into {@link PointerEvents}. Fingers pan, pinch and tap; only the mouse drags nodes. */
export class Pointer {
  readonly #viewport: Viewport
  readonly #hit: (x: number, y: number) => Hit | null
  readonly #events: PointerEvents
  /** Whether nodes can be dragged. */
  canDrag = false
  #held: { node: number; x: number; y: number; isDragged: boolean } | null = null
  #dropped = false

  constructor(viewport: Viewport, hit: (x: number, y: number) => Hit | null, events: PointerEvents) {
    this.#viewport = viewport
    this.#hit = hit
    this.#events = events
    const { mouse, touch } = viewport
    mouse.on('mousemovebody', (coords) => this.#move(coords))
    mouse.on('mousedown', (coords) => this.#down(coords))
    mouse.on('mouseup', (coords) => this.#up(coords))
    mouse.on('mouseleave', () => events.over(null))
    mouse.on('click', (coords) => this.#click(coords))
    mouse.on('doubleClick', (coords) => this.#again(coords, coords))
    touch.on('tap', (coords) => this.#tap(coords))
    touch.on('doubletap', (coords) => this.#again(coords, placeOf(coords)))
    touch.on('touchmove', (coords) => this.#pinch(coords))
  }

  #down({ x, y, original }: MouseCoords): void {
    this.#dropped = false
    if (!this.canDrag || !(original instanceof MouseEvent) || original.button !== 0) return
    const hit = this.#hit(x, y)
    if (hit?.kind !== 'node') return
    this.#held = { node: hit.node, x, y, isDragged: false }
    this.#viewport.camera.hold(true)
    window.addEventListener('keydown', this.#onKey, true)
  }

  #move(coords: MouseCoords): void {
    const { x, y, original } = coords
    const held = this.#held
    if (held) {
      coords.preventSigmaDefault()
      held.isDragged ||= Math.hypot(x - held.x, y - held.y) > DRAG_FROM
      if (held.isDragged) this.#events.drag(held.node, { x, y })
      return
    }
    // A pressed button pans; over other parts of the page the map has nothing to say.
    if (!(original instanceof MouseEvent) || original.buttons !== 0) return
    if (original.target !== this.#viewport.mouse.container) return
    this.#events.over(this.#hit(x, y))
  }

  #up({ x, y }: MouseCoords): void {
    const held = this.#release()
    if (!held?.isDragged) return
    this.#dropped = true
    this.#events.drop(held.node, { x, y })
  }

  #release() {
    const held = this.#held
    if (!held) return null
    this.#held = null
    this.#viewport.camera.hold(false)
    window.removeEventListener('keydown', this.#onKey, true)
    return held
  }

  /** Escape puts what is dragged back. */
  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#held?.isDragged) return
    event.preventDefault()
    event.stopPropagation()
    const held = this.#release()
    this.#dropped = true
    if (held) this.#events.drag(held.node, null)
  }

  #click({ x, y, original }: MouseCoords): void {
    // The click that ends a drag is none.
    if (this.#dropped) return
    this.#events.press(this.#hit(x, y), isAdditive(original))
  }

  #tap(coords: TouchCoords): void {
    const place = placeOf(coords)
    if (place) this.#events.press(this.#hit(place.x, place.y), isAdditive(coords.original))
  }

  /** The second of two quick presses zooms on the empty map; on something it chooses, as the first did. */
  #again(coords: MouseCoords | TouchCoords, place: Spot | undefined): void {
    const found = place && this.#hit(place.x, place.y)
    if (!found || this.#dropped) return
    coords.preventSigmaDefault()
    this.#events.press(found, isAdditive(coords.original))
  }

  #pinch(coords: TouchCoords): void {
    const [a, b] = coords.touches
    const [c, d] = coords.previousTouches
    if (!a || !b || !c || !d) return
    coords.preventSigmaDefault()
    const middle = (p: Spot, q: Spot) => ({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 })
    const distance = (p: Spot, q: Spot) => Math.max(1, Math.hypot(p.x - q.x, p.y - q.y))
    this.#viewport.pinch(middle(c, d), middle(a, b), distance(a, b) / distance(c, d))
  }

  destroy(): void {
    this.#release()
  }
}

const placeOf = ({ touches, previousTouches }: TouchCoords): Spot | undefined =>
  touches[0] ?? previousTouches[0]

const isAdditive = (event: MouseEvent | TouchEvent) => event.shiftKey || event.ctrlKey || event.metaKey
