import { Cursor } from './Cursor.ts'
import { thickness } from './gl/Drawing.ts'
import { type Hit, hit } from './hit.ts'
import { drawOverlay, type PointedLine } from './overlay.ts'
import { Pointer } from './pointer/Pointer.ts'
import { type KeySet, linesShown } from './shown.ts'
import { moveNode, type Stage } from './stage.ts'

export interface MapEvents {
  /** A node was chosen; `additive` with shift, control or command held: beside what is chosen already. */
  node: (key: string, how: { readonly additive: boolean }) => void
  /** A line of the overview: all that ties a pair. */
  tie: (source: string, target: string) => void
  /** One relation, drawn when it is in focus. */
  line: (key: string, source: string, target: string) => void
  /** The empty map. */
  stage: () => void
  /** What the pointer came to, or nothing. */
  hover: (what: { readonly node: string } | { readonly edges: readonly string[] } | null) => void
  /**
   * A node was dragged: onto another, or to a place of the map (in the coordinates of the dossier). The map shows it
   * there until the next {@link MapView.setGraph}; one dropped onto another goes back to where it was. Nodes can be
   * dragged only while somebody listens.
   */
  drop: (key: string, onto: string | null, place: { readonly x: number; readonly y: number }) => void
  /** The graphics processor was lost (`true`) or came back (`false`). */
  lost: (lost: boolean) => void
}

/** What the reader points at, chooses and drags on the map, and what is drawn over it meanwhile. */
export class Interaction {
  readonly listeners: Partial<MapEvents> = {}
  readonly #stage: Stage
  readonly #pointer: Pointer
  #over: Hit | null = null
  #marks: KeySet | null = null
  /** The frame in which the marks are drawn. */
  #asked = 0
  #drag: { node: number; onto: number | undefined; from: { x: number; y: number } } | null = null
  readonly cursor: Cursor

