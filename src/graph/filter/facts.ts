import type { EntityType, Status } from '../../model/vocabulary.ts'
import type { DossierGraph } from '../dossierGraph.ts'
import type { Time } from './filter.ts'

/** One piece of evidence, as far as filters ask. */
export interface EvidenceFacts extends Time {
  readonly document: string
}

/** One connection, as far as filters ask; `source` and `target` are places in {@link Facts.nodes}. */
export interface EdgeFacts {
  readonly key: string
  readonly source: number
  readonly target: number
  readonly type: string
  readonly status: Status
  readonly confidence: number
  /** How many different sentences support it. */
  readonly sentences: number
  /** How many different documents support it. */
  readonly sources: number
  readonly evidence: readonly EvidenceFacts[]
}

/** A graph laid out for filtering. */
export interface Facts {
  readonly nodes: readonly { readonly key: string; readonly type: EntityType; readonly degree: number }[]
  readonly edges: readonly EdgeFacts[]
}

/** Reads the facts off a graph, without what a reader hid, once for all filters. Time is linear in its evidence. */
export function factsOf(graph: DossierGraph): Facts {
  const places = new Map<string, number>()
  const nodes: Facts['nodes'][number][] = []
  graph.forEachNode((key, { type, hidden }) => {
    if (hidden) return
    places.set(key, places.size)
    nodes.push({ key, type, degree: graph.degree(key) })
  })
  const edges: EdgeFacts[] = []
  graph.forEachEdge((key, { type, status, confidence, evidence, hidden }, from, to) => {
    const [source, target] = [places.get(from), places.get(to)]
    if (hidden || source === undefined || target === undefined) return
    edges.push({
      key,
      source,
      target,
      type,
      status,
      confidence,
      sentences: new Set(evidence.map((item) => `${item.document}:${item.start}`)).size,
      sources: new Set(evidence.map(({ document }) => document)).size,
      evidence: evidence.map(({ document, when }) => ({ document, from: when?.from, to: when?.to })),
    })
  })
  return { nodes, edges }
}
