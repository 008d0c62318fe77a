import type { Range } from '../model/span.ts'
import type { EntityType } from '../model/vocabulary.ts'
import type { Sentence } from '../text/view.ts'

/** The universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

/** A token of the sentence with what the language engine knows of it. */
export interface Word extends Range {
  readonly text: string
  readonly lemma: string
  readonly upos: Upos
}

/** A proper name: words `[first, last]` (inclusive) of its sentence. */
export interface Name {
  readonly first: number
  readonly last: number
  /** Absent where the engine cannot tell. */
  readonly type?: EntityType
}

/** One sentence, understood. */
export interface Analysis extends Range {
  readonly words: readonly Word[]
  readonly names: readonly Name[]
}

/** An engine that understands English sentences. Same input, same output. */
export interface Language {
  /** Name and version, as the dossier's generator records it. */
  readonly name: string
  /** One analysis per sentence, in order; offsets are those of `text`. */
  analyse(text: string, sentences: readonly Sentence[]): Analysis[]
}
