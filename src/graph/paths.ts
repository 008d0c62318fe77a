import type { Dossier } from '../model/dossier.ts'
import type { Relation, RelationAttributes } from '../model/relation.ts'
import type { Status } from '../model/vocabulary.ts'
import type { Part } from './neighbourhood.ts'
import { createQueue } from './queue.ts'
import { finish } from './steps.ts'

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

/** What is walked on; records of nodes and edges as a dossier has them. */
type Walked = Pick<Dossier, 'nodes' | 'edges'>

/**
 * The `count` cheapest chains between two nodes that visit no node twice, cheapest first (Yen 1971). Each detour is
 * found by A* (Hart, Nilsson & Raphael 1968), guided by the distances to the target of the whole graph, which can
 * only be too short once parts are forbidden: searches look at little more than the chain that they find.
 * @param within only these nodes and edges are walked; null: all.
 * @returns fewer when there are fewer; none when nothing ties the two.
 */
export function shortestPaths(
  dossier: Walked,
  source: string,
  target: string,
  count: number,
  within: Part | null = null,
): Path[] {
  return finish(pathSteps(dossier, source, target, count, within))
}

/** The same in small steps. */
export function* pathSteps(
  dossier: Walked,
  source: string,
  target: string,
  count: number,
  within: Part | null = null,
): Generator<void, Path[]> {
  const network = yield* layOut(dossier, within)
  const [from, to] = [network.indexOf.get(source), network.indexOf.get(target)]
  if (from === undefined || to === undefined || from === to) return []
  const toTarget = yield* distances(network, to)
  const first = search(network, toTarget, from, to, new Set(), new Set())
  if (!first) return []
  const found: Chain[] = [first]
  const candidates = createQueue<Chain>()
  const seen = new Set([first.join()])
  while (found.length < count) {
    const last = found.at(-1) ?? first
    for (let i = 0; i + 1 < last.length; i++) {
      yield
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
  return found.map((chain) => ({
    nodes: chain.map((node) => dossier.nodes[node]?.key ?? ''),
    steps: chain.slice(1).map((node, i) => edgesBetween(dossier, network, chain[i] ?? 0, node)),
    cost: costOf(network, chain),
  }))
}

/** A chain by the numbers of its nodes. */
type Chain = readonly number[]

/**
 * A graph by numbers, in compressed rows: the steps from node `n` are `starts[n]` to `starts[n + 1] - 1`, each way of
 * every edge being one. Edges of one pair are apart: the cheapest of them decides by itself.
 */
interface Network {
  readonly indexOf: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  /** Where each step leads. */
  readonly ends: Uint32Array
  readonly costs: Float64Array
  /** The edge that each step goes over, by its place in the list. */
  readonly edges: Uint32Array
}

/** So many edges or nodes are looked at in a step of the work. */
const STEP = 1000

function* layOut({ nodes, edges }: Walked, within: Part | null): Generator<void, Network> {
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
  const network = {
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
    network.ends[at] = sides[side ^ 1] ?? 0
    network.costs[at] = given[side >> 1] ?? 0
    network.edges[at] = places[side >> 1] ?? 0
    next[node] = at + 1
  }
  return network
}

const isIn = (within: Part, { key, source, target }: Relation) =>
  within.edges.has(key) && within.nodes.has(source) && within.nodes.has(target)

/** The edges that a step may go over, the best first. */
function edgesBetween(
  dossier: Walked,
  { starts, ends, costs, edges }: Network,
  a: number,
  b: number,
): string[] {
  const found: { key: string; cost: number }[] = []
  for (let at = starts[a] ?? 0; at < (starts[a + 1] ?? 0); at++)
    if (ends[at] === b) found.push({ key: dossier.edges[edges[at] ?? 0]?.key ?? '', cost: costs[at] ?? 0 })
  return found.sort((x, y) => x.cost - y.cost || (x.key < y.key ? -1 : 1)).map(({ key }) => key)
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
function* distances({ starts, ends, costs }: Network, target: number): Generator<void, Float64Array> {
  const least = new Float64Array(starts.length - 1).fill(Number.POSITIVE_INFINITY)
  const queue = createQueue<number>()
  least[target] = 0
  queue.push(target, 0)
  let taken = 0
  for (
    let cost = queue.least(), node = queue.pop();
    node !== undefined;
    cost = queue.least(), node = queue.pop()
  ) {
    if (taken++ % STEP === 0) yield
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
