import * as z from 'zod'
import { DocumentId, Offset, Span } from './span.ts'
import { Confidence, EntityType, MentionKind, Status } from './vocabulary.ts'

/** A normalised relation: the base verb or noun relation, lower case, `negotiate-with`. */
export const RelationType = z
  .string()
  .regex(/^\p{Ll}+(-\p{Ll}+)*$/u, 'a relation type is lower-case words joined by hyphens')

/** A time expression as the text has it, with the days it covers (ISO 8601) where they are known. */
export const When = Span.extend({ from: z.iso.date().optional(), to: z.iso.date().optional() })
export type When = z.infer<typeof When>

/** A place in {@link Extraction.mentions}. */
const MentionIndex = z.int().nonnegative()

/** A mention as an extractor finds it, with what resolving needs to know of it. */
export const ExtractedMention = Span.extend({
  kind: MentionKind,
  /** The words that name or describe the thing: no article, no title before it. */
  core: Span,
  /** Its name where the text does not have it in one piece: "152 mm shells" of "152 mm and 122 mm shells". */
  composed: z.string().optional(),
  type: EntityType.optional(),
  gender: z.enum(['feminine', 'masculine', 'neuter']).optional(),
  number: z.enum(['singular', 'plural']).optional(),
  /** ISO 3166-1 alpha-3 code where the mention is, or stands for, a country. */
  country: z.string().optional(),
  /** What it is in its clause. */
  role: z.enum(['subject', 'object', 'possessor', 'other']).optional(),
  /** Where the word begins that it hangs on: subject and object of one verb have the same. */
  governor: Offset.optional(),
})
export type ExtractedMention = z.infer<typeof ExtractedMention>

/** One end of a statement: its words, and the mention that they are, if any. */
export const Argument = z.object({
  span: Span,
  mention: MentionIndex.optional(),
  /** The phrase with what `span` leaves out of it, where it leaves anything out. */
  whole: Span.optional(),
  /** How many or how much of it: "300,000" of "300,000 shells". */
  quantity: Span.optional(),
})
export type Argument = z.infer<typeof Argument>

/**
 * What ties the subject to one object: `label` reads as text between the two ("met with"), `type`
 * is its normalised form ("meet").
 */
export const ObjectArgument = Argument.extend({ label: z.string().min(1), type: RelationType })
export type ObjectArgument = z.infer<typeof ObjectArgument>

/** Why a claim stands as it does: words of its sentence and the construction by which they make it so. */
export const Because = z.object({ span: Span, construction: z.string().min(1) })
export type Because = z.infer<typeof Because>

/** One clause's claim, before its ends are resolved to entities. */
export const Statement = z.object({
  sentence: Span,
  subject: Argument,
  predicate: Span,
  objects: z.array(ObjectArgument),
  status: Status,
  /** What makes the status other than `asserted`; absent where no word does. */
  because: z.array(Because).optional(),
  attributedTo: Argument.optional(),
  when: When.optional(),
  confidence: Confidence,
  /** The rule that found it, so that a reader can ask why. */
  rule: z.string(),
})
export type Statement = z.infer<typeof Statement>

/** Two mentions of one thing, as the text itself says: apposition, acronym in brackets, "also known as". */
export const Link = z.object({ mentions: z.tuple([MentionIndex, MentionIndex]), reason: z.string() })
export type Link = z.infer<typeof Link>

/** Reason of the one link that does not say that two are one: "we" are those whom the other mention speaks for. */
export const SPOKEN_FOR = 'speaks for “we” in an interview'

/** All that an extractor found in one document. Mentions are in the order of the text. */
export const Extraction = z.object({
  document: DocumentId,
  mentions: z.array(ExtractedMention),
  statements: z.array(Statement),
  links: z.array(Link),
})
export type Extraction = z.infer<typeof Extraction>
