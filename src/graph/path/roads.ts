import type { Dossier } from '../../model/dossier.ts'
import type { Relation } from '../../model/relation.ts'
import type { Part } from '../neighbourhood.ts'
import { stepCost } from './stepCost.ts'

/** What is walked on; records of nodes and edges as a dossier has them. */
export type Walked = Pick<Dossier, 'nodes' | 'edges'>

/** A chain by the numbers of its nodes. */
export type Chain = readonly number[]

/**
 * A graph by numbers, in compressed rows: the steps from node `n` are `starts[n]` to `starts[n + 1] - 1`, each way of
 * every edge being one. Edges of one pair are apart: the cheapest of them decides by itself.
 */
export interface Roads {
  readonly indexOf: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  /** Where each step leads. */
  readonly ends: Uint32Array
  readonly costs: Float64Array
  /** The edge that each step goes over, by its place in the list. */
  readonly edges: Uint32Array
}

/** So many edges or nodes are looked at in a step of the work. */
export const STEP = 1000

/** Lays out what may be walked on, in small steps. @param within only these nodes and edges; null: all. */
export function* layOut({ nodes, edges }: Walked, within: Part | null): Generator<void, Roads> {
  const indexOf = new Map(nodes.map(({ key }, i) => [key, i]))
  const sides = new Uint32Array(2 * edges.length)
  const given = new Float64Array(edges.length)
  const places = new Uint32Array(edges.length)
  const starts = new Uint32Array(nodes.length + 1)
  let count = 0
  for (let place = 0; place < edges.length; place++) {
    if (place % STEP === 0) yield
    const edge = edges[place]
    if (!edge || (within && !isIn(within, edge))) continue
    const [source, target] = [indexOf.get(edge.source), indexOf.get(edge.target)]
    const cost = stepCost(edge.attributes)
    if (source === undefined || target === undefined) continue
    if (source === target || cost === Number.POSITIVE_INFINITY) continue
    for (const [side, node] of [source, target].entries()) {
      sides[2 * count + side] = node
      starts[node + 1] = (starts[node + 1] ?? 0) + 1
    }
    places[count] = place
    given[count++] = cost
  }
  for (let n = 0; n < nodes.length; n++) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0)
  const next = starts.slice()
  const roads = {
    indexOf,
    starts,
    ends: new Uint32Array(2 * count),
    costs: new Float64Array(2 * count),
    edges: new Uint32Array(2 * count),
  }
  for (let side = 0; side < 2 * count; side++) {
    if (side % STEP === 0) yield
    const node = sides[side] ?? 0
    const at = next[node] ?? 0
    roads.ends[at] = sides[side ^ 1] ?? 0
    roads.costs[at] = given[side >> 1] ?? 0
    roads.edges[at] = places[side >> 1] ?? 0
    next[node] = at + 1
  }
  return roads
}

const isIn = (within: Part, { key, source, target }: Relation) =>
  within.edges.has(key) && within.nodes.has(source) && within.nodes.has(target)

/** The edges that a step may go over, the best first. */
export function edgesBetween(
  dossier: Walked,
  { starts, ends, costs, edges }: Roads,
  a: number,
  b: number,
): string[] {
  const found: { key: string; cost: number }[] = []
  for (let at = starts[a] ?? 0; at < (starts[a + 1] ?? 0); at++)
    if (ends[at] === b) found.push({ key: dossier.edges[edges[at] ?? 0]?.key ?? '', cost: costs[at] ?? 0 })
  return found.sort((x, y) => x.cost - y.cost || (x.key < y.key ? -1 : 1)).map(({ key }) => key)
}

/** The cost of a chain, by the cheapest edge of each step. */
export function costOf({ starts, ends, costs }: Roads, chain: Chain): number {
  let sum = 0
  for (let i = 0; i + 1 < chain.length; i++) {
    const from = chain[i] ?? 0
    let least = Number.POSITIVE_INFINITY
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at++)
      if (ends[at] === chain[i + 1]) least = Math.min(least, costs[at] ?? 0)
    sum += least
  }
  return sum
}
