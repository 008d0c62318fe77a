import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import seedrandom from 'seedrandom'
import type { Network } from './network.ts'

/**
 * The communities of a network by the Louvain method (Blondel et al. 2008), over the number of statements between
 * two entities. Numbered from 0 by size, largest first, then by first member. Same network, same seed: same
 * communities.
 * @returns the community of each node.
 */
export function communities({ order, ends, weights }: Network, seed = 'dossier'): Uint32Array {
  if (weights.length === 0) return Uint32Array.from({ length: order }, (_, i) => i)
  const ties = new UndirectedGraph<Record<string, never>, { weight: number }>()
  for (let node = 0; node < order; node++) ties.addNode(node)
  for (const [t, weight] of weights.entries())
    ties.addUndirectedEdge(ends[2 * t], ends[2 * t + 1], { weight })

  const found = louvain(ties, { getEdgeWeight: 'weight', rng: seedrandom(seed) })
  const sizes = new Map<number, number>()
  for (let node = 0; node < order; node++) {
    const community = found[node] ?? -1
    sizes.set(community, (sizes.get(community) ?? 0) + 1)
  }
  // Sorting is stable: equal sizes keep the order of their first member.
  const bySize = [...sizes].sort(([, a], [, b]) => b - a)
  const rank = new Map(bySize.map(([community], i) => [community, i]))
  return Uint32Array.from({ length: order }, (_, node) => rank.get(found[node] ?? -1) ?? 0)
}

/**
 * The members of each community that most statements tie to others of it, at most `count`: what it is named by.
 * Equals stand in the order of the graph.
 */
export function centralMembers(
  { order, ends, weights }: Network,
  communityOf: Uint32Array,
  count: number,
): number[][] {
  const inside = new Float64Array(order)
  for (const [t, weight] of weights.entries()) {
    const [a, b] = [ends[2 * t] ?? 0, ends[2 * t + 1] ?? 0]
    if (communityOf[a] !== communityOf[b]) continue
    inside[a] = (inside[a] ?? 0) + weight
    inside[b] = (inside[b] ?? 0) + weight
  }
  const members: number[][] = []
  for (const [node, community] of communityOf.entries()) {
    members[community] ??= []
    members[community].push(node)
  }
  return members.map((nodes) => nodes.sort((a, b) => (inside[b] ?? 0) - (inside[a] ?? 0)).slice(0, count))
}
