import type { EntityRef, EvidenceRef, RelationRef } from '../../model/corrections.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Evidence, Relation } from '../../model/relation.ts'
import type { Span } from '../../model/span.ts'
import { Records } from './Records.ts'

/** A correction that does not fit the dossier; the message says why. */
export class CannotCorrect extends Error {
  override readonly name = 'CannotCorrect'
}

/** What is found, or why it is not. */
export function attempt<T>(find: () => T): T | CannotCorrect {
  try {
    return find()
  } catch (error) {
    if (error instanceof CannotCorrect) return error
    throw error
  }
}

/** So many mentions tell which entity a correction was about, also when a rebuild gave some of them to another. */
const ANCHORS = 3

export const spanOnly = ({ document, start, end, exact }: Span): Span => ({ document, start, end, exact })

/** An entity in words that survive a rebuild; mentions by name first, since they are the most stable. */
export function refTo({ key, attributes: { label, mentions } }: Entity): EntityRef {
  const named = mentions.filter(({ kind }) => kind === 'name')
  const anchors = named.length > 0 ? named : mentions
  return { key, label, mentions: anchors.slice(0, ANCHORS).map(spanOnly) }
}

export function refToRelation(
  { key, source, target, attributes }: Relation,
  ends: ReadonlyMap<string, Entity>,
) {
  const end = (of: string): EntityRef => {
    const entity = ends.get(of)
    return entity ? refTo(entity) : { key: of, label: of || 'x', mentions: [] }
  }
  return { key, source: end(source), target: end(target), type: attributes.type } satisfies RelationRef
}

export function refToEvidence({ subject, predicate, object }: Evidence): EvidenceRef {
  return { subject: spanOnly(subject), predicate: spanOnly(predicate), object: spanOnly(object) }
}

export const placeKey = ({ document, start, end }: Span) => `${document}:${start}:${end}`
export const samePlace = (a: Span, b: Span) =>
  a.start === b.start && a.end === b.end && a.document === b.document

/** A dossier under change, with the ways to find in it what a correction speaks of. */
export class Draft {
  readonly nodes: Records<Entity>
  readonly edges: Records<Relation>
  readonly dossier: Dossier

  constructor(dossier: Dossier) {
    this.dossier = dossier
    this.nodes = new Records(dossier.nodes)
    this.edges = new Records(dossier.edges)
  }

  /** The entity that is meant. @throws CannotCorrect when there is none, or no telling which. */
  entity(ref: EntityRef): Entity {
    const known = this.nodes.get(ref.key)
    if (
      known &&
      (this.#holds(known, ref) > 0 || (known.attributes.label === ref.label && this.#isBare(known, ref)))
    )
      return known
    let best: Entity | undefined
    let most = 0
    for (const entity of this.nodes) {
      const held = this.#holds(entity, ref)
      if (held > most || (held > 0 && held === most && entity.attributes.label === ref.label)) {
        best = entity
        most = held
      }
    }
    if (best) return best
    const named = [...this.nodes].filter(({ attributes }) => attributes.label === ref.label)
    const [only] = named
    if (only && named.length === 1) return only
    throw new CannotCorrect(
      named.length > 1
        ? `more than one entity is called “${ref.label}” now, and none has the mentions it had`
        : `no entity is called “${ref.label}” or has its mentions now`,
    )
  }

  /** How many of the mentions that tell an entity this one has. */
  #holds({ attributes: { mentions } }: Entity, ref: EntityRef): number {
    if (ref.mentions.length === 0 || mentions.length === 0) return 0
    return ref.mentions.filter((anchor) => mentions.some((mention) => samePlace(mention, anchor))).length
  }

  /** Whether only the name can tell: a reader added it without mentions, or took them away. */
  #isBare({ attributes: { mentions } }: Entity, ref: EntityRef): boolean {
    return mentions.length === 0 || ref.mentions.length === 0
  }

  /** The relation that is meant. @throws CannotCorrect when there is none. */
  relation(ref: RelationRef): Relation {
    const source = this.entity(ref.source).key
    const target = this.entity(ref.target).key
    const fits = (relation: Relation) =>
      relation.attributes.type === ref.type && relation.source === source && relation.target === target
    const known = this.edges.get(ref.key)
    if (known && fits(known)) return known
    for (const relation of this.edges) if (fits(relation)) return relation
    throw new CannotCorrect(
      `nothing of the kind “${ref.type}” ties “${ref.source.label}” to “${ref.target.label}” now`,
    )
  }

  /** The place of this sentence among the evidence of a relation. @throws CannotCorrect when it is not there. */
  evidence({ attributes: { evidence } }: Relation, ref: EvidenceRef): number {
    const place = evidence.findIndex(
      (item) =>
        samePlace(item.subject, ref.subject) &&
        samePlace(item.predicate, ref.predicate) &&
        samePlace(item.object, ref.object),
    )
    if (place < 0)
      throw new CannotCorrect(
        `the sentence with “${ref.subject.exact} … ${ref.predicate.exact} … ${ref.object.exact}” is no evidence now`,
      )
    return place
  }
}
