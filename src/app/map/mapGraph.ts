import type { MapData, MapLine, MapNode, MapTie } from './mapData.ts'

/**
 * The graph of the map by numbers: nodes and ties are their places in {@link MapData}, neighbours are found in
 * compressed rows. Made in time linear in nodes and ties, never changed.
 */
export class MapGraph {
  readonly nodes: readonly MapNode[]
  readonly ties: readonly MapTie[]
  /** Ends of the ties: tie `t` joins the nodes `ends[2t]` and `ends[2t + 1]`. */
  readonly ends: Uint32Array
  readonly #index: ReadonlyMap<string, number>
  /** Ties at node `i`: `#rows[#starts[i]]` to `#rows[#starts[i + 1] - 1]`. */
  readonly #starts: Uint32Array
  readonly #rows: Uint32Array
  /** Made when it is first asked for. */
  #tieOf: Map<string, number> | undefined

  /**
   * Ties whose ends are not both among the nodes are left out.
   * @param alike a graph with the same keys in the same order, whose numbers then hold for this one too.
   */
  constructor({ nodes, ties }: Pick<MapData, 'nodes' | 'ties'>, alike?: MapGraph) {
    if (alike && alike.ties.length === ties.length) {
      this.nodes = nodes
      this.ties = ties
      this.ends = alike.ends
      this.#index = alike.#index
      this.#starts = alike.#starts
      this.#rows = alike.#rows
      return
    }
    const index = new Map(nodes.map(({ key }, i) => [key, i]))
    const whole: MapTie[] = []
    const found = new Uint32Array(2 * ties.length)
    const starts = new Uint32Array(nodes.length + 1)
    for (const tie of ties) {
      const [from, to] = [index.get(tie.source), index.get(tie.target)]
      if (from === undefined || to === undefined) continue
      found[2 * whole.length] = from
      found[2 * whole.length + 1] = to
      starts[from + 1] = (starts[from + 1] ?? 0) + 1
      starts[to + 1] = (starts[to + 1] ?? 0) + 1
      whole.push(tie)
    }
    const ends = found.subarray(0, 2 * whole.length)
    for (let i = 0; i < nodes.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
    const next = starts.slice()
    const rows = new Uint32Array(2 * whole.length)
    for (let place = 0; place < ends.length; place++) {
      const node = ends[place] ?? 0
      const row = next[node] ?? 0
      rows[row] = place >> 1
      next[node] = row + 1
    }
    this.nodes = nodes
    this.ties = whole
    this.ends = ends
    this.#index = index
    this.#starts = starts
    this.#rows = rows
  }

  indexOf(key: string): number | undefined {
    return this.#index.get(key)
  }
  source(tie: number): number {
    return this.ends[2 * tie] ?? 0
  }
  target(tie: number): number {
    return this.ends[2 * tie + 1] ?? 0
  }
  /** The end of a tie that is not `node`. */
  other(tie: number, node: number): number {
    const source = this.source(tie)
    return source === node ? this.target(tie) : source
  }
  /** The ties at a node. */
  tiesOf(node: number): Uint32Array {
    return this.#rows.subarray(this.#starts[node], this.#starts[node + 1])
  }

  /** The tie between two nodes. */
  tieBetween(a: string, b: string): number | undefined {
    const from = this.#index.get(a)
    const to = this.#index.get(b)
    if (from === undefined || to === undefined) return undefined
    return this.tiesOf(from).find((tie) => this.other(tie, from) === to)
  }

  /** The tie that a relation is part of. */
  tieOf(edge: string): number | undefined {
    if (!this.#tieOf) {
      this.#tieOf = new Map()
      for (const [tie, { lines }] of this.ties.entries())
        for (const { key } of lines) this.#tieOf.set(key, tie)
    }
    return this.#tieOf.get(edge)
  }

  linesOf(tie: number): readonly MapLine[] {
    return this.ties[tie]?.lines ?? []
  }
}
