import type { RelationAttributes } from '../../model/relation.ts'
import type { Status } from '../../model/vocabulary.ts'

/** What a step over a claim costs beyond one that the text asserts. What is denied is no step at all. */
const DOUBT: Readonly<Record<Exclude<Status, 'negated'>, number>> = {
  asserted: 0,
  reported: 0.2,
  planned: 0.4,
  possible: 0.5,
}

/**
 * The cost of a step: 1, and up to 1 more for doubt. Two steps over firm ground are thus worth one over the weakest,
 * never less.
 */
export function stepCost({ status, confidence, evidence, disputed }: RelationAttributes): number {
  if (status === 'negated') return Number.POSITIVE_INFINITY
  const support = 0.2 / Math.max(1, evidence.length)
  return 1 + DOUBT[status] + support + 0.15 * (1 - confidence) + (disputed ? 0.15 : 0)
}
