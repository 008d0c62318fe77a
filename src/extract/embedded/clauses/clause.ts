import type { Mark, NounPhrase, Phrase, VerbGroup } from '../phrases/phrase.ts'

/** Noun phrases joined by "and" or commas that share one place in a clause. */
export type NounGroup = NounPhrase[]

/** A preposition with what it governs. */
export interface PrepositionalPhrase {
  readonly preposition: Mark
  readonly group: NounGroup
}

export type ClauseKind =
  | 'main'
  | 'complement'
  | 'adverbial'
  | 'relative'
  | 'infinitive'
  | 'gerund'
  | 'participle'

/** A verb with its subject, objects and prepositional phrases, filled while the sentence is read. */
export interface Clause {
  readonly kind: ClauseKind
  /** The clause that this one depends on. */
  readonly parent?: Clause | undefined
  /** "if", "because", "that". */
  readonly marker?: string | undefined
  /** The noun that a "that" clause or a "to" explains ("plans to …", "the possibility that …"). */
  readonly governor?: NounPhrase | undefined
  /** What a relative clause or a participle says something of. */
  readonly antecedent?: NounPhrase | undefined
  subject: NounGroup
  verb?: VerbGroup
  objects: NounGroup[]
  prepositions: PrepositionalPhrase[]
  /** "able" of "was able to". */
  adjective?: Phrase
  /** Its subject is that of the clause named here, once known. */
  subjectOf?: Clause
  /** Adverbs beside the verb, in lower case. */
  readonly adverbs: string[]
  /** Verb of another clause whose object or subject it shares by coordination. */
  coordinatedWith?: Clause
  /** It stands inside quotation marks. */
  readonly quoted: boolean
  /** Where it begins and where its verb stands, as places in the reading's chunks. */
  readonly chunk: number
  verbChunk?: number
}

/** The subject of a clause; a participle before or after its main clause shares that one's. */
export function subjectOf(clause: Clause): NounGroup {
  let at: Clause | undefined = clause
  for (let steps = 0; at && steps < 8; steps++) {
    if (at.subject.length > 0) return at.subject
    at = at.subjectOf
  }
  return []
}
