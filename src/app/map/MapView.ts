import type { MapFocus } from './focus.ts'
import { Interaction, type MapEvents } from './Interaction.ts'
import type { MapData } from './mapData.ts'
import type { Caption } from './picture/drawKey.ts'
import type { PngOptions } from './picture/drawPng.ts'
import type { KeySet } from './shown.ts'
import { createStage, paint, type Stage, sendFocus, sendLook, setFilter, setGraph } from './stage.ts'
import type { MapTheme } from './theme.ts'
import type { Direction } from './walk.ts'

export type { MapFocus } from './focus.ts'
export type { MapEvents } from './Interaction.ts'
export type { KeySet } from './shown.ts'
export type { Direction } from './walk.ts'

export interface MapOptions {
  readonly theme: MapTheme
  /** Jump instead of gliding. */
  readonly still: boolean
}

/** The map. All that knows sigma is in this folder; keys of nodes and edges are those of the dossier. */
export class MapView {
  readonly #container: HTMLElement
  readonly #stage: Stage
  readonly #interaction: Interaction
  #observer: ResizeObserver | undefined

  /** @throws when the browser has no WebGL 2: ask {@link isMapSupported} first. */
  constructor(container: HTMLElement, { theme, still }: MapOptions) {
    this.#container = container
    this.#stage = createStage(container, theme, still)
    this.#interaction = new Interaction(this.#stage)
    this.#stage.viewport.onFrame(() => {
      paint(this.#stage)
      this.#interaction.paint()
    })
    // Context events do not bubble: they are caught on their way down.
    container.addEventListener('webglcontextlost', this.#onLost, true)
    container.addEventListener('webglcontextrestored', this.#onRestored, true)
  }

  readonly #onLost = (event: Event) => {
    event.preventDefault()
    this.#interaction.listeners.lost?.(true)
  }
  readonly #onRestored = () => this.#interaction.listeners.lost?.(false)

  /** Calls `listener` on each event of this kind, in place of the one before. */
  on<Name extends keyof MapEvents>(event: Name, listener: MapEvents[Name]): this {
    this.#interaction.listen(event, listener)
    return this
  }

  /**
   * Draws this graph. What is on the map already stays as it is, by key: camera, focus, filter, labels; only what
   * changed is sent to the graphics processor. Another map, of which less than half was there before, is shown whole.
   */
  setGraph(data: MapData): void {
    this.#interaction.reset()
    setGraph(this.#stage, data)
  }

  /** Draws only these nodes and edges, or all of them. The camera goes to the few that are left, and comes back. */
  filter(visible: KeySet | null): void {
    const { model, viewport } = this.#stage
    if (visible === model.visible) return
    this.#interaction.reset()
    setFilter(this.#stage, visible)
    if (model.lit) return
    const left = boxLeft(this.#stage)
    if (left) viewport.reveal(left)
    else viewport.camera.release()
  }

  /** Puts something in focus, or nothing; `frame` also moves the camera there, and with nothing it comes back. */
  focus(focus: MapFocus | null, frame = false): void {
    const { model, screen, viewport } = this.#stage
    this.#interaction.reset()
    model.setFocus(focus)
    sendFocus(this.#stage)
    viewport.schedule()
    const { lit } = model
    const box = frame && lit ? screen.box((i) => lit.nodes[i]) : null
    if (box) viewport.show(box)
    if (focus) return
    const left = boxLeft(this.#stage)
    if (!left) viewport.camera.release()
    else if (viewport.camera.isFramed) viewport.show(left)
  }

  /** Writes no names under elements that lie over the map, and frames nothing under those along its top. */
  keepOff(elements: readonly HTMLElement[]): void {
    this.#observer?.disconnect()
    const { viewport } = this.#stage
    this.#observer = new ResizeObserver(() => {
      const map = this.#container.getBoundingClientRect()
      const covered = elements
        .map((element) => element.getBoundingClientRect())
        .map(({ left, top, right, bottom }) => ({
          left: left - map.left,
          top: top - map.top,
          right: right - map.left,
          bottom: bottom - map.top,
        }))
      this.#stage.covered = covered
      const along = covered.filter(({ left, top, right }) => left < 1 && top < 1 && right > map.width - 1)
      const before = viewport.camera.top
      viewport.camera.top = Math.max(0, ...along.map(({ bottom }) => bottom))
      const left = viewport.camera.top > before && !this.#stage.model.lit ? boxLeft(this.#stage) : null
      if (left) viewport.reveal(left)
      viewport.schedule()
    })
    for (const element of [this.#container, ...elements]) this.#observer.observe(element)
  }

  /** Marks nodes and edges from outside, as the pointer would: those of a sentence that is pointed at in the text. */
  point(marks: KeySet | null): void {
    this.#interaction.point(marks)
  }

  setTheme(theme: MapTheme): void {
    if (JSON.stringify(theme) === JSON.stringify(this.#stage.theme)) return
    this.#stage.theme = theme
    for (const label of this.#stage.labels) label.width = -1
    sendLook(this.#stage)
  }

  /** Shows or hides where the keyboard is. @returns the key of that node: where it was last, else `start`, else the most connected. */
  showCursor(start: string | null): string | null {
    const { cursor } = this.#interaction
    cursor.isShown = true
    const key = cursor.goTo(start ?? cursor.key)
    this.#interaction.paint()
    return key
  }
  hideCursor(): void {
    this.#interaction.cursor.isShown = false
    this.#interaction.paint()
  }
  /** Walks the keyboard along a tie in this direction, or to the most connected node. @returns the key of the node it came to; null when nothing lies that way. */
  walk(to: Direction | 'home'): string | null {
    const { cursor } = this.#interaction
    cursor.isShown = true
    const moved = to === 'home' ? cursor.goTo(null) !== null : cursor.walk(to)
    this.#interaction.paint()
    return moved ? cursor.key : null
  }
  /** Where the keyboard is. */
  get cursor(): string | null {
    return this.#interaction.cursor.key
  }
  /** Moves what is on the screen by this many pixels. */
  pan(dx: number, dy: number): void {
    this.#stage.viewport.camera.pan(dx, dy)
  }

  zoomIn(): void {
    this.#stage.viewport.camera.zoom(1.6)
  }
  zoomOut(): void {
    this.#stage.viewport.camera.zoom(1 / 1.6)
  }
  /** Shows everything. */
  fit(): void {
    this.#stage.viewport.camera.fit()
  }

  /** What is on the screen as an SVG document, with title, key and sources. */
  async toSvg(caption: Caption): Promise<string> {
    const { drawPicture } = await import('./picture/drawPicture.ts')
    return drawPicture(this.#stage, caption)
  }

  /** The same as a PNG picture. */
  async toPng(caption: Caption, options: PngOptions): Promise<Blob> {
    const { drawPng } = await import('./picture/drawPng.ts')
    return drawPng(this.#stage, caption, options)
  }

  /** Frees the graphics memory. The view cannot be used any more. */
  destroy(): void {
    this.#container.removeEventListener('webglcontextlost', this.#onLost, true)
    this.#container.removeEventListener('webglcontextrestored', this.#onRestored, true)
    this.#observer?.disconnect()
    this.#interaction.destroy()
    this.#stage.viewport.destroy()
  }
}

/** The box around what a filter leaves; none while nothing is filtered, or nothing is left. */
const boxLeft = ({ model, screen }: Stage) => (model.visible ? screen.box((i) => model.shown.nodes[i]) : null)

/** Whether this browser can draw the map at all. */
export function isMapSupported(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
