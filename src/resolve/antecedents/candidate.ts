import type { EntityType } from '../../model/vocabulary.ts'
import type { Item } from '../items.ts'
import type { PronounClass } from './pronouns.ts'

/** A thing that a pronoun may take up, as the text has told of it so far. */
export interface Candidate {
  /** Its last mention before the pronoun. */
  readonly latest: Item
  /** Of its mentions in that sentence the one of highest rank there: subject, object, else (Grosz, Joshi & Weinstein 1995). */
  readonly highest: Item
  /** The last mention of it that is no pronoun, where the window has one. */
  readonly full?: Item
  readonly type?: EntityType
  readonly gender?: 'feminine' | 'masculine' | 'neuter'
  /** Whether one of the mentions in the window is a name. */
  readonly named: boolean
  /** Class of the pronoun that last took it up. */
  readonly pronoun?: PronounClass
  /** How many mentions of it the window holds. */
  readonly count: number
  /** How many mentions of it the whole document has, as far as is known. */
  readonly size: number
  /** Whether it is the subject of the pronoun's sentence so far, of the one before, of the one before that. */
  readonly subjectOf: readonly boolean[]
  /** The same for the first subject of a sentence: what its main clause is about, mostly. */
  readonly leads: readonly boolean[]
  /** Whether it is the person whom the document is about, or else names most. */
  readonly main: boolean
  /** Whether the document tells the life of one person: of that one, if it is the main one. */
  readonly biography: boolean
}

/** What the sieves before made of a mention's cluster. */
export interface Known {
  readonly typeOf: (mention: number) => EntityType | undefined
  readonly sizeOf: (mention: number) => number
  /** A mention of the person whom the document is about, or else names most, where one is. */
  readonly main?: number
  /** Whether that person is whose life the document tells. */
  readonly biography: boolean
}
