import type { Status } from '../../model/vocabulary.ts'

/**
 * How the page speaks of a status and draws it. `dash` is the pattern of its line: strokes and gaps in
 * pixels, none for a solid line; `struck` puts ticks across it.
 */
export interface StatusTerm {
  readonly label: string
  readonly meaning: string
  readonly dash: readonly [on: number, off: number] | null
  readonly struck: boolean
}

export const STATUS_TERMS: Readonly<Record<Status, StatusTerm>> = {
  asserted: { label: 'Asserted', meaning: 'the text itself says so', dash: null, struck: false },
  reported: { label: 'Reported', meaning: 'somebody in the text says so', dash: [10, 4], struck: false },
  planned: { label: 'Planned', meaning: 'said to be going to happen', dash: [5, 4], struck: false },
  possible: { label: 'Possible', meaning: 'said to be perhaps so', dash: [1.5, 4], struck: false },
  negated: { label: 'Denied', meaning: 'said not to be so', dash: null, struck: true },
}

/** What some of the text says and some denies; a cross in the middle of the line marks it. */
export const DISPUTED = { label: 'Disputed', meaning: 'some of the text denies what other parts say' }
