import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'

const GLIDE_MS = 320
/** What fills less than this share of the screen either way is lost in it. */
const LOST = 0.3

/** A box by its least and greatest coordinates. */
export interface Box {
  readonly x: [number, number]
  readonly y: [number, number]
}

/** What a camera needs of sigma, whatever its graph holds. */
type Stage = Pick<Sigma<Attributes, Attributes>, 'getCamera' | 'viewportToFramedGraph' | 'getDimensions'>

/** Moves the camera, gliding unless the reader asked for no motion. */
export class MapCamera {
  readonly #sigma: Stage
  readonly #still: boolean
  /** So many pixels of the map lie under something at its top, where nothing is shown. */
  top = 0
  /** Where the camera was before it framed something, and where it was put for that. */
  #framing: { readonly before: CameraState; readonly put: Partial<CameraState> } | null = null

  constructor(sigma: Stage, still: boolean) {
    this.#sigma = sigma
    this.#still = still
  }

  get ratio(): number {
    return this.#sigma.getCamera().ratio
  }

  #move(state: Partial<CameraState>): void {
    const camera = this.#sigma.getCamera()
    if (this.#still) camera.setState(state)
    else void camera.animate(state, { duration: GLIDE_MS, easing: 'quadraticInOut' })
  }

  jump(state: Partial<CameraState>): void {
    this.#sigma.getCamera().setState(state)
  }

  /** Whether the camera may be moved by gestures. */
  hold(held: boolean): void {
    const camera = this.#sigma.getCamera()
    if (held) camera.disable()
    else camera.enable()
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera()
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio / factor) })
  }

  /** Shows everything. */
  fit(): void {
    this.#move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
  }
  /** Shows everything at once. */
  reset(): void {
    this.jump({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
  }

  /** Moves what is on the screen by this many pixels. */
  pan(dx: number, dy: number): void {
    const camera = this.#sigma.getCamera()
    const from = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 })
    const to = this.#sigma.viewportToFramedGraph({ x: dx, y: dy })
    this.#move({ x: camera.x - (to.x - from.x), y: camera.y - (to.y - from.y) })
  }

  /** Whether this box of framed coordinates is out of sight, or so small a part of the screen that it is lost in it. */
  loses({ x, y }: Box): boolean {
    const { a, b } = this.#corners()
    const share = (ends: Box['x'], from: number, to: number) => (ends[1] - ends[0]) / Math.abs(to - from)
    const isIn = (ends: Box['x'], from: number, to: number) =>
      ends[0] >= Math.min(from, to) && ends[1] <= Math.max(from, to)
    const isSeen = isIn(x, a.x, b.x) && isIn(y, a.y, b.y)
    return !isSeen || Math.max(share(x, a.x, b.x), share(y, a.y, b.y)) < LOST
  }

  /** What the corners of the screen show of the framed graph, without what is covered. */
  #corners() {
    const { width, height } = this.#sigma.getDimensions()
    return {
      a: this.#sigma.viewportToFramedGraph({ x: 0, y: this.top }),
      b: this.#sigma.viewportToFramedGraph({ x: width, y: height }),
    }
  }

  /**
   * Shows this box of framed coordinates with room around it, never nearer than a reader would want: `scale` is
   * how large nodes are drawn, 1 where the map is not crowded.
   */
  frame({ x, y }: Box, scale: number): void {
    const { ratio } = this.#sigma.getCamera()
    const { a, b } = this.#corners()
    // What the screen shows of the framed graph when the ratio is 1.
    const wide = Math.abs(b.x - a.x) / ratio
    const high = Math.abs(b.y - a.y) / ratio
    const needed = 1.3 * Math.max((x[1] - x[0]) / wide, (y[1] - y[0]) / high)
    const nearest = 0.3 * scale * scale
    const { height } = this.#sigma.getDimensions()
    const free = height - this.top
    const shown = Math.min((1.1 * height) / free, Math.max(nearest, needed))
    // The middle of what is not covered lies so far below that of the screen.
    const lower = (this.top / 2) * (high / free)
    const put = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 + lower * shown, ratio: shown }
    const before = this.isFramed ? this.#framing?.before : undefined
    this.#framing = { before: before ?? this.#sigma.getCamera().getState(), put }
    this.#move(put)
  }

  /** Goes back to where it was before something was framed, unless the reader has moved it since. */
  release(): void {
    if (this.#framing && this.isFramed) this.#move(this.#framing.before)
    this.#framing = null
  }

  /** Whether it shows what it was last told to frame. */
  get isFramed(): boolean {
    const camera = this.#sigma.getCamera()
    if (!this.#framing) return false
    const { x, y, ratio } = this.#framing.put
    return camera.isAnimated() || (camera.x === x && camera.y === y && camera.ratio === ratio)
  }
}
