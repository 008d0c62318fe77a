import * as z from 'zod'
import { Span } from './span.ts'
import { EntityType, MentionKind } from './vocabulary.ts'

/** A span that speaks of something. */
export const Mention = Span.extend({ kind: MentionKind })
export type Mention = z.infer<typeof Mention>

/**
 * Why a mention was taken to speak of the same thing as another; both are places in the entity's `mentions`. The
 * merges of an entity have no cycle: without one of them its mentions fall into two parts.
 */
export const Merge = z.object({
  mention: z.int().nonnegative(),
  antecedent: z.int().nonnegative(),
  /** In words that a reader understands: "short form of the name". */
  reason: z.string().min(1),
})
export type Merge = z.infer<typeof Merge>

/** The attributes of a node: one thing in the world, with all its mentions. */
export const EntityAttributes = z.looseObject({
  label: z.string().min(1),
  type: EntityType,
  /** Other names for it in the texts, without the label. */
  aliases: z.array(z.string()),
  mentions: z.array(Mention),
  /** What made one thing of the mentions, so that a reader can undo it. */
  merges: z.array(Merge).optional(),
  /** ISO 3166-1 alpha-3 code of a country. */
  country: z.string().optional(),
  /** Where it stands on the map, in the layout's own units. */
  x: z.number().optional(),
  y: z.number().optional(),
  /** A reader put it there. */
  pinned: z.boolean().optional(),
  /** A reader does not want to see it on the map. */
  hidden: z.boolean().optional(),
  /** A reader's own words about it. */
  note: z.string().optional(),
})
export type EntityAttributes = z.infer<typeof EntityAttributes>

/** A node as graphology writes it. */
export const Entity = z.object({ key: z.string().min(1), attributes: EntityAttributes })
export type Entity = z.infer<typeof Entity>
