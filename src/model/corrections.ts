import * as z from 'zod'
import { Mention } from './entity.ts'
import { Attribution, Evidence } from './relation.ts'
import { Span } from './span.ts'
import { RelationType } from './statement.ts'
import { EntityType, Status } from './vocabulary.ts'

/**
 * An entity in words that survive a rebuild: its key and name when the correction was made, and some of its
 * mentions. Where the key means another entity now, the mentions say which one is meant, and else the name.
 */
export const EntityRef = z.object({
  key: z.string().min(1),
  label: z.string().min(1),
  mentions: z.array(Span),
})
export type EntityRef = z.infer<typeof EntityRef>

/** A relation by its ends and its type; its key is tried first. */
export const RelationRef = z.object({
  key: z.string().min(1),
  source: EntityRef,
  target: EntityRef,
  type: RelationType,
})
export type RelationRef = z.infer<typeof RelationRef>

/** One sentence among the evidence of a relation, by the places of its parts. */
export const EvidenceRef = z.object({ subject: Span, predicate: Span, object: Span })
export type EvidenceRef = z.infer<typeof EvidenceRef>

/** What can be done to several entities in one step. */
const SharedChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('retype'), to: EntityType }),
  z.object({ type: z.literal('hide'), hidden: z.boolean() }),
  z.object({ type: z.literal('delete') }),
])

/** What a note or hiding is about. */
const Target = z.union([z.object({ entity: EntityRef }), z.object({ relation: RelationRef })])

const made = {
  /** When the reader made it. */
  at: z.iso.datetime().optional(),
}

/** One thing that a reader put right, as they did it. */
export const Correction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rename'), entity: EntityRef, label: z.string().min(1), ...made }),
  z.object({ type: z.literal('retype'), entity: EntityRef, to: EntityType, ...made }),
  z.object({ type: z.literal('merge'), into: EntityRef, others: z.array(EntityRef).min(1), ...made }),
  /** `mentions` become an entity of their own. */
  z.object({
    type: z.literal('split'),
    entity: EntityRef,
    label: z.string().min(1),
    mentions: z.array(Span).min(1),
    ...made,
  }),
  z.object({ type: z.literal('delete'), entity: EntityRef, ...made }),
  /** With `evidence`, only that sentence; a relation goes with its last one. */
  z.object({
    type: z.literal('delete-relation'),
    relation: RelationRef,
    evidence: EvidenceRef.optional(),
    ...made,
  }),
  z.object({ type: z.literal('hide'), target: Target, hidden: z.boolean(), ...made }),
  /** The same change to several entities, as one step. */
  z.object({
    type: z.literal('together'),
    entities: z.array(EntityRef).min(1),
    change: SharedChange,
    ...made,
  }),
  z.object({
    type: z.literal('add'),
    label: z.string().min(1),
    entityType: EntityType,
    mentions: z.array(Mention),
    x: z.number().optional(),
    y: z.number().optional(),
    ...made,
  }),
  z.object({
    type: z.literal('connect'),
    source: EntityRef,
    target: EntityRef,
    label: z.string().min(1),
    relationType: RelationType,
    evidence: Evidence,
    /** The entity behind the words of `evidence.attributedTo`. */
    speaker: EntityRef.optional(),
    ...made,
  }),
  /** Who acted is acted on: both ends change places, in every sentence too. */
  z.object({ type: z.literal('turn'), relation: RelationRef, ...made }),
  /** Who says so in one sentence; without `attributedTo`, its document itself. `speaker` is the entity of the words. */
  z.object({
    type: z.literal('attribute'),
    relation: RelationRef,
    evidence: EvidenceRef,
    attributedTo: Attribution.optional(),
    speaker: EntityRef.optional(),
    ...made,
  }),
  /** Without `evidence`, all sentences of the relation. */
  z.object({
    type: z.literal('status'),
    relation: RelationRef,
    evidence: EvidenceRef.optional(),
    status: Status,
    ...made,
  }),
  z.object({ type: z.literal('reword'), relation: RelationRef, label: z.string().min(1), ...made }),
  z.object({ type: z.literal('pin'), entity: EntityRef, x: z.number(), y: z.number(), ...made }),
  z.object({ type: z.literal('unpin'), entity: EntityRef, ...made }),
  /** An empty text takes the note away. */
  z.object({ type: z.literal('note'), target: Target, text: z.string(), ...made }),
  /** Two that are not the same, whatever their names: they are not suggested as duplicates again. */
  z.object({ type: z.literal('distinguish'), entities: z.tuple([EntityRef, EntityRef]), ...made }),
])
export type Correction = z.infer<typeof Correction>
export type CorrectionType = Correction['type']
export type CorrectionOf<Type extends CorrectionType> = Extract<Correction, { type: Type }>

/** A correction that fits nothing in the dossier as it was rebuilt, and why. It is tried again at the next rebuild. */
export const SetAside = z.object({ correction: Correction, reason: z.string() })
export type SetAside = z.infer<typeof SetAside>
