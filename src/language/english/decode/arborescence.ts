/**
 * The heaviest spanning arborescence away from node 0 in a dense graph, by path growing: Tarjan (1977), "Finding
 * optimum branchings", in the O(m²) form of Gabow et al. (1986). `weights` [m, m]: of the edge from column to row;
 * they are overwritten. Returns every node's head; that of node 0 is 0.
 */
export function arborescence(weights: Float64Array, m: number): number[] {
  // Nodes are 0 … m-1; each contracted cycle adds one. A node lives in a slot (row and column of `weights`).
  const slotOf: number[] = Array.from({ length: m }, (_, i) => i)
  const nodeIn: number[] = Array.from({ length: m }, (_, i) => i)
  const parent: number[] = new Array<number>(m).fill(-1)
  const members: number[][] = Array.from({ length: m }, () => [])
  /** The edge by which a node was entered, as original row and column. */
  const entry: (Edge | undefined)[] = new Array<Edge | undefined>(m).fill(undefined)
  const entryWeight: number[] = new Array<number>(m).fill(0)
  // Original edge that stands behind each weight.
  const row = new Int32Array(m * m)
  const column = new Int32Array(m * m)
  for (let i = 0; i < m * m; i++) {
    row[i] = Math.floor(i / m)
    column[i] = i % m
  }
  const live: number[] = Array.from({ length: m }, (_, i) => i)
  const done = new Uint8Array(m)
  done[0] = 1

  /** The live slot with the best edge into slot `to`. */
  const bestInto = (to: number): number => {
    let best = -1
    for (const from of live) {
      if (from === to) continue
      if (best < 0 || (weights[to * m + from] as number) > (weights[to * m + best] as number)) best = from
    }
    return best
  }

  /** Merges the slots of a cycle into its first one, as a new node. */
  const contract = (cycle: readonly number[]): number => {
    const node = slotOf.length
    const [slot = 0, ...others] = cycle
    slotOf.push(slot)
    parent.push(-1)
    entry.push(undefined)
    entryWeight.push(0)
    members.push(cycle.map((s) => nodeIn[s] as number))
    for (const s of cycle) {
      const inside = nodeIn[s] as number
      parent[inside] = node
      for (const from of live) {
        const at = s * m + from
        weights[at] = (weights[at] as number) - (entryWeight[inside] as number)
      }
    }
    for (const s of others) {
      live.splice(live.indexOf(s), 1)
      for (const other of live) {
        for (const [to, from] of [
          [slot * m + other, s * m + other],
          [other * m + slot, other * m + s],
        ] as const) {
          if ((weights[from] as number) <= (weights[to] as number)) continue
          weights[to] = weights[from] as number
          row[to] = row[from] as number
          column[to] = column[from] as number
        }
      }
    }
    nodeIn[slot] = node
    return slot
  }

  for (let start = 1; start < m; start++) {
    let slot = start
    if (done[slot] === 1 || !live.includes(slot)) continue
    const path: number[] = []
    while (done[slot] === 0) {
      const at = path.indexOf(slot)
      if (at >= 0) slot = contract(path.splice(at))
      path.push(slot)
      const from = bestInto(slot)
      const node = nodeIn[slot] as number
      entry[node] = { row: row[slot * m + from] as number, column: column[slot * m + from] as number }
      entryWeight[node] = weights[slot * m + from] as number
      slot = from
    }
    for (const s of path) done[s] = 1
  }
  return expand(m, entry, parent, members)
}

interface Edge {
  readonly row: number
  readonly column: number
}

/** Opens the contracted cycles from outside in: the node that is entered from outside gives up its edge in the cycle. */
function expand(
  m: number,
  entry: readonly (Edge | undefined)[],
  parent: readonly number[],
  members: readonly (readonly number[])[],
): number[] {
  const heads = new Array<number>(m).fill(0)
  const open: number[] = []
  for (let node = 1; node < parent.length; node++) if (parent[node] === -1) open.push(node)
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const edge = entry[node]
    if (!edge) continue
    heads[edge.row] = edge.column
    let below = edge.row
    while (below !== node) {
      const above = parent[below] as number
      for (const other of members[above] ?? []) if (other !== below) open.push(other)
      below = above
    }
  }
  return heads
}
