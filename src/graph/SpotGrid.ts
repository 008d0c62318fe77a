import type { Position } from './startPositions.ts'

/** Places by squares of a side: what is near a place is found without looking at all others. */
export class SpotGrid {
  readonly #side: number
  readonly #cells = new Map<string, [string, Position][]>()

  constructor(side: number, spots: Iterable<readonly [string, Position]>) {
    this.#side = side
    for (const [name, spot] of spots) {
      const cell = this.#cell(spot, 0, 0)
      const list = this.#cells.get(cell)
      if (list) list.push([name, spot])
      else this.#cells.set(cell, [[name, spot]])
    }
  }

  #cell({ x, y }: Position, dx: number, dy: number): string {
    return `${Math.floor(x / this.#side) + dx},${Math.floor(y / this.#side) + dy}`
  }

  /** Calls back with everything that is at most one side away, and some of what is farther. */
  near(spot: Position, callback: (name: string, at: Position) => void): void {
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const [name, at] of this.#cells.get(this.#cell(spot, dx, dy)) ?? []) callback(name, at)
  }
}
