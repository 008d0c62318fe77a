import type { Range } from '../model/span.ts'
import type { EntityType } from '../model/vocabulary.ts'
import type { Sentence } from '../text/view.ts'
import type { MentionClass } from './english/records.ts'

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
  /** The Penn Treebank's tag, as UD's English treebanks have it: `VBD`, `NNS`. */
  readonly xpos: string
  /** Features as CoNLL-U writes them: `Number=Sing|Person=3`, or `_`. */
  readonly feats: string
  /** Index of the word that it depends on; -1 for the root. One root a sentence, no cycle. */
  readonly head: number
  /** The dependency relation of Universal Dependencies, with its subtype: `nsubj:pass`. */
  readonly deprel: string
}

/** A proper name: words `[first, last]` (inclusive) of its sentence. */
export interface Name {
  readonly first: number
  readonly last: number
  /** Absent where the engine cannot tell. */
  readonly type?: EntityType
}

/** A noun phrase, name or pronoun that speaks of something, at its head word. Places of words are inclusive. */
export interface MentionPhrase {
  readonly head: number
  readonly first: number
  readonly last: number
  /** Its core: a name without determiner, modifiers and clauses. */
  readonly coreFirst: number
  readonly coreLast: number
  /** GUM's class of the thing. */
  readonly type: MentionClass
}

/** One sentence, understood. */
export interface Analysis extends Range {
  readonly words: readonly Word[]
  readonly names: readonly Name[]
  /** What the model takes for mentions of things, in the order of their heads; they may nest. */
  readonly nounPhrases: readonly MentionPhrase[]
}

/** An engine that understands English sentences. Same input, same output. */
export interface Language {
  /** Name and version, as the dossier's generator records it. */
  readonly name: string
  /** One analysis per sentence, in order; offsets are those of `text`. */
  analyse(text: string, sentences: readonly Sentence[]): Analysis[]
}
