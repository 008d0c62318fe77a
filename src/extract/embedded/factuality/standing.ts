import type { Status } from '../../../model/vocabulary.ts'
import type { Tree } from '../tree/tree.ts'

/** A word that names who says, thinks or wants a thing: the head of its phrase, in the tree of its sentence. */
export interface Source {
  readonly tree: Tree
  readonly word: number
}

/**
 * What the text commits itself to at one word: polarity and modality after FactBank (Saurí & Pustejovsky 2009,
 * "FactBank: a corpus annotated with event factuality"), its certainty coarsened to three grades, and the nested
 * sources, outermost first, to whom the commitment belongs (ibid., §4.2).
 */
export interface Standing {
  readonly negated: boolean
  readonly modality: 'fact' | 'possible' | 'planned'
  /** Somebody says so; who is in `sources`, if the text names them. */
  readonly reported: boolean
  readonly sources: readonly Source[]
  /** The words that made it so, outermost first. */
  readonly cues: readonly Cue[]
}

/** A word of the sentence that changes how a thing is said, and by what construction it does. */
export interface Cause {
  readonly word: number
  /** Where it is more than one word: the last. */
  readonly last?: number
  readonly construction: Construction
}

export type Construction =
  | 'negative word'
  | 'negation shared with what it is coordinated with'
  | 'modal verb'
  | 'adverb'
  | 'adjective'
  | 'word that governs it'
  | 'condition'
  | 'question'
  | 'imperative'
  | 'purpose'
  | 'time to come'
  | 'conjunction or preposition'
  | 'source beside it'
  | 'quotation marks'
  | 'answer in an interview'

/** A cause with what it does. */
export interface Cue extends Cause {
  readonly effect: Exclude<Status, 'asserted'>
}

export const NEUTRAL: Standing = { negated: false, modality: 'fact', reported: false, sources: [], cues: [] }

/** No chain of sources is followed further: real text nests two or three, hostile text any number. */
const DEEPEST = 6

const GRADES = ['fact', 'possible', 'planned'] as const

/** Two negations make none. */
export function negate(standing: Standing, cause: Cause): Standing {
  if (standing.negated) return affirm(standing)
  return { ...standing, negated: true, cues: [...standing.cues, { ...cause, effect: 'negated' }] }
}

/** What is denied of a word is not denied of what it governs. */
export const affirm = (standing: Standing): Standing =>
  standing.negated
    ? { ...standing, negated: false, cues: standing.cues.filter(({ effect }) => effect !== 'negated') }
    : standing

/** The stronger of two modalities stays: planned over possible over fact. */
export function hedge(standing: Standing, modality: 'possible' | 'planned', cause: Cause): Standing {
  if (GRADES.indexOf(modality) <= GRADES.indexOf(standing.modality)) return standing
  return { ...standing, modality, cues: [...standing.cues, { ...cause, effect: modality }] }
}

/** As sure as what it belongs to: "will win by buying votes". */
export function hedgeAs(standing: Standing, { modality, cues }: Standing): Standing {
  const [cue] = cues.filter(({ effect }) => effect === modality)
  return modality === 'fact' || !cue ? standing : hedge(standing, modality, cue)
}

export function saidBy(standing: Standing, source: Source | undefined, cause: Cause): Standing {
  const { sources } = standing
  return {
    ...standing,
    reported: true,
    sources: source ? [...sources, source].slice(-DEEPEST) : sources,
    cues: [...standing.cues, { ...cause, effect: 'reported' as const }].slice(-DEEPEST),
  }
}

/** What is left of a standing for what only stands inside it: who speaks. */
export const onlySaid = ({ reported, sources, cues }: Standing): Standing => ({
  ...NEUTRAL,
  reported,
  sources,
  cues: cues.length > 0 ? cues.filter(({ effect }) => effect === 'reported') : cues,
})

/** "Negated over planned over possible over reported" (the annotation guidelines). */
export function statusOf({ negated, modality, reported }: Standing): Status {
  if (negated) return 'negated'
  if (modality !== 'fact') return modality
  return reported ? 'reported' : 'asserted'
}
