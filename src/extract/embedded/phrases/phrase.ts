import type { Analysis, Name, Word } from '../../../language/language.ts'

/** Words `[first, last]`, both included, of one sentence. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** A base noun phrase: from its determiner to its head, without what follows ("of …", "that …"). */
export interface NounPhrase extends Phrase {
  readonly kind: 'np'
  /** The word that the phrase is about: "shells" of "the 152 mm shells", the last word of a name. */
  readonly head: number
  /** The name that ends the phrase, if it is a name's. */
  readonly name?: Name
  readonly pronoun: boolean
  /** Whose it is: "Russia" in "Russia's strategy"; for "his father" the pronoun. */
  readonly possessor?: NounPhrase
  /** Where the possessor's mark ends and the thing itself begins. */
  readonly core: number
  /** Its time of day, date or length of time, no thing. */
  readonly time: boolean
  /** Names before the head: "US" in "US intelligence". */
  readonly modifiers: readonly Name[]
}

export type VerbForm = 'base' | 'present' | 'past' | 'past-or-participle' | 'participle' | 'gerund'

/** A verb with its auxiliaries, negation and adverbs: "did not even participate". */
export interface VerbGroup extends Phrase {
  readonly kind: 'vg'
  /** The verb that carries the meaning. */
  readonly main: number
  readonly lemma: string
  readonly form: VerbForm
  readonly finite: boolean
  readonly infinitive: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly modal?: string
  /** "be" as the only verb. */
  readonly copula: boolean
  /** "up" of "blew up". */
  readonly particle?: string
}

export type MarkKind =
  | 'preposition'
  | 'comma'
  | 'break'
  | 'open-quote'
  | 'close-quote'
  | 'open'
  | 'close'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'that'
  | 'adverb'
  | 'adjective'
  | 'possessive'
  | 'other'

/** Whatever stands between noun phrases and verbs. */
export interface Mark extends Phrase {
  readonly kind: 'mark'
  readonly mark: MarkKind
  /** Its words in lower case. */
  readonly text: string
}

export type Chunk = NounPhrase | VerbGroup | Mark

/** A sentence cut into chunks, which cover all its words in order. */
export interface Reading {
  readonly analysis: Analysis
  readonly chunks: readonly Chunk[]
}

/** Whether the words are joined by a hyphen without spaces, so that they are one compound. */
export function hyphenated(words: readonly Word[], i: number): boolean {
  const dash = words[i]
  return (
    dash !== undefined &&
    /^[-‑–]$/.test(dash.text) &&
    words[i - 1]?.end === dash.start &&
    words[i + 1]?.start === dash.end
  )
}
