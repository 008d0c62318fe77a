/**
 * Which parts of the screen are taken, on a grid of small cells: asking and taking cost time by the area
 * of the box alone, whatever is there already, and no memory.
 */
export class Occupancy {
  static readonly CELL = 4
  #columns = 0
  #rows = 0
  #cells = new Uint8Array(0)

  /** Empties the grid for a screen of this size, in pixels. */
  reset(width: number, height: number): void {
    this.#columns = Math.ceil(width / Occupancy.CELL)
    this.#rows = Math.ceil(height / Occupancy.CELL)
    const size = this.#columns * this.#rows
    if (this.#cells.length < size) this.#cells = new Uint8Array(size)
    else this.#cells.fill(0, 0, size)
  }

  /** Whether the box is all on screen and nothing is in it. */
  isFree(left: number, top: number, right: number, bottom: number): boolean {
    const { CELL } = Occupancy
    if (left < 0 || top < 0 || right > this.#columns * CELL || bottom > this.#rows * CELL) return false
    const lastColumn = Math.ceil(right / CELL)
    const lastRow = Math.ceil(bottom / CELL)
    for (let row = Math.floor(top / CELL); row < lastRow; row++)
      for (let column = Math.floor(left / CELL); column < lastColumn; column++)
        if (this.#cells[row * this.#columns + column] !== 0) return false
    return true
  }

  /** How many cells of the box are taken. */
  taken(left: number, top: number, right: number, bottom: number): number {
    const { CELL } = Occupancy
    const lastColumn = Math.min(this.#columns, Math.ceil(right / CELL))
    const lastRow = Math.min(this.#rows, Math.ceil(bottom / CELL))
    let count = 0
    for (let row = Math.max(0, Math.floor(top / CELL)); row < lastRow; row++)
      for (let column = Math.max(0, Math.floor(left / CELL)); column < lastColumn; column++)
        count += this.#cells[row * this.#columns + column] ?? 0
    return count
  }

  /** Takes the part of the box that is on screen. */
  take(left: number, top: number, right: number, bottom: number): void {
    const { CELL } = Occupancy
    const firstColumn = Math.max(0, Math.floor(left / CELL))
    const lastColumn = Math.min(this.#columns, Math.ceil(right / CELL))
    const firstRow = Math.max(0, Math.floor(top / CELL))
    const lastRow = Math.min(this.#rows, Math.ceil(bottom / CELL))
    for (let row = firstRow; row < lastRow; row++)
      this.#cells.fill(1, row * this.#columns + firstColumn, row * this.#columns + lastColumn)
  }
}
