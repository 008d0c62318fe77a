import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'

const GLIDE_MS = 320

/** What a camera needs of sigma, whatever its graph holds. */
type Viewport = Pick<Sigma<Attributes, Attributes>, 'getCamera' | 'viewportToFramedGraph' | 'getDimensions'>

/** Moves the camera, gliding unless the reader asked for no motion. */
export class MapCamera {
  readonly #sigma: Viewport
  readonly #still: boolean

  constructor(sigma: Viewport, still: boolean) {
    this.#sigma = sigma
    this.#still = still
  }

  #move(state: Partial<CameraState>): void {
    const camera = this.#sigma.getCamera()
    if (this.#still) camera.setState(state)
    else void camera.animate(state, { duration: GLIDE_MS, easing: 'quadraticInOut' })
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera()
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio / factor) })
  }

  /** Shows everything. */
  fit(): void {
    this.#move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
  }

  /** Shows this box of framed coordinates with room around it, never nearer than a reader would want. */
  frame({ x, y }: { x: [number, number]; y: [number, number] }): void {
    const { width, height } = this.#sigma.getDimensions()
    const { ratio } = this.#sigma.getCamera()
    const a = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 })
    const b = this.#sigma.viewportToFramedGraph({ x: width, y: height })
    // What the screen shows of the framed graph when the ratio is 1.
    const wide = Math.abs(b.x - a.x) / ratio
    const high = Math.abs(b.y - a.y) / ratio
    const needed = 1.5 * Math.max((x[1] - x[0]) / wide, (y[1] - y[0]) / high)
    this.#move({ x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2, ratio: Math.min(1.1, Math.max(0.3, needed)) })
  }
}
