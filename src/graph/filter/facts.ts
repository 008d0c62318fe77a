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

/** Reads the facts off a graph, once for all filters. Time is linear in its evidence. */
export function factsOf(graph: DossierGraph): Facts {
  const places = new Map<string, number>()
  const nodes = graph.mapNodes((key, { type }) => {
    places.set(key, places.size)
    return { key, type, degree: graph.degree(key) }
  })
  const edges = graph.mapEdges((key, { type, status, confidence, evidence }, source, target) => ({
    key,
    source: places.get(source) ?? 0,
    target: places.get(target) ?? 0,
    type,
    status,
    confidence,
    sentences: new Set(evidence.map((item) => `${item.document}:${item.start}`)).size,
    sources: new Set(evidence.map(({ document }) => document)).size,
    evidence: evidence.map(({ document, when }) => ({ document, from: when?.from, to: when?.to })),
  }))
  return { nodes, edges }
}
