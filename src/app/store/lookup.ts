import { type DossierGraph, toGraph } from '../../graph/dossierGraph.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { DocumentId } from '../../model/span.ts'
import { STATUSES } from '../../model/vocabulary.ts'

/** A mention with its entity. */
export interface PlacedMention {
  readonly entity: Entity
  readonly mention: Mention
}

/** A dossier with the ways into it that the page needs. */
export interface Lookup {
  readonly dossier: Dossier
  readonly graph: DossierGraph
  readonly entities: ReadonlyMap<string, Entity>
  /** Mentions of each document in the order of its text. */
  readonly mentionsIn: ReadonlyMap<DocumentId, readonly PlacedMention[]>
  /** Entities, the most connected first, then by name. */
  readonly ranked: readonly Entity[]
  readonly statements: number
}

/** Indexes a dossier. Time is that of sorting its entities and mentions. */
export function lookUp(dossier: Dossier): Lookup {
  const graph = toGraph(dossier)
  const mentionsIn = new Map<DocumentId, PlacedMention[]>(
    dossier.attributes.documents.map(({ id }) => [id, []]),
  )
  for (const entity of dossier.nodes)
    for (const mention of entity.attributes.mentions)
      mentionsIn.get(mention.document)?.push({ entity, mention })
  for (const mentions of mentionsIn.values())
    mentions.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)

  const ranked = [...dossier.nodes].sort(
    (a, b) =>
      graph.degree(b.key) - graph.degree(a.key) ||
      b.attributes.mentions.length - a.attributes.mentions.length ||
      a.attributes.label.localeCompare(b.attributes.label, 'en'),
  )
  return {
    dossier,
    graph,
    entities: new Map(dossier.nodes.map((entity) => [entity.key, entity])),
    mentionsIn,
    ranked,
    statements: dossier.edges.reduce((sum, { attributes }) => sum + attributes.evidence.length, 0),
  }
}

/** All relations between two entities, whichever way they go, the surest first. */
export function relationsBetween({ graph }: Lookup, [a, b]: readonly [string, string]): Relation[] {
  if (!graph.hasNode(a) || !graph.hasNode(b)) return []
  const keys = new Set([...graph.directedEdges(a, b), ...graph.directedEdges(b, a)])
  return [...keys]
    .map((key) => {
      const [source, target] = graph.extremities(key)
      return { key, source, target, attributes: graph.getEdgeAttributes(key) }
    })
    .sort(
      (x, y) =>
        STATUSES.indexOf(x.attributes.status) - STATUSES.indexOf(y.attributes.status) ||
        y.attributes.evidence.length - x.attributes.evidence.length,
    )
}
