/**
 * The best dependency tree with exactly one root over arc scores: Chu & Liu (1965), Edmonds (1967); a second root is
 * kept out by a cost above every difference of scores (after Zmigrod et al., 2020).
 * `scores` [n, n + 1]: of head j for token i; column 0 is the root, column j + 1 token j. Returns 1-based heads, 0 for
 * the root.
 */
export function bestTree(scores: Float32Array, n: number): number[] {
  const greedy: number[] = []
  let roots = 0
  for (let i = 0; i < n; i++) {
    let best = 0
    for (let j = 1; j <= n; j++) {
      if ((scores[i * (n + 1) + j] as number) > (scores[i * (n + 1) + best] as number)) best = j
    }
    greedy.push(best)
    if (best === 0) roots++
  }
  if (roots === 1 && findCycle(greedy) === undefined) return greedy
  const m = n + 1
  const full = new Float64Array(m * m).fill(NEVER)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= n; j++) {
      if (j === i + 1) continue
      const score = Math.max(scores[i * m + j] as number, LOWEST)
      full[(i + 1) * m + j] = j === 0 ? score - ROOT_COST : score
    }
  }
  return arborescence(full, m).slice(1)
}

const NEVER = -1e12
const LOWEST = -1e5
const ROOT_COST = 1e8

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

/** Best head of every node of [m, m] scores (row: node, column: head) away from node 0; cycles are contracted in turn. */
function arborescence(scores: Float64Array, m: number): number[] {
  const at = (i: number, j: number) => scores[i * m + j] as number
  const heads = [0]
  for (let i = 1; i < m; i++) {
    let best = 0
    for (let j = 0; j < m; j++) if (j !== i && at(i, j) > at(i, best)) best = j
    heads.push(best)
  }
  const cycle = findCycle(heads.slice(1))
  if (cycle === undefined) return heads
  const inside = new Set(cycle)
  const outside: number[] = []
  for (let i = 0; i < m; i++) if (!inside.has(i)) outside.push(i)
  const c = outside.length
  const small = new Float64Array((c + 1) * (c + 1)).fill(NEVER)
  const enterAt = new Array<number>(c).fill(0)
  const leaveAt = new Array<number>(c).fill(0)
  let kept = 0
  for (const v of cycle) kept += at(v, heads[v] as number)
  outside.forEach((i, row) => {
    outside.forEach((j, column) => {
      if (row > 0 && row !== column) small[row * (c + 1) + column] = at(i, j)
    })
    let enter = Number.NEGATIVE_INFINITY
    let leave = Number.NEGATIVE_INFINITY
    for (const v of cycle) {
      const into = at(v, i) - at(v, heads[v] as number)
      if (into > enter) {
        enter = into
        enterAt[row] = v
      }
      if (at(i, v) > leave) {
        leave = at(i, v)
        leaveAt[row] = v
      }
    }
    small[c * (c + 1) + row] = enter + kept
    if (row > 0) small[row * (c + 1) + c] = leave
  })
  const found = arborescence(small, c + 1)
  for (let k = 1; k < c; k++) {
    const head = found[k] as number
    heads[outside[k] as number] = (head < c ? outside[head] : leaveAt[k]) as number
  }
  const entry = found[c] as number
  heads[enterAt[entry] as number] = outside[entry] as number
  return heads
}
