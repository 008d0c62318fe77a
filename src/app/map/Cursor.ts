import type { Stage } from './stage.ts'
import { type Direction, mostConnected, walk } from './walk.ts'

/** Room that the cursor keeps to the edges of the map, in pixels. */
const MARGIN = 60

/** Where the keyboard is on the map: a node, by its key, so that it stays there when the graph changes. */
export class Cursor {
  readonly #stage: Stage
  #key: string | null = null
  /** Whether it is drawn: only while the keyboard is on the map. */
  isShown = false

  constructor(stage: Stage) {
    this.#stage = stage
  }

  /** The node it is at, if that is on the map. */
  get node(): number | undefined {
    const { graph, shown } = this.#stage.model
    const node = this.#key === null ? undefined : graph.indexOf(this.#key)
    return node !== undefined && shown.nodes[node] ? node : undefined
  }

  get key(): string | null {
    return this.node === undefined ? null : this.#key
  }

  /** Goes to a node, or to the most connected where that is not on the map. @returns where it is now. */
  goTo(key: string | null): string | null {
    const { model } = this.#stage
    this.#key = key
    if (this.node === undefined) this.#setNode(mostConnected(model.graph, model.shown))
    this.#reveal()
    return this.key
  }

  /** Walks along a tie. @returns whether there is one that way. */
  walk(direction: Direction): boolean {
    const { model, screen } = this.#stage
    const from = this.node
    const to = from === undefined ? undefined : walk(model.graph, model.shown, screen, from, direction)
    if (to === undefined) return false
    this.#setNode(to)
    this.#reveal()
    return true
  }

  #setNode(node: number | undefined): void {
    this.#key = node === undefined ? null : (this.#stage.model.graph.nodes[node]?.key ?? null)
  }

  /** Moves the camera where the cursor is not well on the screen. */
  #reveal(): void {
    const { screen, viewport } = this.#stage
    const { node } = this
    if (node === undefined) return
    const { width, height } = viewport.frame()
    const [x, y] = [screen.x(node), screen.y(node)]
    if (x < MARGIN || y < MARGIN || x > width - MARGIN || y > height - MARGIN)
      viewport.camera.pan(width / 2 - x, height / 2 - y)
  }
}
