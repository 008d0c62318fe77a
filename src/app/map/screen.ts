import type { NodeDisplayData, RenderParams } from 'sigma/types'

/**
 * Where nodes are on the screen, in pixels from its top left. Sigma's own conversion makes an object for every
 * point; this one keeps numbers in place, as it runs for every node on every frame.
 */
export class Screen {
  #framed = new Float32Array(0)
  #x = new Float32Array(0)
  #y = new Float32Array(0)
  #radius = new Float32Array(0)
  #count = 0

  /** Takes the places that sigma gave the nodes. */
  place(count: number, displayOf: (index: number) => NodeDisplayData | undefined): void {
    if (this.#x.length < count) {
      this.#framed = new Float32Array(3 * count)
      this.#x = new Float32Array(count)
      this.#y = new Float32Array(count)
      this.#radius = new Float32Array(count)
    }
    this.#count = count
    for (let i = 0; i < count; i++) {
      const display = displayOf(i)
      this.#framed[3 * i] = display?.x ?? 0
      this.#framed[3 * i + 1] = display?.y ?? 0
      this.#framed[3 * i + 2] = display?.size ?? 0
    }
  }

  /** Projects all nodes for a frame. */
  project({ matrix, width, height, sizeRatio }: RenderParams): void {
    const at = (i: number) => matrix[i] ?? 0
    const [a, b, c, d, e, f] = [at(0), at(3), at(6), at(1), at(4), at(7)]
    for (let i = 0; i < this.#count; i++) {
      const x = this.#framed[3 * i] ?? 0
      const y = this.#framed[3 * i + 1] ?? 0
      this.#x[i] = ((1 + a * x + b * y + c) * width) / 2
      this.#y[i] = ((1 - d * x - e * y - f) * height) / 2
      this.#radius[i] = (this.#framed[3 * i + 2] ?? 0) / sizeRatio
    }
  }

  x(index: number): number {
    return this.#x[index] ?? 0
  }
  y(index: number): number {
    return this.#y[index] ?? 0
  }
  radius(index: number): number {
    return this.#radius[index] ?? 0
  }

  /** The box around these nodes in sigma's framed coordinates. */
  framedBox(indices: Iterable<number>): { x: [number, number]; y: [number, number] } {
    const x: [number, number] = [Infinity, -Infinity]
    const y: [number, number] = [Infinity, -Infinity]
    for (const i of indices) {
      const [px, py] = [this.#framed[3 * i] ?? 0, this.#framed[3 * i + 1] ?? 0]
      x[0] = Math.min(x[0], px)
      x[1] = Math.max(x[1], px)
      y[0] = Math.min(y[0], py)
      y[1] = Math.max(y[1], py)
    }
    return { x, y }
  }
}
