import type { Evidence, Relation } from '../../model/relation.ts'
import { SYMMETRIC, standing } from '../../resolve/relate.ts'
import type { Records } from './Records.ts'
import { type Draft, placeKey } from './refs.ts'

/** A relation with this evidence; how it stands follows from it. */
export function withEvidence(relation: Relation, evidence: readonly Evidence[]): Relation {
  const list = [...evidence]
  return { ...relation, attributes: { ...relation.attributes, ...standing(list), evidence: list } }
}

/** The first relation of each pair and type that touches these entities, to find the one that another would repeat. */
export function indexTwins(edges: Records<Relation>, around: ReadonlySet<string>): Map<string, string> {
  const index = new Map<string, string>()
  for (const relation of edges.all()) {
    if (!around.has(relation.source) && !around.has(relation.target)) continue
    const key = twinKey(relation)
    if (!index.has(key)) index.set(key, relation.key)
  }
  return index
}

function twinKey({ source, target, attributes: { type } }: Relation): string {
  const ends = SYMMETRIC.has(type) && source > target ? [target, source] : [source, target]
  return JSON.stringify([...ends, type])
}

/**
 * Puts a relation whose ends changed where it belongs: with the one that already ties these two in this way, if there
 * is one. A relation of a thing to itself goes where the dossier does not allow them.
 */
export function settle(draft: Draft, relation: Relation, twins: Map<string, string>): void {
  const { edges, dossier } = draft
  if (relation.source === relation.target && !dossier.options.allowSelfLoops) {
    edges.delete(relation.key)
    return
  }
  const key = twinKey(relation)
  const twin = edges.get(twins.get(key) ?? '')
  if (!twin || twin.key === relation.key || twinKey(twin) !== key) {
    twins.set(key, relation.key)
    edges.set(relation)
    return
  }
  const evidence = withoutRepeats([...twin.attributes.evidence, ...relation.attributes.evidence])
  const notes = [twin.attributes.note, relation.attributes.note].filter(Boolean)
  const joined = withEvidence(twin, evidence)
  edges.set(
    notes.length > 0 ? { ...joined, attributes: { ...joined.attributes, note: notes.join('\n') } } : joined,
  )
  edges.delete(relation.key)
}

/** The same statement is counted once: the surer of two, in the place of the first. */
function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map<string, Evidence>()
  for (const item of evidence) {
    const place = [item, item.subject, item.predicate, item.object].map(placeKey).join(' ')
    const known = byPlace.get(place)
    if (!known || item.confidence > known.confidence) byPlace.set(place, item)
  }
  return [...byPlace.values()]
}

/** Evidence whose speaker is another node now; `undefined` leaves the words alone. The same record where nothing changes. */
export function withSpeaker(evidence: Evidence, entity: string | undefined): Evidence {
  const { attributedTo } = evidence
  if (!attributedTo || attributedTo.entity === entity) return evidence
  const { entity: _, ...words } = attributedTo
  return { ...evidence, attributedTo: entity === undefined ? words : { ...words, entity } }
}

/** Changes the evidence of a relation one by one; the same record where none changes. */
export function mapEvidence(relation: Relation, change: (item: Evidence) => Evidence): Relation {
  const { evidence } = relation.attributes
  let changed: Evidence[] | undefined
  for (let i = 0; i < evidence.length; i++) {
    const item = evidence[i]
    const now = item && change(item)
    if (!now || now === item) continue
    changed ??= [...evidence]
    changed[i] = now
  }
  return changed ? { ...relation, attributes: { ...relation.attributes, evidence: changed } } : relation
}
