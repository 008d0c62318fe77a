import { STATUSES } from '../../model/vocabulary.ts'
import type { MapLine } from './mapData.ts'
import type { MapGraph } from './mapGraph.ts'

/** Keys of nodes and edges of the dossier. */
export interface KeySet {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What a filter leaves of the map, by index. A tie looks as the relations that are left of it say. */
export interface Shown {
  /** 1 for a node that is drawn. */
  readonly nodes: Uint8Array
  /** How many statements stand behind what is drawn of a tie; 0 when nothing is left of it. */
  readonly statements: Uint32Array
  /** The strongest status of what is left of a tie, as a place in {@link STATUSES}. */
  readonly statuses: Uint8Array
  /** 1 for a tie of which something that is left is disputed. */
  readonly disputed: Uint8Array
  /** Whether a relation is drawn. */
  readonly has: (line: MapLine) => boolean
}

/** Applies a filter; without one everything is shown. Time is linear in nodes and relations. */
export function show(graph: MapGraph, visible: KeySet | null): Shown {
  const has = visible ? ({ key }: MapLine) => visible.edges.has(key) : () => true
  const nodes = new Uint8Array(graph.nodes.length)
  if (!visible) nodes.fill(1)
  else for (let i = 0; i < nodes.length; i++) nodes[i] = visible.nodes.has(graph.nodes[i]?.key ?? '') ? 1 : 0
  const count = graph.ties.length
  const statements = new Uint32Array(count)
  const statuses = new Uint8Array(count)
  const disputed = new Uint8Array(count)
  for (let t = 0; t < count; t++) {
    const lines = graph.linesOf(t)
    if (!nodes[graph.source(t)] || !nodes[graph.target(t)]) continue
    let strongest = STATUSES.length - 1
    let sum = 0
    for (const line of lines) {
      if (!has(line)) continue
      strongest = Math.min(strongest, STATUSES.indexOf(line.status))
      sum += line.statements
      if (line.disputed) disputed[t] = 1
    }
    statements[t] = sum
    statuses[t] = strongest
  }
  return { nodes, statements, statuses, disputed, has }
}

/** What is left of a tie under the filter. */
export function linesShown(graph: MapGraph, { has }: Shown, tie: number): readonly MapLine[] {
  return graph.linesOf(tie).filter(has)
}
