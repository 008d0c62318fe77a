import Graph from 'graphology'
import Sigma from 'sigma'
import { type Box, MapCamera } from './camera.ts'

/** What is known of a frame before it is drawn. */
export interface Frame {
  /** From the coordinates of the graph to clip space, column by column. */
  readonly matrix: Float32Array
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  /** Sizes are divided by this. */
  readonly sizeRatio: number
}

/** The lesser side of a map of usual size, in pixels, and the number of nodes that fit it. */
const USUAL = { side: 620, nodes: 90 }

/**
 * What we take from sigma: the camera with its gestures, the canvases on top of each other, the loop of frames.
 * Sigma itself draws one hidden node: its way of preparing every node and edge as an object costs seconds where
 * the map needs milliseconds, so nodes and lines live in our own buffers ({@link Instances}).
 */
export class Viewport {
  readonly camera: MapCamera
  readonly #sigma: Sigma
  readonly #container: HTMLElement
  readonly #observer: ResizeObserver
  readonly #matrix = new Float32Array(9)
  #box: Box = { x: [0, 1], y: [0, 1] }
  #nodes = 1
  /** How large nodes are drawn: 1 on a map of usual size. */
  #scale = 1

  /** @throws when the browser has no WebGL 2. */
  constructor(container: HTMLElement, still: boolean) {
    const graph = new Graph()
    graph.addNode('anchor', { x: 0.5, y: 0.5, size: 0, hidden: true })
    const duration = still ? 1 : 180
    this.#container = container
    this.#sigma = new Sigma(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableCameraRotation: false,
      // A small map has smaller nodes and a smaller rim, and so has one that is crowded.
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / this.#scale,
      minCameraRatio: 0.004,
      maxCameraRatio: 4,
      zoomDuration: duration,
      inertiaDuration: duration,
      // How far the map glides on when it is let go, in lengths of the last move.
      inertiaRatio: still ? 0 : 3,
      doubleClickZoomingDuration: duration,
    })
    // Sigma asks the graphics processor what is under the pointer and waits for it; we know it ourselves.
    this.mouse.removeAllListeners()
    this.touch.removeAllListeners()
    for (const name of ['edges', 'hoverNodes']) this.#canvas(name).style.display = 'none'
    this.camera = new MapCamera(this.#sigma, still)
    this.#observer = new ResizeObserver(() => this.#fitScale())
    this.#observer.observe(container)
    this.#fitScale()
  }

  get mouse() {
    return this.#sigma.getMouseCaptor()
  }
  get touch() {
    return this.#sigma.getTouchCaptor()
  }

  #canvas(name: string): HTMLCanvasElement {
    const canvas = this.#sigma.getCanvases()[name]
    if (!canvas) throw new Error(`sigma has no canvas “${name}”`)
    return canvas
  }

  /** Where nodes and lines are drawn. @throws Error without WebGL 2. */
  get graphics(): WebGL2RenderingContext {
    const context = this.#canvas('nodes').getContext('webgl2')
    if (!context) throw new Error('the map needs WebGL 2')
    return context
  }

  /** A canvas to write on: under nodes and lines, over them, or over everything. Its units are CSS pixels. */
  paper(layer: 'under' | 'over' | 'top'): CanvasRenderingContext2D {
    const name = { under: 'edgeLabels', over: 'labels', top: 'hovers' }[layer]
    const context = this.#canvas(name).getContext('2d')
    if (!context) throw new Error('the browser has no canvas')
    return context
  }

  /** Calls `draw` on every frame, on cleared canvases. */
  onFrame(draw: () => void): void {
    this.#sigma.on('afterRender', draw)
  }
  /** Asks for a frame. */
  schedule(): void {
    this.#sigma.scheduleRender()
  }

  /**
   * Takes the box around `nodes` nodes of a graph. `keep` leaves what is on the screen where it is; otherwise the
   * camera shows the whole box.
   */
  setBox(box: Box, nodes: number, keep: boolean): void {
    const { width, height } = this.#sigma.getDimensions()
    const centre = this.#sigma.viewportToGraph({ x: width / 2, y: height / 2 })
    const before = this.#sigma.getGraphToViewportRatio()
    this.#box = box
    this.#nodes = nodes
    this.#sigma.setCustomBBox(box)
    this.#fitScale()
    this.#sigma.refresh()
    const ratio = this.camera.ratio * (this.#sigma.getGraphToViewportRatio() / before)
    if (keep) this.camera.jump({ ...this.#framed(centre), ratio })
    else this.camera.reset()
  }

  #fitScale(): void {
    const least = Math.min(this.#container.clientWidth, this.#container.clientHeight)
    const small = Math.min(1, Math.max(0.5, Math.sqrt(least / USUAL.side)))
    const crowded = Math.min(1, Math.max(0.2, (USUAL.nodes / this.#nodes) ** 0.4))
    this.#scale = small * crowded
    const padding = Math.round(Math.min(56, Math.max(16, least * 0.09)))
    if (this.#sigma.getSetting('stagePadding') !== padding) this.#sigma.setSetting('stagePadding', padding)
    else this.schedule()
  }

  /** Sigma frames a graph in the unit square; its longer side fills it. */
  #framing(): { side: number; x: number; y: number } {
    const { x, y } = this.#box
    return {
      side: Math.max(x[1] - x[0], y[1] - y[0]) || 1,
      x: (x[0] + x[1]) / 2,
      y: (y[0] + y[1]) / 2,
    }
  }

  #framed(point: { x: number; y: number }): { x: number; y: number } {
    const { side, x, y } = this.#framing()
    return { x: 0.5 + (point.x - x) / side, y: 0.5 + (point.y - y) / side }
  }

  /** What the frame on the screen was drawn with. The matrix is overwritten by the next call. */
  frame(): Frame {
    const { matrix, width, height, pixelRatio, sizeRatio } = this.#sigma.getRenderParams()
    const { side, x, y } = this.#framing()
    const at = (i: number) => matrix[i] ?? 0
    const out = this.#matrix
    for (const row of [0, 1, 2]) {
      const [a, b, c] = [at(row), at(3 + row), at(6 + row)]
      out[row] = a / side
      out[3 + row] = b / side
      out[6 + row] = a * (0.5 - x / side) + b * (0.5 - y / side) + c
    }
    return { matrix: out, width, height, pixelRatio, sizeRatio }
  }

  /** Where a point of the screen lies in the graph. */
  toGraph(point: { x: number; y: number }): { x: number; y: number } {
    return this.#sigma.viewportToGraph(point)
  }

  /**
   * Zooms by `factor` so that what was at `from` on the screen is at `to`: two fingers. Sigma's own way lets go of what
   * is under them where the graph is not square.
   */
  pinch(from: { x: number; y: number }, to: { x: number; y: number }, factor: number): void {
    const ratio = this.#sigma.getCamera().getBoundedRatio(this.camera.ratio / factor)
    this.camera.jump(this.#sigma.getViewportZoomedState(from, ratio))
    const [before, after] = [from, to].map((point) =>
      this.#sigma.viewportToFramedGraph(point, { cameraState: this.#sigma.getCamera().getState() }),
    )
    const { x, y } = this.#sigma.getCamera()
    if (before && after) this.camera.jump({ x: x - (after.x - before.x), y: y - (after.y - before.y) })
  }

  /** Moves the camera until it shows this box of the graph. */
  show(box: Box): void {
    this.camera.frame(this.#boxFramed(box), this.#scale)
  }

  /** Moves the camera to this box if it would be lost where it is, or if what is shown was framed before. */
  reveal(box: Box): void {
    if (this.camera.isFramed || this.camera.loses(this.#boxFramed(box))) this.show(box)
  }

  #boxFramed({ x, y }: Box): Box {
    const low = this.#framed({ x: x[0], y: y[0] })
    const high = this.#framed({ x: x[1], y: y[1] })
    return { x: [low.x, high.x], y: [low.y, high.y] }
  }

  /** Frees the graphics memory. */
  destroy(): void {
    this.#observer.disconnect()
    this.#sigma.kill()
  }
}
