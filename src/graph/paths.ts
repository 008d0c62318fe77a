import type { RelationAttributes } from '../model/relation.ts'
import type { Status } from '../model/vocabulary.ts'
import type { DossierGraph } from './dossierGraph.ts'
import type { Part } from './neighbourhood.ts'
import { createQueue } from './queue.ts'

/** A chain between two nodes. */
export interface Path {
  /** From the first to the last; all different. */
  readonly nodes: readonly string[]
  /** For each step, the edges between its two nodes, whichever way they go, the best first. */
  readonly steps: readonly (readonly string[])[]
  readonly cost: number
}

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

/**
 * The `count` cheapest chains between two nodes that visit no node twice, cheapest first (Yen 1971). Each detour is
 * found by A* (Hart, Nilsson & Raphael 1968), guided by the distances to the target of the whole graph, which can
 * only be too short once parts are forbidden: searches look at little more than the chain that they find.
 * @param within only these nodes and edges are walked; null: all.
 * @returns fewer when there are fewer; none when nothing ties the two.
 */
export function shortestPaths(
  graph: DossierGraph,
  source: string,
  target: string,
  count: number,
  within: Part | null = null,
): Path[] {
  if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) return []
  const network = layOut(graph, within)
  const [from, to] = [network.indexOf.get(source) ?? 0, network.indexOf.get(target) ?? 0]
  const toTarget = distances(network, to)
  const first = search(network, toTarget, from, to, new Set(), new Set())
  if (!first) return []
  const found: Chain[] = [first]
  const candidates = createQueue<Chain>()
  const seen = new Set([first.join()])
  while (found.length < count) {
    const last = found.at(-1) ?? first
    for (let i = 0; i + 1 < last.length; i++) {
      const root = last.slice(0, i + 1)
      const spur = last[i] ?? from
      const barred = new Set(
        found
          .filter((chain) => root.every((node, j) => chain[j] === node))
          .map((chain) => chain[i + 1] ?? -1),
      )
      const rest = search(network, toTarget, spur, to, new Set(root.slice(0, -1)), barred)
      if (!rest) continue
      const chain = [...root.slice(0, -1), ...rest]
      const name = chain.join()
      if (seen.has(name)) continue
      seen.add(name)
      candidates.push(chain, costOf(network, chain))
    }
    const next = candidates.pop()
    if (!next) break
    found.push(next)
  }
  return found.map((chain) => {
    const nodes = chain.map((node) => network.keys[node] ?? '')
    return {
      nodes,
      steps: nodes.slice(1).map((node, i) => edgesBetween(graph, within, nodes[i] ?? '', node)),
      cost: costOf(network, chain),
    }
  })
}

/** A chain by the numbers of its nodes. */
type Chain = readonly number[]

/**
 * A graph by numbers, in compressed rows: the steps from node `n` are `starts[n]` to `starts[n + 1] - 1`, each way of
 * every edge being one. Edges of one pair are apart: the cheapest of them decides by itself.
 */
interface Network {
  readonly keys: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  /** Where each step leads. */
  readonly ends: Uint32Array
  readonly costs: Float64Array
}

const isWalked = (within: Part | null, edge: string, source: string, target: string) =>
  !within || (within.edges.has(edge) && within.nodes.has(source) && within.nodes.has(target))

function layOut(graph: DossierGraph, within: Part | null): Network {
  const keys = graph.nodes()
  const indexOf = new Map(keys.map((key, i) => [key, i]))
  const sides = new Uint32Array(2 * graph.size)
  const given = new Float64Array(graph.size)
  const starts = new Uint32Array(keys.length + 1)
  let count = 0
  graph.forEachDirectedEdge((edge, attributes, source, target) => {
    const cost = stepCost(attributes)
    if (source === target || cost === Number.POSITIVE_INFINITY || !isWalked(within, edge, source, target))
      return
    for (const [side, key] of [source, target].entries()) {
      const node = indexOf.get(key) ?? 0
      sides[2 * count + side] = node
      starts[node + 1] = (starts[node + 1] ?? 0) + 1
    }
    given[count++] = cost
  })
  for (let n = 0; n < keys.length; n++) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0)
  const next = starts.slice()
  const ends = new Uint32Array(2 * count)
  const costs = new Float64Array(2 * count)
  for (let side = 0; side < 2 * count; side++) {
    const node = sides[side] ?? 0
    const at = next[node] ?? 0
    ends[at] = sides[side ^ 1] ?? 0
    costs[at] = given[side >> 1] ?? 0
    next[node] = at + 1
  }
  return { keys, indexOf, starts, ends, costs }
}

/** The edges that a step may go over, the best first. */
function edgesBetween(graph: DossierGraph, within: Part | null, a: string, b: string): readonly string[] {
  const edges = [...graph.directedEdges(a, b), ...graph.directedEdges(b, a)].filter((edge) =>
    isWalked(within, edge, a, b),
  )
  const costs = new Map(edges.map((edge) => [edge, stepCost(graph.getEdgeAttributes(edge))]))
  const cost = (edge: string) => costs.get(edge) ?? 0
  return edges
    .filter((edge) => cost(edge) < Number.POSITIVE_INFINITY)
    .sort((x, y) => cost(x) - cost(y) || (x < y ? -1 : 1))
}

function costOf({ starts, ends, costs }: Network, chain: Chain): number {
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

/** How far every node is from the target (Dijkstra 1959); infinite for those that cannot reach it. */
function distances({ keys, starts, ends, costs }: Network, target: number): Float64Array {
  const least = new Float64Array(keys.length).fill(Number.POSITIVE_INFINITY)
  const queue = createQueue<number>()
  least[target] = 0
  queue.push(target, 0)
  for (
    let cost = queue.least(), node = queue.pop();
    node !== undefined;
    cost = queue.least(), node = queue.pop()
  ) {
    if (cost > (least[node] ?? 0)) continue
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const next = ends[at] ?? 0
      const sum = cost + (costs[at] ?? 0)
      if (sum >= (least[next] ?? 0)) continue
      least[next] = sum
      queue.push(next, sum)
    }
  }
  return least
}

/** The cheapest chain from `source`, without the forbidden nodes and not over the barred first steps. */
function search(
  { starts, ends, costs }: Network,
  toTarget: Float64Array,
  source: number,
  target: number,
  forbidden: ReadonlySet<number>,
  barred: ReadonlySet<number>,
): Chain | null {
  const left = toTarget[source] ?? Number.POSITIVE_INFINITY
  if (left === Number.POSITIVE_INFINITY) return null
  const before = new Map<number, number>()
  const cost = new Map([[source, 0]])
  const done = new Set<number>()
  const queue = createQueue<number>()
  queue.push(source, left)
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node === target) {
      const chain = [target]
      for (let at = before.get(target); at !== undefined; at = before.get(at)) chain.unshift(at)
      return chain
    }
    if (done.has(node)) continue
    done.add(node)
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const next = ends[at] ?? 0
      const rest = toTarget[next] ?? Number.POSITIVE_INFINITY
      if (rest === Number.POSITIVE_INFINITY || done.has(next) || forbidden.has(next)) continue
      if (node === source && barred.has(next)) continue
      const sum = (cost.get(node) ?? 0) + (costs[at] ?? 0)
      if (sum >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue
      cost.set(next, sum)
      before.set(next, node)
      queue.push(next, sum + rest)
    }
  }
  return null
}
