import * as z from 'zod'
import { Span } from './span.ts'
import { RelationType, When } from './statement.ts'
import { Confidence, Status } from './vocabulary.ts'

/** Who says so, in the text's words; `entity` is the key of its node where it has one. */
export const Attribution = Span.extend({ entity: z.string().optional() })
export type Attribution = z.infer<typeof Attribution>

/** A sentence that supports a relation, with the statement's parts and how it is said. */
export const Evidence = Span.extend({
  subject: Span,
  predicate: Span,
  object: Span,
  status: Status,
  attributedTo: Attribution.optional(),
  when: When.optional(),
  quantity: Span.optional(),
  confidence: Confidence,
  /** Extractor and rule that found it: `embedded/passive`; `reader` where a reader added it. */
  extractor: z.string().min(1),
})
export type Evidence = z.infer<typeof Evidence>

/** The attributes of an edge: what one or more statements say of two entities. */
export const RelationAttributes = z.looseObject({
  label: z.string().min(1),
  type: RelationType,
  /** The strongest status among the evidence. */
  status: Status,
  /** Some evidence denies what other evidence says. */
  disputed: z.boolean(),
  confidence: Confidence,
  evidence: z.array(Evidence),
  /** A reader does not want to see it on the map. */
  hidden: z.boolean().optional(),
  /** A reader's own words about it. */
  note: z.string().optional(),
})
export type RelationAttributes = z.infer<typeof RelationAttributes>

/** An edge as graphology writes it; source acts, target is acted on. */
export const Relation = z.object({
  key: z.string().min(1),
  source: z.string().min(1),
  target: z.string().min(1),
  attributes: RelationAttributes,
})
export type Relation = z.infer<typeof Relation>
