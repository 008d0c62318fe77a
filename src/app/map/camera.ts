import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'

const GLIDE_MS = 320

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

  /**
   * Shows this box of framed coordinates with room around it, never nearer than a reader would want: `scale` is
   * how large nodes are drawn, 1 where the map is not crowded.
   */
  frame({ x, y }: Box, scale: number): void {
    const { width, height } = this.#sigma.getDimensions()
    const { ratio } = this.#sigma.getCamera()
    const a = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 })
    const b = this.#sigma.viewportToFramedGraph({ x: width, y: height })
    // What the screen shows of the framed graph when the ratio is 1.
    const wide = Math.abs(b.x - a.x) / ratio
    const high = Math.abs(b.y - a.y) / ratio
    const needed = 1.3 * Math.max((x[1] - x[0]) / wide, (y[1] - y[0]) / high)
    const nearest = 0.3 * scale * scale
    this.#move({
      x: (x[0] + x[1]) / 2,
      y: (y[0] + y[1]) / 2,
      ratio: Math.min(1.1, Math.max(nearest, needed)),
    })
  }
}
