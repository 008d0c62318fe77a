import type { Box } from './camera.ts'
import type { MapNode } from './mapData.ts'
import type { Frame } from './Viewport.ts'

/**
 * Where nodes are in the graph and on the screen, in pixels from its top left. Numbers are kept in place, as
 * this runs for every node on every frame.
 */
export class Screen {
  /** Three numbers a node: x, y, radius at the scale that shows the whole map. */
  #places = new Float32Array(0)
  /** The same on the screen. */
  #pixels = new Float32Array(0)
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Takes these nodes in place of those before; of the same ones, those of `changed` and new ones after them. */
  setNodes(
    nodes: readonly Pick<MapNode, 'x' | 'y' | 'size'>[],
    changed: Iterable<number> = nodes.keys(),
  ): void {
    if (this.#count !== nodes.length) {
      const before = this.#places
      this.#count = nodes.length
      this.#places = new Float32Array(3 * nodes.length)
      this.#places.set(before.subarray(0, this.#places.length))
      this.#pixels = new Float32Array(3 * nodes.length)
    }
    for (const i of changed) {
      const { x, y, size } = nodes[i] ?? { x: 0, y: 0, size: 0 }
      this.#places.set([x, y, size], 3 * i)
    }
  }

  /** Moves a node to a place of the graph. */
  move(index: number, { x, y }: { x: number; y: number }): void {
    this.#places[3 * index] = x
    this.#places[3 * index + 1] = y
  }

  /** Projects all nodes for a frame. */
  project({ matrix, width, height, sizeRatio }: Frame): void {
    const at = (i: number) => matrix[i] ?? 0
    const [a, b, c, d, e, f] = [at(0), at(3), at(6), at(1), at(4), at(7)]
    const places = this.#places
    const pixels = this.#pixels
    for (let i = 0; i < 3 * this.#count; i += 3) {
      const x = places[i] ?? 0
      const y = places[i + 1] ?? 0
      pixels[i] = ((1 + a * x + b * y + c) * width) / 2
      pixels[i + 1] = ((1 - d * x - e * y - f) * height) / 2
      pixels[i + 2] = (places[i + 2] ?? 0) / sizeRatio
    }
  }

  x(index: number): number {
    return this.#pixels[3 * index] ?? 0
  }
  y(index: number): number {
    return this.#pixels[3 * index + 1] ?? 0
  }
  radius(index: number): number {
    return this.#pixels[3 * index + 2] ?? 0
  }

  /** Where a node is in the graph. */
  place(index: number): { x: number; y: number } {
    return { x: this.#places[3 * index] ?? 0, y: this.#places[3 * index + 1] ?? 0 }
  }
  size(index: number): number {
    return this.#places[3 * index + 2] ?? 0
  }

  /** The box around some nodes in the graph; none around none. */
  box(isIn: (index: number) => unknown): Box | null {
    const x: [number, number] = [Infinity, -Infinity]
    const y: [number, number] = [Infinity, -Infinity]
    for (let i = 0; i < this.#count; i++) {
      if (!isIn(i)) continue
      const [atX, atY] = [this.#places[3 * i] ?? 0, this.#places[3 * i + 1] ?? 0]
      x[0] = Math.min(x[0], atX)
      x[1] = Math.max(x[1], atX)
      y[0] = Math.min(y[0], atY)
      y[1] = Math.max(y[1], atY)
    }
    return x[0] > x[1] ? null : { x, y }
  }
}