  constructor(stage: Stage) {
    this.#stage = stage
    this.cursor = new Cursor(stage)
    this.#pointer = new Pointer(stage.viewport, (x, y) => this.#find(x, y), {
      over: (found) => this.#setOver(found),
      press: (found, additive) => this.#press(found, additive),
      drag: (node, to) => this.#dragTo(node, to),
      drop: (node, to) => this.#drop(node, to),
    })
  }

  listen<Name extends keyof MapEvents>(event: Name, listener: MapEvents[Name]): void {
    this.listeners[event] = listener
    if (event === 'drop') this.#pointer.letDrag()
  }

  /** Forgets what was under the pointer: the map is another now. */
  reset(): void {
    this.#over = null
    this.#drag = null
  }

  point(marks: KeySet | null): void {
    this.#marks = marks
    // With the next frame: what is only cleared between two stays on the screen of some browsers.
    cancelAnimationFrame(this.#asked)
    this.#asked = requestAnimationFrame(() => this.paint())
  }

  destroy(): void {
    cancelAnimationFrame(this.#asked)
    this.#pointer.destroy()
  }

  #find(x: number, y: number, without = -1): Hit | null {
    const { model, screen } = this.#stage
    const { graph, nodeStates, tieStates, lit } = model
    return hit({ graph, screen, nodeStates, tieStates, lines: lit?.lines ?? [] }, x, y, without)
  }

  #key(node: number): string {
    return this.#stage.model.graph.nodes[node]?.key ?? ''
  }

  #setOver(found: Hit | null): void {
    if (sameHit(found, this.#over)) return
    this.#over = found
    this.#stage.viewport.mouse.container.style.cursor = found ? 'pointer' : ''
    const { graph, shown } = this.#stage.model
    if (!found) this.listeners.hover?.(null)
    else if (found.kind === 'node') this.listeners.hover?.({ node: this.#key(found.node) })
    else if (found.kind === 'line') this.listeners.hover?.({ edges: [found.line.line.key] })
    else this.listeners.hover?.({ edges: linesShown(graph, shown, found.tie).map(({ key }) => key) })
    this.paint()
  }

  #press(found: Hit | null, additive: boolean): void {
    const { graph } = this.#stage.model
    if (!found) this.listeners.stage?.()
    else if (found.kind === 'node') this.listeners.node?.(this.#key(found.node), { additive })
    else if (found.kind === 'line') {
      const { key, source, target } = found.line.line
      this.listeners.line?.(key, source, target)
    } else {
      const tie = graph.ties[found.tie]
      if (tie) this.listeners.tie?.(tie.source, tie.target)
    }
  }

  #dragTo(node: number, to: { x: number; y: number } | null): void {
    const { screen, viewport } = this.#stage
    this.#drag ??= { node, onto: undefined, from: screen.place(node) }
    if (!to) {
      moveNode(this.#stage, node, this.#drag.from)
      this.#drag = null
      return
    }
    const under = this.#find(to.x, to.y, node)
    this.#drag.onto = under?.kind === 'node' ? under.node : undefined
    moveNode(this.#stage, node, viewport.toGraph(to))
  }

  #drop(node: number, to: { x: number; y: number }): void {
    const drag = this.#drag
    this.#drag = null
    const { viewport } = this.#stage
    const onto = drag?.onto
    if (drag && onto !== undefined) moveNode(this.#stage, node, drag.from)
    this.listeners.drop?.(this.#key(node), onto === undefined ? null : this.#key(onto), viewport.toGraph(to))
    viewport.schedule()
  }

  /** Draws what lies over the map, on a canvas of its own. */
  paint(): void {
    const { viewport, theme, screen, labels, model } = this.#stage
    const context = viewport.paper('top')
    const { width, height } = viewport.frame()
    // In two halves: a clear of all of it with nothing drawn after it Chromium may leave out, and a frame of before stays.
    const half = Math.floor(width / 2)
    context.clearRect(0, 0, half, height)
    context.clearRect(half, 0, width - half, height)
    drawOverlay(context, theme, {
      screen,
      labels,
      hovered: this.#over?.kind === 'node' ? this.#over.node : undefined,
      lines: [...this.#overLines(), ...this.#markedLines()],
      marked: [...(this.#marks?.nodes ?? [])].flatMap((key) => {
        const node = model.graph.indexOf(key)
        return node !== undefined && model.nodeStates[node] ? node : []
      }),
      cursor: this.cursor.isShown ? this.cursor.node : undefined,
      drag: this.#drag,
    })
  }

  #overLines(): PointedLine[] {
    const { graph, shown } = this.#stage.model
    const over = this.#over
    if (over?.kind === 'line') {
      const { line } = over
      return [{ line, thickness: thickness(line.line.statements) + 0.4, words: line.line.label }]
    }
    if (over?.kind !== 'tie') return []
    const lines = linesShown(graph, shown, over.tie)
    const words = lines.length === 1 ? lines[0]?.label : `${lines.length} relations`
    return [{ ...this.#tieLine(over.tie), words }]
  }

  /** Marked edges as they are drawn now: a line of their own, or the tie they are in. */
  #markedLines(): PointedLine[] {
    const edges = this.#marks?.edges
    if (!edges?.size) return []
    const { lit, graph, tieStates } = this.#stage.model
    const lines = (lit?.lines ?? []).filter(({ line }) => edges.has(line.key))
    const ties = new Set([...edges].flatMap((key) => graph.tieOf(key) ?? []))
    return [
      ...lines.map((line) => ({ line, thickness: thickness(line.line.statements) + 0.4, words: undefined })),
      ...[...ties]
        .filter((tie) => tieStates[tie])
        .map((tie) => ({ ...this.#tieLine(tie), words: undefined })),
    ]
  }

  #tieLine(tie: number): Pick<PointedLine, 'line' | 'thickness'> {
    const { graph, shown } = this.#stage.model
    return {
      line: { source: graph.source(tie), target: graph.target(tie), curvature: 0 },
      thickness: thickness(shown.statements[tie] ?? 0),
    }
  }
}

function sameHit(a: Hit | null, b: Hit | null): boolean {
  if (!a || !b || a.kind !== b.kind) return a === b
  if (a.kind === 'node') return b.kind === 'node' && a.node === b.node
  if (a.kind === 'line') return b.kind === 'line' && a.line === b.line
  return b.kind === 'tie' && a.tie === b.tie
}
