import type { Dossier } from '../../model/dossier.ts'
import type { Evidence, Relation } from '../../model/relation.ts'
import type { EntityType, Status } from '../../model/vocabulary.ts'
import type { Time } from './filter.ts'

/** One piece of evidence, as far as filters ask. */
export interface EvidenceFacts extends Time {
  readonly document: string
}

/** One connection, as far as filters ask. */
export interface EdgeFacts {
  readonly key: string
  readonly type: string
  readonly status: Status
  readonly confidence: number
  /** How many different sentences support it. */
  readonly sentences: number
  /** The different documents that support it, and how many they are. */
  readonly documents: readonly string[]
  readonly sources: number
  readonly evidence: readonly EvidenceFacts[]
}

/** A dossier laid out for filtering. */
export interface Facts {
  readonly nodes: readonly { readonly key: string; readonly type: EntityType }[]
  readonly edges: readonly EdgeFacts[]
  /** The ends of edge `i`, places among the nodes: `ends[2i]` its source, `ends[2i + 1]` its target. */
  readonly ends: Uint32Array
}

/**
 * Reads the facts off a dossier, without what a reader hid, once for all filters; those of a relation are read once and
 * kept until it changes. Time is linear in entities and relations, and in the evidence of those that are new.
 */
export function factsOf(dossier: Pick<Dossier, 'nodes' | 'edges'>): Facts {
  const places = new Map<string, number>()
  const nodes: Facts['nodes'][number][] = []
  for (const { key, attributes } of dossier.nodes) {
    if (attributes.hidden) continue
    places.set(key, nodes.length)
    nodes.push({ key, type: attributes.type })
  }
  const edges: EdgeFacts[] = []
  const ends = new Uint32Array(2 * dossier.edges.length)
  for (const relation of dossier.edges) {
    const [source, target] = [places.get(relation.source), places.get(relation.target)]
    if (relation.attributes.hidden || source === undefined || target === undefined) continue
    ends[2 * edges.length] = source
    ends[2 * edges.length + 1] = target
    edges.push(edgeFacts(relation))
  }
  return { nodes, edges, ends }
}

/** What filters ask of a piece of evidence. */
export const evidenceFacts = ({ document, when }: Evidence): EvidenceFacts => ({
  document,
  from: when?.from,
  to: when?.to,
})

const known = new WeakMap<Relation, EdgeFacts>()

function edgeFacts(relation: Relation): EdgeFacts {
  const before = known.get(relation)
  if (before) return before
  const { key, attributes } = relation
  const { type, status, confidence, evidence } = attributes
  const documents = [...new Set(evidence.map(({ document }) => document))]
  const facts = {
    key,
    type,
    status,
    confidence,
    sentences: new Set(evidence.map((item) => `${item.document}:${item.start}`)).size,
    documents,
    sources: documents.length,
    evidence: evidence.map(evidenceFacts),
  }
  known.set(relation, facts)
  return facts
}
