import type { MapLine, MapNode, MapTie } from './mapData.ts'

/**
 * The graph of the map by numbers: nodes and ties are their places in its lists, neighbours are found in compressed
 * rows. Made in time linear in nodes and ties, never changed.
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
   * @param ties the ends of all are among the nodes.
   * @param like a graph with the same keys in the same places, after which others may come: what numbers it holds on.
   */
  constructor(nodes: readonly MapNode[], ties: readonly MapTie[], like?: MapGraph) {
    const [known, counted] = [like?.nodes.length ?? 0, like?.ties.length ?? 0]
    this.nodes = nodes
    this.ties = ties
    if (like && known === nodes.length && counted === ties.length) {
      this.ends = like.ends
      this.#index = like.#index
      this.#starts = like.#starts
      this.#rows = like.#rows
      return
    }
    const index = new Map(like ? like.#index : [])
    for (let i = known; i < nodes.length; i++) index.set(nodes[i]?.key ?? '', i)
    const ends = new Uint32Array(2 * ties.length)
    if (like) ends.set(like.ends)
    for (let t = counted; t < ties.length; t++) {
      ends[2 * t] = index.get(ties[t]?.source ?? '') ?? 0
      ends[2 * t + 1] = index.get(ties[t]?.target ?? '') ?? 0
    }
    const { starts, rows } = rowsOf(nodes.length, ends)
    this.ends = ends
    this.#index = index
    this.#starts = starts
    this.#rows = rows
  }

  /** The same with other nodes and ties of the same keys in some places, and new ones after the last. */
  with(nodes: ReadonlyMap<number, MapNode>, ties: ReadonlyMap<number, MapTie>): MapGraph {
    return new MapGraph(replaced(this.nodes, nodes), replaced(this.ties, ties), this)
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
  /** The ties at a node; one of a node to itself twice. */
  tiesOf(node: number): Uint32Array {
    return this.#rows.subarray(this.#starts[node], this.#starts[node + 1])
  }

  #degree(node: number): number {
    return (this.#starts[node + 1] ?? 0) - (this.#starts[node] ?? 0)
  }

  /** The tie between two nodes. Time is linear in the ties of the one that has fewer. */
  tieBetween(a: string, b: string): number | undefined {
    const from = this.#index.get(a)
    const to = this.#index.get(b)
    if (from === undefined || to === undefined) return undefined
    const [few, other] = this.#degree(from) <= this.#degree(to) ? [from, to] : [to, from]
    return this.tiesOf(few).find((tie) => this.other(tie, few) === other)
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

/** For each node the numbers of its ties, in compressed rows. */
function rowsOf(order: number, ends: Uint32Array): { starts: Uint32Array; rows: Uint32Array } {
  const starts = new Uint32Array(order + 1)
  for (let place = 0; place < ends.length; place++) {
    const next = (ends[place] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let i = 0; i < order; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const next = starts.slice()
  const rows = new Uint32Array(ends.length)
  for (let place = 0; place < ends.length; place++) {
    const node = ends[place] ?? 0
    const row = next[node] ?? 0
    rows[row] = place >> 1
    next[node] = row + 1
  }
  return { starts, rows }
}

function replaced<T>(list: readonly T[], changed: ReadonlyMap<number, T>): readonly T[] {
  if (changed.size === 0) return list
  const result = list.slice()
  for (const [i, item] of changed) result[i] = item
  return result
}
