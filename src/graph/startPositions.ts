/** Cosine and sine of the golden angle, π(3 − √5), as constants: no engine's own `Math.cos` is asked. */
const COSINE = -0.7373688780783197
const SINE = 0.6754902942615238

export interface Position {
  readonly x: number
  readonly y: number
}

/** What a layout needs of a tie. */
export interface PlainTie {
  readonly source: string
  readonly target: string
  readonly statements: number
}

/**
 * `count` places on a sunflower's spiral (Vogel 1979), evenly spread with about `spacing` between
 * neighbours, the first in the middle. Only sums, products and square roots, which IEEE 754 makes
 * exact: the same bits everywhere.
 */
export function startPositions(count: number, spacing: number): Position[] {
  const positions: Position[] = []
  let cosine = 1
  let sine = 0
  for (let i = 0; i < count; i++) {
    const radius = spacing * Math.sqrt(i)
    positions.push({ x: radius * cosine, y: radius * sine })
    const next = cosine * COSINE - sine * SINE
    sine = cosine * SINE + sine * COSINE
    cosine = next
  }
  return positions
}
