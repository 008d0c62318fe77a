import Graph from 'graphology'
import type { EntityType, Status } from '../../model/vocabulary.ts'
import type { LineData } from './lineProgram.ts'
import type { MapData, MapLine, MapTie } from './mapData.ts'
import type { ShapeData } from './shapeProgram.ts'

/** What is looked at: a node with all around it, or what ties two nodes, perhaps one line of it. */
export type MapFocus =
  | { readonly node: string }
  | { readonly pair: readonly [string, string]; readonly line?: string | undefined }

export interface NodeAttributes extends Partial<ShapeData> {
  [more: string]: unknown
  index: number
  x: number
  y: number
  size: number
  entityType: EntityType
}

export interface EdgeAttributes extends Partial<LineData> {
  [more: string]: unknown
  size: number
  tie: MapTie
  /** The one relation that is drawn; absent for the line of the overview. */
  line?: MapLine
  status: Status
}

const thickness = (statements: number) => 0.7 + 0.9 * Math.sqrt(statements)

/**
 * The graph that sigma draws: the ties of the overview and, while something is in focus, the single lines of
 * its ties. Sigma keeps what it draws in plain objects, so keys here are our own (`n0`, `t0`, `l0`): those of
 * a dossier could be `__proto__`.
 */
export class DisplayGraph {
  readonly graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: 'directed' })
  readonly #index = new Map<string, number>()
  readonly #data: MapData
  #lines: string[] = []

  constructor(data: MapData) {
    this.#data = data
    for (const [index, { key, type, x, y, size }] of data.nodes.entries()) {
      this.#index.set(key, index)
      this.graph.addNode(`n${index}`, { index, x, y, size, entityType: type })
    }
    for (const [i, tie] of data.ties.entries())
      this.#addEdge(`t${i}`, tie.source, tie.target, {
        tie,
        type: 'tie',
        size: thickness(tie.statements),
        status: tie.status,
      })
  }

  #addEdge(key: string, source: string, target: string, attributes: EdgeAttributes) {
    const from = this.#index.get(source)
    const to = this.#index.get(target)
    if (from !== undefined && to !== undefined)
      this.graph.addEdgeWithKey(key, `n${from}`, `n${to}`, attributes)
  }

  indexOf(key: string): number | undefined {
    return this.#index.get(key)
  }

  /** Replaces the single lines by those of the ties in focus. @returns the nodes in focus, by index. */
  show(focus: MapFocus | null): Set<number> | null {
    this.#dropLines()
    if (!focus) return null
    const ties = this.#tiesOf(focus)
    const lit = new Set<number>()
    const light = (key: string) => {
      const index = this.#index.get(key)
      if (index !== undefined) lit.add(index)
    }
    for (const key of 'node' in focus ? [focus.node] : focus.pair) light(key)
    for (const tie of ties) {
      light(tie.source)
      light(tie.target)
      this.#addLines(tie)
    }
    return lit
  }

  #tiesOf(focus: MapFocus): MapTie[] {
    const ends = 'node' in focus ? [focus.node] : focus.pair
    const index = this.#index.get(ends[0] ?? '')
    if (index === undefined) return []
    const ties: MapTie[] = []
    this.graph.forEachEdge(`n${index}`, (_key, { tie }) => {
      if ('node' in focus || ends.includes(tie.source) === ends.includes(tie.target)) ties.push(tie)
    })
    return ties
  }

  /** Lines of one pair fan out by their curvature; a single one is straight. */
  #addLines(tie: MapTie) {
    const step = Math.min(0.2, 1 / Math.max(1, tie.lines.length - 1))
    for (const [i, line] of tie.lines.entries()) {
      const bend = (i - (tie.lines.length - 1) / 2) * step
      const key = `l${this.#lines.length}`
      this.#addEdge(key, line.source, line.target, {
        tie,
        line,
        type: 'line',
        size: thickness(line.statements) + 0.4,
        status: line.status,
        // The curve bends to the left of its own direction.
        curvature: line.source === tie.source ? bend : -bend,
        arrow: true,
      })
      this.#lines.push(key)
    }
  }

  #dropLines() {
    // Sigma prepares the whole graph anew for every edge dropped; the caller refreshes once instead.
    const listeners = this.graph.listeners('edgeDropped') as ((payload: unknown) => void)[]
    this.graph.removeAllListeners('edgeDropped')
    for (const key of this.#lines) this.graph.dropEdge(key)
    for (const listener of listeners) this.graph.on('edgeDropped', listener)
    this.#lines = []
  }

  /** The node a display key stands for. */
  nodeKey(id: string): string | undefined {
    return this.#data.nodes[this.graph.getNodeAttribute(id, 'index')]?.key
  }

  /** The ends of an edge by index, and what it stands for; nothing when it is not drawn any more. */
  edge(id: string): { source: number; target: number; attributes: EdgeAttributes } | undefined {
    if (!this.graph.hasEdge(id)) return undefined
    return {
      source: this.graph.getSourceAttribute(id, 'index'),
      target: this.graph.getTargetAttribute(id, 'index'),
      attributes: this.graph.getEdgeAttributes(id),
    }
  }

  /** Calls back with the ends and the curvature of each single line. */
  forEachLine(callback: (id: string, source: number, target: number, attributes: EdgeAttributes) => void) {
    for (const id of this.#lines) {
      const source = this.graph.getSourceAttribute(id, 'index')
      const target = this.graph.getTargetAttribute(id, 'index')
      callback(id, source, target, this.graph.getEdgeAttributes(id))
    }
  }
}
