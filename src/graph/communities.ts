import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import seedrandom from 'seedrandom'
import type { DossierGraph } from './dossierGraph.ts'
import { overview } from './overview.ts'

/**
 * The communities of a graph by the Louvain method (Blondel et al. 2008), over the number of
 * statements between two entities. Numbered from 0 by size, largest first, then by first member.
 * Same graph, same seed: same communities.
 * @returns the community of each node, in the order of the graph.
 */
export function communities(graph: DossierGraph, seed = 'dossier'): Map<string, number> {
  const ties = new UndirectedGraph<Record<string, never>, { weight: number }>()
  graph.forEachNode((node) => {
    ties.addNode(node)
  })
  for (const { source, target, statements } of overview(graph))
    ties.addUndirectedEdge(source, target, { weight: statements })
  if (ties.size === 0) return new Map(graph.nodes().map((node, i) => [node, i]))

  const found = louvain(ties, { getEdgeWeight: 'weight', rng: seedrandom(seed) })
  const members = new Map<number, string[]>()
  for (const node of graph.nodes()) {
    const community = found[node] ?? -1
    const list = members.get(community)
    if (list) list.push(node)
    else members.set(community, [node])
  }
  // Sorting is stable: equal sizes keep the order of their first member.
  const bySize = [...members.keys()].sort((a, b) => size(members, b) - size(members, a))
  const rank = new Map(bySize.map((community, i) => [community, i]))
  return new Map(graph.nodes().map((node) => [node, rank.get(found[node] ?? -1) ?? 0]))
}

const size = (members: ReadonlyMap<number, readonly string[]>, community: number) =>
  members.get(community)?.length ?? 0
