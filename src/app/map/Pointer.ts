import type { MouseCoords, TouchCoords } from 'sigma/types'
import { pressed } from '../keys/shortcut.ts'
import { ON_DRAG } from '../keys/shortcuts.ts'
import type { Hit } from './hit.ts'
import { pinch } from './pinch.ts'
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
/** So long a finger rests on a node, without moving farther than this, until it holds the node. */
const HOLD = { milliseconds: 350, pixels: 10 }

/** Turns what mouse and fingers do into {@link PointerEvents}. Fingers pan, pinch and tap; one that rests on a node drags it. */
export class Pointer {
  readonly #viewport: Viewport
  readonly #hit: (x: number, y: number) => Hit | null
  readonly #events: PointerEvents
  /** Whether nodes can be dragged. */
  canDrag = false
  #held: { node: number; x: number; y: number; isDragged: boolean } | null = null
  #dropped = false
  /** A finger that rests on a node. */
  #resting: { node: number; x: number; y: number; timer: number } | null = null

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
    touch.on('touchdown', (coords) => this.#touch(coords))
    touch.on('touchmove', (coords) => this.#touchMove(coords))
    touch.on('touchup', (coords) => this.#touchUp(coords))
  }

  #down({ x, y, original }: MouseCoords): void {
    this.#dropped = false
    if (!this.canDrag || !(original instanceof MouseEvent) || original.button !== 0) return
    const hit = this.#hit(x, y)
    if (hit?.kind !== 'node') return
    this.#hold(hit.node, x, y)
  }

  #hold(node: number, x: number, y: number): void {
    this.#held = { node, x, y, isDragged: false }
    this.#viewport.camera.hold(true)
    window.addEventListener('keydown', this.#onKey, true)
  }

  #move(coords: MouseCoords): void {
    const { x, y, original } = coords
    if (this.#dragHeld({ x, y })) {
      coords.preventSigmaDefault()
      return
    }
    // A pressed button pans; over other parts of the page the map has nothing to say.
    if (!(original instanceof MouseEvent) || original.buttons !== 0) return
    if (original.target !== this.#viewport.mouse.container) return
    this.#events.over(this.#hit(x, y))
  }

  /** Drags what is held, if anything is. */
  #dragHeld({ x, y }: Spot): boolean {
    const held = this.#held
    if (!held) return false
    held.isDragged ||= Math.hypot(x - held.x, y - held.y) > DRAG_FROM
    if (held.isDragged) this.#events.drag(held.node, { x, y })
    return true
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
    if (!this.#held?.isDragged || pressed(event, ON_DRAG) === undefined) return
    event.preventDefault()
    event.stopPropagation()
    this.#dropped = true
    this.#putBack()
  }

  #click({ x, y, original }: MouseCoords): void {
    // The click that ends a drag is none.
    if (this.#dropped) return
    this.#events.press(this.#hit(x, y), isAdditive(original))
  }

  #touch({ touches }: TouchCoords): void {
    this.#dropped = false
    this.#rest()
    const [place, other] = touches
    if (other) this.#putBack()
    if (!place || other || !this.canDrag) return
    const hit = this.#hit(place.x, place.y)
    if (hit?.kind !== 'node') return
    const { node } = hit
    const { x, y } = place
    const timer = window.setTimeout(() => {
      this.#resting = null
      this.#hold(node, x, y)
      // It shows that it is held.
      this.#events.drag(node, { x, y })
    }, HOLD.milliseconds)
    this.#resting = { node, x, y, timer }
  }

  #touchMove(coords: TouchCoords): void {
    const [place] = coords.touches
    if (place && this.#dragHeld(place)) {
      coords.preventSigmaDefault()
      return
    }
    const resting = this.#resting
    if (resting && place && Math.hypot(place.x - resting.x, place.y - resting.y) <= HOLD.pixels) {
      coords.preventSigmaDefault()
      return
    }
    this.#rest()
    pinch(this.#viewport, coords)
  }

  #touchUp(coords: TouchCoords): void {
    this.#rest()
    const place = placeOf(coords)
    const held = this.#held
    if (!held?.isDragged || !place || coords.original.type === 'touchcancel') {
      this.#putBack()
      return
    }
    this.#release()
    this.#dropped = true
    this.#events.drop(held.node, place)
  }

  /** The finger rests no more. */
  #rest(): void {
    if (this.#resting) window.clearTimeout(this.#resting.timer)
    this.#resting = null
  }

  /** What is held goes back to where it was. */
  #putBack(): void {
    const held = this.#release()
    if (held) this.#events.drag(held.node, null)
  }

  #tap(coords: TouchCoords): void {
    const place = placeOf(coords)
    if (place && !this.#dropped) this.#events.press(this.#hit(place.x, place.y), isAdditive(coords.original))
  }

  /** The second of two quick presses zooms on the empty map; on something it chooses, as the first did. */
  #again(coords: MouseCoords | TouchCoords, place: Spot | undefined): void {
    const found = place && this.#hit(place.x, place.y)
    if (!found || this.#dropped) return
    coords.preventSigmaDefault()
    this.#events.press(found, isAdditive(coords.original))
  }

  destroy(): void {
    this.#rest()
    this.#release()
  }
}

const placeOf = ({ touches, previousTouches }: TouchCoords): Spot | undefined =>
  touches[0] ?? previousTouches[0]

const isAdditive = (event: MouseEvent | TouchEvent) => event.shiftKey || event.ctrlKey || event.metaKey
