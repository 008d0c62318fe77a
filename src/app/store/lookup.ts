import { type DossierGraph, toGraph } from '../../graph/dossierGraph.ts'
import type { Diff } from '../../graph/edit/diff.ts'
import { mergeSorted } from '../../graph/mergeSorted.ts'
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
  /** A new object whenever entities or relations came or went: what depends only on who is tied to whom is kept until then. */
  readonly shape: object
  /** What led to it: what was made of an earlier lookup can be brought up to this one by the diffs in between. */
  readonly revision: Revision
}

/** A state of a dossier since it was opened, by the diff that led there from the state before. */
export interface Revision {
  readonly last: { readonly diff: Diff; readonly before: Revision } | null
}

/** The diffs from one state to a later one, in their order; none at all where the one does not lead to the other. */
export function diffsBetween(earlier: Revision, later: Revision): Diff[] | null {
  const diffs: Diff[] = []
  for (let at = later; at !== earlier; at = at.last.before) {
    if (!at.last) return null
    diffs.push(at.last.diff)
  }
  return diffs.reverse()
}

const byName = new Intl.Collator('en').compare

/** The most connected first, then the most mentioned, then by name. */
const byWeight = (graph: DossierGraph) => (a: Entity, b: Entity) =>
  graph.degree(b.key) - graph.degree(a.key) ||
  b.attributes.mentions.length - a.attributes.mentions.length ||
  byName(a.attributes.label, b.attributes.label)

const byPlace = (a: PlacedMention, b: PlacedMention) =>
  a.mention.start - b.mention.start || b.mention.end - a.mention.end

/** Indexes a dossier. Time is that of sorting its entities and mentions. */
export function lookUp(dossier: Dossier): Lookup {
  const graph = toGraph(dossier)
  const mentionsIn = new Map<DocumentId, PlacedMention[]>(
    dossier.attributes.documents.map(({ id }) => [id, []]),
  )
  for (const entity of dossier.nodes)
    for (const mention of entity.attributes.mentions)
      mentionsIn.get(mention.document)?.push({ entity, mention })
  for (const mentions of mentionsIn.values()) mentions.sort(byPlace)
  const ranked = [...dossier.nodes].sort(byWeight(graph))
  return {
    dossier,
    graph,
    entities: new Map(dossier.nodes.map((entity) => [entity.key, entity])),
    mentionsIn,
    ranked,
    statements: dossier.edges.reduce((sum, { attributes }) => sum + attributes.evidence.length, 0),
    shape: {},
    revision: { last: null },
  }
}

/**
 * The lookup after a diff was applied to its dossier, without indexing all of it anew. The graph is changed in place:
 * the lookup before must not be used any more. Time is that of copying the lists that change, and of sorting in what did.
 */
export function patchLookup(before: Lookup, dossier: Dossier, diff: Diff): Lookup {
  const { graph } = before
  const { nodes, edges } = diff
  const touched = new Set<string>()
  let statements = before.statements
  const count = ({ attributes, source, target }: Relation, sign: 1 | -1) => {
    touched.add(source).add(target)
    statements += sign * attributes.evidence.length
  }
  const dropEdge = (relation: Relation) => {
    count(relation, -1)
    graph.dropEdge(relation.key)
  }
  const addEdge = (relation: Relation) => {
    count(relation, 1)
    const { key, source, target, attributes } = relation
    graph.addDirectedEdgeWithKey(key, source, target, { ...attributes })
  }
  const moved = edges.updated.filter(({ from, to }) => from.source !== to.source || from.target !== to.target)
  for (const { record } of edges.removed) dropEdge(record)
  for (const { from } of moved) dropEdge(from)
  for (const { record } of nodes.removed) graph.dropNode(record.key)
  for (const { record } of nodes.added) graph.addNode(record.key, { ...record.attributes })
  for (const { to } of nodes.updated) graph.replaceNodeAttributes(to.key, { ...to.attributes })
  for (const { record } of edges.added) addEdge(record)
  for (const { to } of moved) addEdge(to)
  for (const { from, to } of edges.updated)
    if (from.source === to.source && from.target === to.target) {
      count(from, -1)
      count(to, 1)
      graph.replaceEdgeAttributes(to.key, { ...to.attributes })
    }

  const gone = [...nodes.removed.map(({ record }) => record), ...nodes.updated.map(({ from }) => from)]
  const come = [...nodes.added.map(({ record }) => record), ...nodes.updated.map(({ to }) => to)]
  const entities = new Map(before.entities)
  for (const { key } of gone) entities.delete(key)
  for (const entity of come) entities.set(entity.key, entity)
  const moves = new Set([...touched, ...gone.map(({ key }) => key)])
  const placed = [...touched, ...come.map(({ key }) => key)].flatMap((key) => entities.get(key) ?? [])
  return {
    dossier,
    graph,
    entities,
    mentionsIn: patchMentions(before.mentionsIn, gone, come),
    ranked: mergeSorted(
      before.ranked.filter(({ key }) => !moves.has(key)),
      [...new Set(placed)].sort(byWeight(graph)),
      byWeight(graph),
    ),
    statements,
    shape:
      moved.length + edges.added.length + edges.removed.length + nodes.added.length + nodes.removed.length > 0
        ? {}
        : before.shape,
    revision: { last: { diff, before: before.revision } },
  }
}

function patchMentions(
  before: Lookup['mentionsIn'],
  gone: readonly Entity[],
  come: readonly Entity[],
): Lookup['mentionsIn'] {
  const removed = new Set(gone.map(({ key }) => key))
  const added = new Map<DocumentId, PlacedMention[]>()
  for (const entity of gone)
    for (const { document } of entity.attributes.mentions) if (!added.has(document)) added.set(document, [])
  for (const entity of come)
    for (const mention of entity.attributes.mentions) {
      const list = added.get(mention.document)
      if (list) list.push({ entity, mention })
      else added.set(mention.document, [{ entity, mention }])
    }
  if (added.size === 0) return before
  const after = new Map(before)
  for (const [document, list] of added) {
    const kept = (before.get(document) ?? []).filter(({ entity }) => !removed.has(entity.key))
    after.set(document, mergeSorted(kept, list.sort(byPlace), byPlace))
  }
  return after
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
