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
}

export const NEUTRAL: Standing = { negated: false, modality: 'fact', reported: false, sources: [] }

/** No chain of sources is followed further: real text nests two or three, hostile text any number. */
const DEEPEST = 6

const GRADES = ['fact', 'possible', 'planned'] as const

export const negate = (standing: Standing): Standing => ({ ...standing, negated: !standing.negated })

/** The stronger of two modalities stays: planned over possible over fact. */
export function hedge(standing: Standing, modality: Standing['modality']): Standing {
  return GRADES.indexOf(modality) > GRADES.indexOf(standing.modality) ? { ...standing, modality } : standing
}

export function saidBy(standing: Standing, source: Source | undefined): Standing {
  const { sources } = standing
  return { ...standing, reported: true, sources: source ? [...sources, source].slice(-DEEPEST) : sources }
}

/** What is left of a standing for what only stands inside it: who speaks. */
export const onlySaid = ({ reported, sources }: Standing): Standing => ({ ...NEUTRAL, reported, sources })

/** "Negated over planned over possible over reported" (the annotation guidelines). */
export function statusOf({ negated, modality, reported }: Standing): Status {
  if (negated) return 'negated'
  if (modality !== 'fact') return modality
  return reported ? 'reported' : 'asserted'
}
