import type { Status } from '../model/vocabulary.ts'
import { strongest } from '../model/vocabulary.ts'
import type { DossierGraph } from './dossierGraph.ts'

/** All that ties two entities, whatever its kind and direction, as one line of the overview. */
export interface Tie {
  /** Stable name of the line: the key of its first edge. */
  readonly key: string
  /** The ends of its first edge. */
  readonly source: string
  readonly target: string
  /** The keys of the edges that it stands for, in the order of the graph. */
  readonly edges: readonly string[]
  /** How many statements support them, all together. */
  readonly statements: number
  /** The strongest status among them. */
  readonly status: Status
  /** Whether any of them is disputed. */
  readonly disputed: boolean
}

/** One tie for each unordered pair of entities, in the order of its first edge. Self-loops have no place in it. */
export function overview(graph: DossierGraph): Tie[] {
  const pairs = new Map<string, Tie & { edges: string[] }>()
  graph.forEachDirectedEdge((edge, { status, disputed, evidence }, source, target) => {
    if (source === target) return
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`
    const tie = pairs.get(pair)
    const edges = tie?.edges ?? []
    edges.push(edge)
    pairs.set(
      pair,
      tie
        ? {
            ...tie,
            statements: tie.statements + evidence.length,
            status: strongest([tie.status, status]),
            disputed: tie.disputed || disputed,
          }
        : { key: edge, source, target, edges, statements: evidence.length, status, disputed },
    )
  })
  return [...pairs.values()]
}
