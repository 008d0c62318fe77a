import { pressed } from '../../keys/shortcut.ts'
import { ON_DRAG } from '../../keys/shortcuts.ts'
import type { MapCamera } from '../camera.ts'
import type { PointerEvents, Spot } from './events.ts'

/** Pixels that a pressed pointer moves before it drags. */
const DRAG_FROM = 4

/** What the mouse or a finger holds: a node, dragged once it has moved, until it is dropped or put back. */
export class Grip {
  readonly #camera: MapCamera
  readonly #events: Pick<PointerEvents, 'drag' | 'drop'>
  #held: (Spot & { readonly node: number; isDragged: boolean }) | null = null
  /** Whether what the pointer does now has ended a drag: the click that comes with it is none. */
  hasEnded = false

  constructor(camera: MapCamera, events: Pick<PointerEvents, 'drag' | 'drop'>) {
    this.#camera = camera
    this.#events = events
  }

  take(node: number, { x, y }: Spot): void {
    this.#held = { node, x, y, isDragged: false }
    this.#camera.hold(true)
    window.addEventListener('keydown', this.#onKey, true)
  }

  /** Drags what is held. @returns whether anything is. */
  move(to: Spot): boolean {
    const held = this.#held
    if (!held) return false
    held.isDragged ||= Math.hypot(to.x - held.x, to.y - held.y) > DRAG_FROM
    if (held.isDragged) this.#events.drag(held.node, to)
    return true
  }

  /** Lets go of what is held; what was dragged is dropped here. @returns whether it was dragged. */
  drop(at: Spot): boolean {
    const held = this.release()
    if (!held?.isDragged) return false
    this.hasEnded = true
    this.#events.drop(held.node, at)
    return true
  }

  get isDragging(): boolean {
    return this.#held?.isDragged === true
  }

  /** What is held goes back to where it was. */
  putBack(): void {
    const held = this.release()
    if (held) this.#events.drag(held.node, null)
  }

  release() {
    const held = this.#held
    if (!held) return null
    this.#held = null
    this.#camera.hold(false)
    window.removeEventListener('keydown', this.#onKey, true)
    return held
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (!this.isDragging || pressed(event, ON_DRAG) === undefined) return
    event.preventDefault()
    event.stopPropagation()
    this.hasEnded = true
    this.putBack()
  }
}
