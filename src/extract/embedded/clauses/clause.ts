import type { Phrase } from '../phrases/phrase.ts'
import type { Preposition } from '../tree/prepositions.ts'

export type ClauseKind =
  | 'main'
  | 'complement'
  | 'adverbial'
  | 'relative'
  | 'infinitive'
  | 'gerund'
  | 'participle'

/** What a preposition, or none ("last year"), adds to a clause. */
export interface Oblique {
  /** Absent for a bare phrase. */
  readonly preposition?: Preposition | undefined
  /** Its noun and those coordinated with it, as words of the tree. */
  readonly heads: readonly number[]
}

/**
 * One clause of the tree: a verb, or a noun or adjective with its copula, and what hangs on it. Nouns are named by their
 * words in the tree; relative pronouns are replaced by what they stand for; coordinated nouns are listed one by one.
 */
export interface Clause {
  /** The word that the clause is in the tree: the verb, or what the copula ascribes. */
  readonly head: number
  readonly kind: ClauseKind
  /** Its relation to what it hangs on. */
  readonly relation: string
  /** What it hangs on, -1 for the root. */
  readonly governor: number
  /** The verb with its auxiliaries, "to", negation and the adverbs between them, without a gap. */
  readonly group: Phrase
  /** The word that carries tense: the verb itself or the copula. */
  readonly verb: number
  /** Lemma of the verb with its particle: `rule out`. */
  readonly lemma: string
  readonly copular: boolean
  readonly passive: boolean
  readonly subjects: readonly number[]
  /** The subject is that of a clause above: by control, coordination or an adverbial without a subject. */
  readonly sharesSubject: boolean
  readonly agents: readonly number[]
  readonly indirect: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Clauses that fill a place of the verb: what is said, wanted or begun. */
  readonly complements: readonly number[]
  /** What a verb makes of its subject or object: "became president", "called it dangerous". */
  readonly attributes: readonly number[]
  /** The first of coordinated clauses, where this is a later one. */
  readonly coordinatedWith?: number | undefined
}
