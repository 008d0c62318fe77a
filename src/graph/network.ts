import type { DossierGraph } from './dossierGraph.ts'
import { overview, type Tie } from './overview.ts'

/** Who is tied to whom, by numbers: what measures need of a graph. It can be handed to a worker at no cost. */
export interface Network {
  /** How many nodes there are; they are numbered in the order of the graph. */
  readonly order: number
  /** Tie `t` joins the nodes `ends[2t]` and `ends[2t + 1]`. */
  readonly ends: Uint32Array
  /** The statements behind each tie. */
  readonly weights: Float32Array
}

/** The network of a graph: one tie for each pair, whatever its kind and direction. */
export function toNetwork(graph: DossierGraph): Network {
  return networkOf(graph.nodes(), overview(graph))
}

/** The network of these nodes and ties. */
export function networkOf(
  nodes: readonly string[],
  ties: readonly Pick<Tie, 'source' | 'target' | 'statements'>[],
): Network {
  const index = new Map(nodes.map((node, i) => [node, i]))
  const ends = new Uint32Array(2 * ties.length)
  const weights = new Float32Array(ties.length)
  for (const [t, { source, target, statements }] of ties.entries()) {
    ends[2 * t] = index.get(source) ?? 0
    ends[2 * t + 1] = index.get(target) ?? 0
    weights[t] = statements
  }
  return { order: nodes.length, ends, weights }
}

/** The neighbours of all nodes in compressed rows: those of node `i` are `rows[starts[i]]` to `rows[starts[i + 1] - 1]`. */
export function adjacency({ order, ends }: Network): { starts: Uint32Array; rows: Uint32Array } {
  const starts = new Uint32Array(order + 1)
  for (const node of ends) starts[node + 1] = (starts[node + 1] ?? 0) + 1
  for (let i = 0; i < order; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const next = starts.slice()
  const rows = new Uint32Array(ends.length)
  for (let place = 0; place < ends.length; place++) {
    const node = ends[place] ?? 0
    const row = next[node] ?? 0
    rows[row] = ends[place ^ 1] ?? 0
    next[node] = row + 1
  }
  return { starts, rows }
}
