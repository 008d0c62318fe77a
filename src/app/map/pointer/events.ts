import type { Hit } from '../hit.ts'

/** What the pointer does on the map. */
export interface PointerEvents {
  /** What is under the pointer changed, or the pointer moved with nothing under it. */
  over: (hit: Hit | null) => void
  press: (hit: Hit | null, additive: boolean) => void
  /** A node is dragged to a place of the screen; `null` ends it without a drop. */
  drag: (node: number, to: Spot | null) => void
  drop: (node: number, to: Spot) => void
}

/** A place of the screen, in pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** What is at a place of the screen. */
export type Find = (x: number, y: number) => Hit | null

/** Whether what is pressed is meant beside what is chosen already. */
export const isAdditive = (event: MouseEvent | TouchEvent) => event.shiftKey || event.ctrlKey || event.metaKey
