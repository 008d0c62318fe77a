import * as z from 'zod'

/** What an entity is. Described by example in the annotation guidelines. */
export const ENTITY_TYPES = [
  'person',
  'organization',
  'place',
  'facility',
  'event',
  'weapon',
  'product',
  'work',
  'group',
  'concept',
] as const
export const EntityType = z.enum(ENTITY_TYPES)
export type EntityType = z.infer<typeof EntityType>

/**
 * How a thing is said, strongest first: the article says so, somebody in it says so, it is to
 * come, it may be, it is not so. A coarse scale after FactBank (Saurí & Pustejovsky 2009).
 */
export const STATUSES = ['asserted', 'reported', 'planned', 'possible', 'negated'] as const
export const Status = z.enum(STATUSES)
export type Status = z.infer<typeof Status>

/** The strongest of several statuses. @throws RangeError when there is none. */
export function strongest(statuses: Iterable<Status>): Status {
  const given = new Set(statuses)
  const first = STATUSES.find((status) => given.has(status))
  if (!first) throw new RangeError('no status given')
  return first
}

/** How a mention speaks of its entity: by name, by a common noun, by a pronoun. */
export const MENTION_KINDS = ['name', 'nominal', 'pronoun'] as const
export const MentionKind = z.enum(MENTION_KINDS)
export type MentionKind = z.infer<typeof MentionKind>

/** A number from 0 (no reason to believe) to 1 (certain). */
export const Confidence = z.number().min(0).max(1)
