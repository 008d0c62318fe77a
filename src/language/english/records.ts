/** A token as it comes in: its form and where it stands (UTF-16 offsets). */
export interface PlainToken {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** A token understood, by Universal Dependencies' conventions (https://universaldependencies.org/guidelines.html). */
export interface ParsedToken extends PlainToken {
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** `Number=Sing|Person=3`, or `_`. */
  readonly feats: string
  /** 1-based number of the head token, 0 for the root. */
  readonly head: number
  readonly deprel: string
}

/** GUM's entity types (https://wiki.gucorpling.org/gum/entities). */
export const MENTION_CLASSES = [
  'abstract',
  'animal',
  'event',
  'object',
  'organization',
  'person',
  'place',
  'plant',
  'substance',
  'time',
] as const
export type MentionClass = (typeof MENTION_CLASSES)[number]

/** A noun phrase, name or pronoun that speaks of something. Token numbers are 0-based and inclusive. */
export interface EntityMention {
  /** Its syntactic head. */
  readonly head: number
  readonly first: number
  readonly last: number
  /** Its core: a name without determiner, modifiers and clauses. */
  readonly coreFirst: number
  readonly coreLast: number
  readonly type: MentionClass
}

/** A proper name: a mention whose head is a proper noun, or part of a name. */
export interface NamedSpan {
  readonly head: number
  readonly startToken: number
  readonly endToken: number
  /** The name without determiner, modifiers and clauses. */
  readonly coreStart: number
  readonly coreEnd: number
  readonly type: MentionClass
}

/** One sentence understood. */
export interface ParsedSentence {
  readonly tokens: readonly ParsedToken[]
  readonly names: readonly NamedSpan[]
  readonly mentions: readonly EntityMention[]
}
