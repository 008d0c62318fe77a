import type { EntityType, Status } from '../../model/vocabulary.ts'
import type { EdgeFacts, EvidenceFacts, Facts } from './facts.ts'
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
  /** How many shown connections each entity has that has any. */
  readonly ties: ReadonlyMap<string, number>
  /** Counted when it is first asked for. */
  readonly facets: () => Facets
}

// The parts of a filter that a connection fails, as bits.
const TYPE = 1
const STATUS = 2
const RELATION = 4
const NUMBERS = 8
/** No piece of its evidence is of an asked document and time. */
const UNSAID = 16

/**
 * Filters a graph. A connection is shown when all parts let it through and both its ends are of shown types; document
 * and time have to be those of one piece of its evidence. An entity is shown when its type is, and, where
 * something is asked of connections, when one of its connections is shown. Time is linear in the evidence.
 */
export function applyFilter(facts: Facts, filter: Filter): Filtered {
  const { nodes, edges, ends } = facts
  const hidden = hiddenNodes(facts, filter)
  const failed = failures(facts, filter, hidden)
  const asks = asksOfConnections(filter)
  const tied = new Uint32Array(nodes.length)
  const shown = new Set<string>()
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]
    if (!edge || failed[i] !== 0) continue
    shown.add(edge.key)
    for (const side of [0, 1]) {
      const node = ends[2 * i + side] ?? 0
      tied[node] = (tied[node] ?? 0) + 1
    }
  }
  const shownNodes = new Set<string>()
  const ties = new Map<string, number>()
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node || hidden[i] || (asks && !tied[i])) continue
    shownNodes.add(node.key)
    if (tied[i]) ties.set(node.key, tied[i] ?? 0)
  }
  let facets: Facets | undefined
  return {
    nodes: shownNodes,
    edges: shown,
    ties,
    facets: () => {
      facets ??= countFacets(facts, filter, hidden, failed)
      return facets
    },
  }
}

/** 1 for each entity whose type is left out. */
function hiddenNodes({ nodes }: Facts, { hiddenTypes }: Filter): Uint8Array {
  const hidden = new Uint8Array(nodes.length)
  if (hiddenTypes.length === 0) return hidden
  const types = new Set(hiddenTypes)
  for (let i = 0; i < hidden.length; i++) if (types.has(nodes[i]?.type ?? 'concept')) hidden[i] = 1
  return hidden
}

/** The parts of the filter that each connection fails. */
function failures({ edges, ends }: Facts, filter: Filter, hidden: Uint8Array): Uint8Array {
  const { confidence, sentences, sources } = filter
  const hiddenStatuses = new Set(filter.hiddenStatuses)
  const relations = new Set(filter.relations)
  const isSaid = saysWhatIsAsked(filter)
  const failed = new Uint8Array(edges.length)
  for (let i = 0; i < failed.length; i++) {
    const edge = edges[i]
    if (!edge) continue
    let parts = 0
    if (hidden[ends[2 * i] ?? 0] || hidden[ends[2 * i + 1] ?? 0]) parts |= TYPE
    if (hiddenStatuses.size > 0 && hiddenStatuses.has(edge.status)) parts |= STATUS
    if (relations.size > 0 && !relations.has(edge.type)) parts |= RELATION
    if (edge.confidence < confidence || edge.sentences < sentences || edge.sources < sources) parts |= NUMBERS
    if (isSaid && !edge.evidence.some(isSaid)) parts |= UNSAID
    failed[i] = parts
  }
  return failed
}

/** Whether a piece of evidence is of an asked document and time; null when all are. */
export function saysWhatIsAsked(filter: Filter): ((item: EvidenceFacts) => boolean) | null {
  const documents = new Set<string>(filter.documents)
  const isTimed = asksForTime(filter)
  if (documents.size === 0 && !isTimed) return null
  return (item) =>
    (documents.size === 0 || documents.has(item.document)) && (!isTimed || overlaps(item, filter))
}

const asksForTime = ({ from, to }: Filter) => from !== undefined || to !== undefined

function countFacets(
  { nodes, edges, ends }: Facts,
  filter: Filter,
  hidden: Uint8Array,
  failed: Uint8Array,
): Facets {
  const asks = asksOfConnections(filter)
  const isTimed = asksForTime(filter)
  const documents = new Set<string>(filter.documents)
  const couldBeTied = new Uint8Array(nodes.length)
  const types = new Map<EntityType, number>()
  const statuses = new Map<Status, number>()
  const relations = new Map<string, number>()
  const byDocument = new Map<string, number>()
  const times: Time[] = []
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]
    if (!edge) continue
    const parts = failed[i] ?? 0
    if ((parts & ~TYPE) === 0) {
      const [source, target] = [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0]
      if (!hidden[target]) couldBeTied[source] = 1
      if (!hidden[source]) couldBeTied[target] = 1
    }
    if ((parts & ~STATUS) === 0) add(statuses, edge.status)
    if ((parts & ~RELATION) === 0) add(relations, edge.type)
    if ((parts & ~UNSAID) !== 0) continue
    const said = isTimed ? new Set(documentsAt(edge, filter)) : edge.documents
    for (const document of said) add(byDocument, document)
    for (const item of edge.evidence) {
      const isDated = item.from !== undefined || item.to !== undefined
      if (isDated && (documents.size === 0 || documents.has(item.document))) times.push(item)
    }
  }
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node && (!asks || couldBeTied[i])) add(types, node.type)
  }
  return { types, statuses, relations, documents: byDocument, times }
}

/** The documents that speak of a connection at the time that is asked for. */
const documentsAt = ({ evidence }: EdgeFacts, filter: Filter) =>
  evidence.flatMap((item) => (overlaps(item, filter) ? item.document : []))

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
