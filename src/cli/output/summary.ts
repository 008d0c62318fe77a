import type { Dossier } from '../../model/dossier.ts'
import { count } from './style.ts'

/** What a dossier holds, in numbers. */
export interface Counts {
  readonly documents: number
  readonly entities: number
  readonly relations: number
  /** Sentences that support the relations, each counted once for each relation. */
  readonly evidence: number
}

export function countsOf({ attributes, nodes, edges }: Dossier): Counts {
  return {
    documents: attributes.documents.length,
    entities: nodes.length,
    relations: edges.length,
    evidence: edges.reduce((sum, edge) => sum + edge.attributes.evidence.length, 0),
  }
}

export function describeCounts({ documents, entities, relations, evidence }: Counts): string {
  return [
    count(documents, 'document'),
    count(entities, 'entity', 'entities'),
    count(relations, 'relation'),
    count(evidence, 'sentence of evidence', 'sentences of evidence'),
  ].join(', ')
}
