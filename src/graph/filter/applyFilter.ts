import type { EntityType, Status } from '../../model/vocabulary.ts'
import type { EdgeFacts, Facts } from './facts.ts'
import { asksOfConnections, type Filter, overlaps, type Time } from './filter.ts'

/** How many there would be of each value, were this part of the filter at rest and the others as they are. */
export interface Facets {
  /** Entities of each type. */
  readonly types: ReadonlyMap<EntityType, number>
  /** Connections of each kind. */
  readonly statuses: ReadonlyMap<Status, number>
  readonly relations: ReadonlyMap<string, number>
  readonly documents: ReadonlyMap<string, number>
  /** The times of all statements that have one. */
  readonly times: readonly Time[]
}

/** What a filter leaves of a graph, by keys, and what its parts could still tell apart. */
export interface Filtered {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  readonly facets: Facets
}

// The parts of a filter that a connection fails, as bits.
const TYPE = 1
const STATUS = 2
const RELATION = 4
const NUMBERS = 8

/**
 * Filters a graph. A connection is shown when all parts let it through and both its ends are of shown types; document
 * and time have to be those of one piece of its evidence. An entity is shown when its type is, and, where
 * something is asked of connections, when one of its connections is shown. Time is linear in the evidence.
 */
export function applyFilter({ nodes, edges, ends }: Facts, filter: Filter): Filtered {
  const hiddenTypes = new Set(filter.hiddenTypes)
  const hiddenStatuses = new Set(filter.hiddenStatuses)
  const relations = new Set(filter.relations)
  const documents = new Set<string>(filter.documents)
  const asks = asksOfConnections(filter)
  const isTimed = filter.from !== undefined || filter.to !== undefined

  const fails = (edge: EdgeFacts) =>
    (hiddenStatuses.has(edge.status) ? STATUS : 0) |
    (relations.size > 0 && !relations.has(edge.type) ? RELATION : 0) |
    (edge.confidence < filter.confidence || edge.sentences < filter.sentences || edge.sources < filter.sources
      ? NUMBERS
      : 0)
  const isHidden = (node: number) => hiddenTypes.has(nodes[node]?.type ?? 'concept')

  const shown = new Set<string>()
  const tied = new Uint8Array(nodes.length)
  const couldBeTied = new Uint8Array(nodes.length)
  const counts = {
    statuses: new Map<Status, number>(),
    relations: new Map<string, number>(),
    documents: new Map<string, number>(),
    types: new Map<EntityType, number>(),
  }
  const times: Time[] = []

  const countDocuments = ({ evidence }: EdgeFacts) => {
    const seen = new Set<string>()
    for (const item of evidence) {
      if (seen.has(item.document) || (isTimed && !overlaps(item, filter))) continue
      seen.add(item.document)
      add(counts.documents, item.document)
    }
  }

  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]
    if (!edge) continue
    const [source, target] = [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0]
    const failed = fails(edge) | (isHidden(source) || isHidden(target) ? TYPE : 0)
    let isSaid = false
    for (const item of edge.evidence) {
      const inDocument = documents.size === 0 || documents.has(item.document)
      const inTime = !isTimed || overlaps(item, filter)
      if (inDocument && inTime) isSaid = true
      if (failed === 0 && inDocument && (item.from !== undefined || item.to !== undefined)) times.push(item)
    }
    if (failed === 0) countDocuments(edge)
    if (!isSaid) continue
    if (failed === 0) {
      shown.add(edge.key)
      tied[source] = 1
      tied[target] = 1
    }
    if ((failed & ~TYPE) === 0) {
      if (!isHidden(target)) couldBeTied[source] = 1
      if (!isHidden(source)) couldBeTied[target] = 1
    }
    if ((failed & ~STATUS) === 0) add(counts.statuses, edge.status)
    if ((failed & ~RELATION) === 0) add(counts.relations, edge.type)
  }

  const shownNodes = new Set<string>()
  for (const [i, { key, type }] of nodes.entries()) {
    if (!hiddenTypes.has(type) && (!asks || tied[i])) shownNodes.add(key)
    if (!asks || couldBeTied[i]) add(counts.types, type)
  }
  return { nodes: shownNodes, edges: shown, facets: { ...counts, times } }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
