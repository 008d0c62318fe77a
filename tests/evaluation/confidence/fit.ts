import { type Features, logistic } from '../../../src/extract/embedded/confidence/confidenceOf.ts'

/** A statement's features and how right it is, from 0 to 1. */
export interface Example {
  readonly features: Features
  readonly right: number
  /** Examples of one group stay together in cross-validation. */
  readonly group: number
}

/**
 * Logistic regression for fractional targets, penalised by `ridge` times the sum of squares (not the bias), by Newton's
 * method. Deterministic. @returns a coefficient for each feature that occurs.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Record<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort()
  const rows = examples.map(({ features }) => names.map((name) => features[name] ?? 0))
  const weights = names.map(() => 0)
  for (let round = 0; round < 30; round++) {
    const gradient = names.map((name, a) => (name === 'bias' ? 0 : -ridge * (weights[a] ?? 0)))
    const hessian = names.map((name, a) =>
      names.map((_, b) => (a === b ? (name === 'bias' ? 1e-9 : ridge) : 0)),
    )
    for (const [k, row] of rows.entries()) {
      const value = row.reduce((sum, x, a) => sum + x * (weights[a] ?? 0), 0)
      const p = 1 / (1 + Math.exp(-value))
      const error = (examples[k]?.right ?? 0) - p
      const curvature = p * (1 - p)
      for (const [a, x] of row.entries()) {
        if (x === 0) continue
        gradient[a] = (gradient[a] ?? 0) + error * x
        const line = hessian[a]
        if (line)
          for (const [b, y] of row.entries()) if (y !== 0) line[b] = (line[b] ?? 0) + curvature * x * y
      }
    }
    const step = solve(hessian, gradient)
    for (const [a, change] of step.entries()) weights[a] = (weights[a] ?? 0) + change
    if (Math.max(...step.map(Math.abs)) < 1e-8) break
  }
  return Object.fromEntries(names.map((name, a) => [name, weights[a] ?? 0]))
}

/** Solves a system of linear equations by Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const n = rows.length
  for (let i = 0; i < n; i++) {
    let pivot = i
    for (let j = i + 1; j < n; j++)
      if (Math.abs(rows[j]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = j
    const top = rows[pivot] ?? []
    rows[pivot] = rows[i] ?? []
    rows[i] = top
    for (let j = i + 1; j < n; j++) {
      const row = rows[j] ?? []
      const factor = (row[i] ?? 0) / (top[i] || 1)
      if (factor !== 0) for (let k = i; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0)
    }
  }
  const result = new Array<number>(n).fill(0)
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] ?? []
    let sum = row[n] ?? 0
    for (let k = i + 1; k < n; k++) sum -= (row[k] ?? 0) * (result[k] ?? 0)
    result[i] = sum / (row[i] || 1)
  }
  return result
}

/** Each example's confidence by a model that was fitted without its fold. */
export function crossValidate(examples: readonly Example[], ridge: number, folds: number): number[] {
  const result = examples.map(() => 0)
  for (let fold = 0; fold < folds; fold++) {
    const model = fitLogistic(
      examples.filter(({ group }) => group % folds !== fold),
      ridge,
    )
    for (const [i, { features, group }] of examples.entries())
      if (group % folds === fold) result[i] = logistic(features, model)
  }
  return result
}

/** Expected calibration error over ten bins of equal width (Naeini et al. 2015). */
export function calibrationError(confidences: readonly number[], right: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }))
  for (const [i, confidence] of confidences.entries()) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]
    if (!bin) continue
    bin.count++
    bin.confidence += confidence
    bin.right += right[i] ?? 0
  }
  return (
    bins.reduce((sum, { confidence, right: share }) => sum + Math.abs(confidence - share), 0) /
    Math.max(1, confidences.length)
  )
}
