import Sigma from 'sigma'
import type { Settings } from 'sigma/settings'
import type { NodeDisplayData } from 'sigma/types'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import { annotate } from './annotate.ts'
import { breakLabel } from './breakLabel.ts'
import { MapCamera } from './camera.ts'
import { DisplayGraph, type EdgeAttributes, type MapFocus, type NodeAttributes } from './displayGraph.ts'
import { LABEL_SIZE, type NodeLabel } from './labels.ts'
import { createLineProgram } from './lineProgram.ts'
import type { MapData } from './mapData.ts'
import { Screen } from './screen.ts'
import { createShapeProgram } from './shapeProgram.ts'
import { channels, fade, type MapTheme } from './theme.ts'

export interface MapEvents {
  node: (key: string) => void
  /** A line of the overview: all that ties a pair. */
  tie: (source: string, target: string) => void
  /** One relation, drawn when one of its ends is in focus. */
  line: (key: string, source: string, target: string) => void
  /** The empty map. */
  stage: () => void
  /** The graphics processor was lost (`true`) or came back (`false`). */
  lost: (lost: boolean) => void
}

export interface MapOptions {
  readonly theme: MapTheme
  /** Jump instead of gliding. */
  readonly still: boolean
}

/** The lesser side of a map of usual size, in pixels. */
const USUAL = 620
/** How far what is out of focus fades into the background. */
const FADE = { node: 0.8, tie: 0.8 }

/** The map. All that knows sigma is in this folder; keys of nodes and lines are those of the dossier. */
export class MapView {
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>
  readonly #container: HTMLElement
  readonly #camera: MapCamera
  readonly #screen = new Screen()
  readonly #halo: { color: [number, number, number] }
  readonly #listeners: Partial<MapEvents> = {}
  readonly #observer: ResizeObserver
  #theme: MapTheme
  #faded: Pick<MapTheme, 'types' | 'statuses'>
  #display = new DisplayGraph({ nodes: [], ties: [] })
  #labels: NodeLabel[] = []
  #bySize: number[] = []
  #focus: MapFocus | null = null
  #lit: ReadonlySet<number> | null = null
  #order: number[] = []
  #chosen: ReadonlySet<number> = new Set()
  #hovered: string | null = null
  /** How large nodes are drawn: 1 on a map of usual size. */
  #scale = 1

  /** @throws when the browser has no WebGL: ask {@link isMapSupported} first. */
  constructor(container: HTMLElement, { theme, still }: MapOptions) {
    this.#container = container
    this.#theme = theme
    this.#faded = fade(theme, FADE)
    this.#halo = { color: channels(theme.background) }
    this.#sigma = new Sigma(this.#display.graph, container, this.#settings(still))
    this.#camera = new MapCamera(this.#sigma, still)
    this.#listen()
    this.#observer = new ResizeObserver(() => this.resize())
    this.#observer.observe(container)
    this.resize()
  }

