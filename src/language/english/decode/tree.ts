import { arborescence } from './arborescence.ts'
import { isProjective, projectiveTree } from './projective.ts'

const NEVER = -1e12
const LOWEST = -1e5
const ROOT_COST = 1e8
/** A tree with crossing arcs stands where the best without is e^3 times less likely: few of English cross. */
const CROSSING_COST = 3

/**
 * The most likely dependency tree, with crossing arcs only where they are far more likely. `scores` [n, n + 1]: of head j
 * for token i; column 0 is the root, column j + 1 token j. Returns 1-based heads, 0 for the root.
 */
export function likeliestTree(scores: Float32Array, n: number): number[] {
  const best = bestTree(scores, n)
  if (isProjective(best)) return best
  const uncrossed = projectiveTree(scores, n)
  const total = (heads: readonly number[]) =>
    heads.reduce((sum, head, i) => sum + (scores[i * (n + 1) + head] as number), 0)
  return total(best) - total(uncrossed) < CROSSING_COST ? uncrossed : best
}

/**
 * The best dependency tree with exactly one root over arc scores (McDonald et al., 2005); a second root is kept out by a
 * cost above every difference of scores (after Zmigrod et al., 2020).
 * `scores` [n, n + 1]: of head j for token i; column 0 is the root, column j + 1 token j. Returns 1-based heads, 0 for
 * the root.
 */
export function bestTree(scores: Float32Array, n: number): number[] {
  const m = n + 1
  const greedy: number[] = []
  let roots = 0
  for (let i = 0; i < n; i++) {
    let best = 0
    for (let j = 1; j < m; j++) {
      if ((scores[i * m + j] as number) > (scores[i * m + best] as number)) best = j
    }
    greedy.push(best)
    if (best === 0) roots++
  }
  if (roots === 1 && findCycle(greedy) === undefined) return greedy
  const full = new Float64Array(m * m).fill(NEVER)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      if (j === i + 1) continue
      const score = Math.max(scores[i * m + j] as number, LOWEST)
      full[(i + 1) * m + j] = j === 0 ? score - ROOT_COST : score
    }
  }
  return arborescence(full, m).slice(1)
}

/** Nodes (1-based) of one cycle among heads of nodes 1, 2, …; undefined where there is none. */
export function findCycle(heads: readonly number[]): number[] | undefined {
  const state = new Uint8Array(heads.length + 1)
  state[0] = 2
  for (let start = 1; start <= heads.length; start++) {
    const path: number[] = []
    let i = start
    while (state[i] === 0) {
      state[i] = 1
      path.push(i)
      i = heads[i - 1] as number
    }
    if (state[i] === 1) return path.slice(path.indexOf(i))
    for (const j of path) state[j] = 2
  }
  return undefined
}
