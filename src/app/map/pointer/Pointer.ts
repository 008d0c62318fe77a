import type { Viewport } from '../Viewport.ts'
import type { Find, PointerEvents } from './events.ts'
import { Fingers } from './Fingers.ts'
import { Grip } from './Grip.ts'
import { Mouse } from './Mouse.ts'

/** Turns what mouse and fingers do into {@link PointerEvents}. */
export class Pointer {
  readonly #grip: Grip
  readonly #mouse: Mouse
  readonly #fingers: Fingers

  constructor(viewport: Viewport, find: Find, events: PointerEvents) {
    this.#grip = new Grip(viewport.camera, events)
    this.#mouse = new Mouse(viewport, find, this.#grip, events)
    this.#fingers = new Fingers(viewport, find, this.#grip, events)
  }

  /** From now on nodes can be dragged. */
  letDrag(): void {
    this.#mouse.canDrag = true
    this.#fingers.canDrag = true
  }

  destroy(): void {
    this.#fingers.rest()
    this.#grip.release()
  }
}