  #settings(still: boolean): Partial<Settings<NodeAttributes, EdgeAttributes>> {
    const duration = still ? 1 : 180
    return {
      allowInvalidContainer: true,
      // Sigma's own labels may cover each other; `annotate` draws ours after each frame.
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      enableCameraRotation: false,
      zIndex: true,
      // A small map has smaller nodes and a smaller rim.
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / this.#scale,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zoomDuration: duration,
      inertiaDuration: duration,
      doubleClickZoomingDuration: duration,
      defaultNodeType: 'shape',
      defaultEdgeType: 'tie',
      nodeProgramClasses: { shape: createShapeProgram(this.#halo) },
      edgeProgramClasses: { tie: createLineProgram(1), line: createLineProgram(20) },
      nodeReducer: (_id, data) => this.#showNode(data),
      edgeReducer: (_id, data) => this.#showEdge(data),
      defaultDrawNodeHover: (context, data) => this.#drawHover(context, data),
    }
  }

  #listen(): void {
    const sigma = this.#sigma
    sigma.on('clickNode', ({ node }) => {
      const key = this.#display.nodeKey(node)
      if (key !== undefined) this.#listeners.node?.(key)
    })
    sigma.on('clickEdge', ({ edge }) => {
      const { line, tie } = this.#display.graph.getEdgeAttributes(edge)
      if (line) this.#listeners.line?.(line.key, line.source, line.target)
      else this.#listeners.tie?.(tie.source, tie.target)
    })
    sigma.on('clickStage', () => this.#listeners.stage?.())
    sigma.on('enterNode', () => this.#point(true))
    sigma.on('leaveNode', () => this.#point(false))
    sigma.on('enterEdge', ({ edge }) => this.#hover(edge))
    sigma.on('leaveEdge', () => this.#hover(null))
    sigma.on('afterProcess', () =>
      this.#screen.place(this.#labels.length, (i) => sigma.getNodeDisplayData(`n${i}`)),
    )
    sigma.on('afterRender', () => this.#annotate())
    // Context events do not bubble: they are caught on their way down.
    this.#container.addEventListener('webglcontextlost', this.#onLost, true)
    this.#container.addEventListener('webglcontextrestored', this.#onRestored, true)
  }

  readonly #onLost = (event: Event) => {
    event.preventDefault()
    this.#listeners.lost?.(true)
  }
  readonly #onRestored = () => this.#listeners.lost?.(false)

  /** Calls `listener` on each event of this kind, in place of the one before. */
  on<Name extends keyof MapEvents>(event: Name, listener: MapEvents[Name]): this {
    this.#listeners[event] = listener
    return this
  }

  /** Draws this graph in place of what was there. Time is that of sorting the nodes. */
  setGraph(data: MapData): void {
    const { nodes } = data
    this.#focus = null
    this.#lit = null
    this.#hovered = null
    this.#chosen = new Set()
    this.#display = new DisplayGraph(data)
    this.#labels = nodes.map(({ label }) => ({ lines: breakLabel(label), width: -1 }))
    this.#bySize = nodes.map((_, i) => i).sort((a, b) => (nodes[b]?.size ?? 0) - (nodes[a]?.size ?? 0))
    this.#order = this.#bySize
    this.#sigma.setGraph(this.#display.graph)
    this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
  }

  /** Puts a node or a pair in focus, or nothing; `frame` also moves the camera there. */
  focus(focus: MapFocus | null, frame = false): void {
    this.#focus = focus
    this.#hovered = null
    const lit = this.#display.show(focus)
    this.#lit = lit
    const keys = !focus ? [] : 'node' in focus ? [focus.node] : focus.pair
    const chosen = new Set<number>()
    for (const key of keys) {
      const index = this.#display.indexOf(key)
      if (index !== undefined) chosen.add(index)
    }
    this.#chosen = chosen
    this.#order = lit
      ? [...chosen, ...this.#bySize.filter((i) => lit.has(i) && !chosen.has(i))]
      : this.#bySize
    this.#sigma.refresh()
    if (frame && lit?.size) this.#camera.frame(this.#screen.framedBox(lit))
  }

  setTheme(theme: MapTheme): void {
    this.#theme = theme
    this.#faded = fade(theme, FADE)
    this.#halo.color = channels(theme.background)
    for (const label of this.#labels) label.width = -1
    this.#sigma.refresh()
  }

  zoomIn(): void {
    this.#camera.zoom(1.6)
  }
  zoomOut(): void {
    this.#camera.zoom(1 / 1.6)
  }
  /** Shows everything. */
  fit(): void {
    this.#camera.fit()
  }
  /** Follows the size of its container; called by itself when that changes. */
  resize(): void {
    const least = Math.min(this.#container.clientWidth, this.#container.clientHeight)
    this.#scale = Math.min(1, Math.max(0.5, Math.sqrt(least / USUAL)))
    this.#sigma.setSetting('stagePadding', Math.round(Math.min(56, Math.max(16, least * 0.09))))
  }

  /** Frees the graphics memory. The view cannot be used any more. */
  destroy(): void {
    this.#observer.disconnect()
    this.#container.removeEventListener('webglcontextlost', this.#onLost, true)
    this.#container.removeEventListener('webglcontextrestored', this.#onRestored, true)
    this.#sigma.kill()
  }

  #showNode(data: NodeAttributes): Partial<NodeDisplayData> & NodeAttributes {
    const lit = this.#lit === null || this.#lit.has(data.index)
    const { types } = lit ? this.#theme : this.#faded
    return {
      ...data,
      shape: TYPE_TERMS[data.entityType].shape,
      color: types[data.entityType],
      zIndex: lit ? 1 : 0,
    }
  }

  #showEdge(data: EdgeAttributes) {
    const { line, tie, status } = data
    const focus = this.#focus
    if (line) {
      const chosen = focus && 'pair' in focus && focus.line === line.key
      return { ...data, color: chosen ? this.#theme.accent : this.#theme.statuses[status], zIndex: 1 }
    }
    if (!focus) return { ...data, color: this.#theme.statuses[status], zIndex: 0 }
    return { ...data, hidden: this.#isOpen(tie), color: this.#faded.statuses[status], zIndex: 0 }
  }

  /** Whether a tie is shown as its single lines. */
  #isOpen(tie: EdgeAttributes['tie']): boolean {
    const focus = this.#focus
    if (!focus) return false
    if ('node' in focus) return tie.source === focus.node || tie.target === focus.node
    return focus.pair.includes(tie.source) && focus.pair.includes(tie.target)
  }

  #point(over: boolean): void {
    this.#container.style.cursor = over ? 'pointer' : ''
  }

  #hover(edge: string | null): void {
    this.#point(edge !== null)
    this.#hovered = edge
    // Only what is written over the map changes: nothing is prepared anew.
    this.#sigma.scheduleRender()
  }

  #annotate(): void {
    const context = this.#sigma.getCanvases().labels?.getContext('2d')
    if (!context || this.#labels.length === 0) return
    const { width, height } = this.#sigma.getDimensions()
    this.#screen.project(this.#sigma.getRenderParams())
    annotate(context, width, height, this.#theme, {
      display: this.#display,
      screen: this.#screen,
      labels: this.#labels,
      order: this.#order,
      chosen: this.#chosen,
      focused: this.#focus !== null,
      chosenLine: this.#focus && 'pair' in this.#focus ? this.#focus.line : undefined,
      hovered: this.#hovered,
    })
  }

  /** The full name of the node under the pointer, on a plate over everything else. */
  #drawHover(
    context: CanvasRenderingContext2D,
    data: { x: number; y: number; size: number; index?: number },
  ) {
    const lines = this.#labels[data.index ?? -1]?.lines
    if (!lines) return
    const { surface, ink, font } = this.#theme
    const [padding, lineHeight] = [6, 15]
    context.font = `600 ${LABEL_SIZE}px ${font}`
    const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 2 * padding
    const height = lines.length * lineHeight + padding
    const top = data.y + data.size + 6
    context.fillStyle = surface
    context.strokeStyle = ink
    context.lineWidth = 1
    context.beginPath()
    context.arc(data.x, data.y, data.size * 1.2 + 3, 0, 2 * Math.PI)
    context.stroke()
    context.beginPath()
    context.roundRect(data.x - width / 2, top, width, height, 3)
    context.fill()
    context.stroke()
    context.fillStyle = ink
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    for (const [i, line] of lines.entries())
      context.fillText(line, data.x, top + padding / 2 + lineHeight * (i + 0.5))
  }
}

/** Whether this browser can draw the map at all. */
export function isMapSupported(): boolean {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
