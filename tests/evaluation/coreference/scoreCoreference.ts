/** Mentions by number; a cluster has what speaks of one thing. */
export type Cluster = readonly number[]

/** What was found right of what there is, to add up over documents; recall is `right / of`. */
interface Share {
  readonly right: number
  readonly of: number
}

/** Recall and precision of one measure, as shares that add up over documents. */
export interface Measure {
  readonly recall: Share
  readonly precision: Share
}

export const f1 = ({ recall, precision }: Measure): number => {
  const r = recall.of > 0 ? recall.right / recall.of : 0
  const p = precision.of > 0 ? precision.right / precision.of : 0
  return r + p > 0 ? (2 * r * p) / (r + p) : 0
}

export const add = (a: Measure, b: Measure): Measure => ({
  recall: { right: a.recall.right + b.recall.right, of: a.recall.of + b.recall.of },
  precision: { right: a.precision.right + b.precision.right, of: a.precision.of + b.precision.of },
})

const both =
  (one: (key: readonly Cluster[], response: readonly Cluster[]) => Share) =>
  (key: readonly Cluster[], response: readonly Cluster[]): Measure => ({
    recall: one(key, response),
    precision: one(response, key),
  })

const clusterOf = (clusters: readonly Cluster[]) =>
  new Map(clusters.flatMap((cluster, i) => cluster.map((mention) => [mention, i] as const)))

/** Links (Vilain et al. 1995): into how many parts the response cuts each cluster. */
export const muc = both((key, response) => {
  const where = clusterOf(response)
  let right = 0
  let of = 0
  for (const cluster of key) {
    // A mention that the response does not know is a part of its own.
    const parts = new Set(cluster.map((mention) => where.get(mention) ?? `alone ${mention}`))
    right += cluster.length - parts.size
    of += cluster.length - 1
  }
  return { right, of }
})

/** Mentions (Bagga & Baldwin 1998): how much of its cluster each finds in the response. */
export const bCubed = both((key, response) => {
  const where = clusterOf(response)
  let right = 0
  let of = 0
  for (const cluster of key) {
    const counts = new Map<number, number>()
    for (const mention of cluster) {
      const at = where.get(mention)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    for (const count of counts.values()) right += (count * count) / cluster.length
    of += cluster.length
  }
  return { right, of }
})

/** Entities (Luo 2005), φ4: the best pairing of clusters, each pair by twice what they share over what they have. */
export function ceafE(key: readonly Cluster[], response: readonly Cluster[]): Measure {
  const where = clusterOf(response)
  const similarity = key.map((cluster) => {
    const row = new Map<number, number>()
    for (const mention of cluster) {
      const at = where.get(mention)
      if (at !== undefined) row.set(at, (row.get(at) ?? 0) + 1)
    }
    return [...row].map(([at, shared]) => {
      const size = cluster.length + (response[at]?.length ?? 0)
      return { column: at, weight: (2 * shared) / size }
    })
  })
  const right = bestPairing(similarity, response.length)
  return { recall: { right, of: key.length }, precision: { right, of: response.length } }
}

/** The largest sum of weights, one column a row (Kuhn 1955, in Munkres' form with potentials). */
function bestPairing(
  rows: readonly (readonly { readonly column: number; readonly weight: number }[])[],
  columns: number,
): number {
  // Each row may also stay alone, in a column of its own with weight 0.
  const width = columns + rows.length
  const cost = rows.map((row, i) => {
    const line = new Float64Array(width + 1).fill(1e3)
    for (const { column, weight } of row) line[column + 1] = -weight
    line[columns + i + 1] = 0
    return line
  })
  const u = new Float64Array(rows.length + 1)
  const v = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1)
  for (let i = 1; i <= rows.length; i++) {
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const way = new Int32Array(width + 1)
    const used = new Uint8Array(width + 1)
    let column = 0
    rowOf[0] = i
    do {
      used[column] = 1
      const row = rowOf[column] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= width; j++) {
        if (used[j]) continue
        const reduced = (cost[row - 1]?.[j] ?? 0) - (u[row] ?? 0) - (v[j] ?? 0)
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced
          way[j] = column
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0
          next = j
        }
      }
      for (let j = 0; j <= width; j++)
        if (used[j]) {
          u[rowOf[j] ?? 0] = (u[rowOf[j] ?? 0] ?? 0) + delta
          v[j] = (v[j] ?? 0) - delta
        } else least[j] = (least[j] ?? 0) - delta
      column = next
    } while (rowOf[column] !== 0)
    do {
      const before = way[column] ?? 0
      rowOf[column] = rowOf[before] ?? 0
      column = before
    } while (column !== 0)
  }
  let sum = 0
  for (let j = 1; j <= width; j++) if (rowOf[j]) sum -= cost[(rowOf[j] ?? 1) - 1]?.[j] ?? 0
  return sum
}
