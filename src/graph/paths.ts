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
  const network = collapse(graph, within)
  const toTarget = distances(network, target)
  const first = search(network, toTarget, source, target, new Set(), new Set())
  if (!first) return []
  const found: (readonly string[])[] = [first]
  const candidates = createQueue<readonly string[]>()
  const seen = new Set([first.join('\n')])
  while (found.length < count) {
    const last = found.at(-1) ?? first
    for (let i = 0; i + 1 < last.length; i++) {
      const root = last.slice(0, i + 1)
      const spur = last[i] ?? source
      const barred = new Set(
        found.filter((path) => root.every((node, j) => path[j] === node)).map((path) => path[i + 1] ?? ''),
      )
      const rest = search(network, toTarget, spur, target, new Set(root.slice(0, -1)), barred)
      if (!rest) continue
      const path = [...root.slice(0, -1), ...rest]
      const name = path.join('\n')
      if (seen.has(name)) continue
      seen.add(name)
      candidates.push(path, costOf(network, path))
    }
    const next = candidates.pop()
    if (!next) break
    found.push(next)
  }
  return found.map((nodes) => ({
    nodes,
    steps: nodes.slice(1).map((node, i) => network.get(nodes[i] ?? '')?.get(node)?.edges ?? []),
    cost: costOf(network, nodes),
  }))
}

interface Step {
  readonly cost: number
  readonly edges: string[]
}
/** All edges of a pair as one step, as cheap as the cheapest of them. */
type Network = ReadonlyMap<string, ReadonlyMap<string, Step>>

function collapse(graph: DossierGraph, within: Part | null): Network {
  const costs = new Map<string, number>()
  const network = new Map<string, Map<string, Step>>(graph.mapNodes((key) => [key, new Map()]))
  graph.forEachDirectedEdge((edge, attributes, source, target) => {
    const cost = stepCost(attributes)
    if (source === target || cost === Number.POSITIVE_INFINITY) return
    if (within && !(within.edges.has(edge) && within.nodes.has(source) && within.nodes.has(target))) return
    costs.set(edge, cost)
    const known = network.get(source)?.get(target)
    const edges = known?.edges ?? []
    edges.push(edge)
    const step = { cost: Math.min(cost, known?.cost ?? cost), edges }
    network.get(source)?.set(target, step)
    network.get(target)?.set(source, step)
  })
  for (const row of network.values())
    for (const { edges } of row.values())
      if (edges.length > 1)
        edges.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0) || (a < b ? -1 : 1))
  return network
}

function costOf(network: Network, nodes: readonly string[]): number {
  return nodes.slice(1).reduce((sum, node, i) => sum + (network.get(nodes[i] ?? '')?.get(node)?.cost ?? 0), 0)
}

/** How far every node is from the target (Dijkstra 1959); those that cannot reach it are missing. */
function distances(network: Network, target: string): Map<string, number> {
  const settled = new Map<string, number>()
  const queue = createQueue<string>()
  queue.push(target, 0)
  for (
    let cost = queue.least(), node = queue.pop();
    node !== undefined;
    cost = queue.least(), node = queue.pop()
  ) {
    if (settled.has(node)) continue
    settled.set(node, cost)
    for (const [next, step] of network.get(node) ?? [])
      if (!settled.has(next)) queue.push(next, cost + step.cost)
  }
  return settled
}

/** The cheapest chain from `source`, without the forbidden nodes and not over the barred first steps. */
function search(
  network: Network,
  toTarget: ReadonlyMap<string, number>,
  source: string,
  target: string,
  forbidden: ReadonlySet<string>,
  barred: ReadonlySet<string>,
): string[] | null {
  const left = toTarget.get(source)
  if (left === undefined) return null
  const before = new Map<string, string>()
  const cost = new Map([[source, 0]])
  const done = new Set<string>()
  const queue = createQueue<string>()
  queue.push(source, left)
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node === target) {
      const path = [target]
      for (let at = before.get(target); at !== undefined; at = before.get(at)) path.unshift(at)
      return path
    }
    if (done.has(node)) continue
    done.add(node)
    for (const [next, step] of network.get(node) ?? []) {
      const rest = toTarget.get(next)
      if (rest === undefined || done.has(next) || forbidden.has(next)) continue
      if (node === source && barred.has(next)) continue
      const sum = (cost.get(node) ?? 0) + step.cost
      if (sum >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue
      cost.set(next, sum)
      before.set(next, node)
      queue.push(next, sum + rest)
    }
  }
  return null
}
