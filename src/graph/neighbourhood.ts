import type { DossierGraph } from './dossierGraph.ts'

/** Nodes and edges, by their keys. */
export interface Part {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/**
 * All that is within so many steps of a node, whichever way the edges go: the nodes, and the edges walked on the way;
 * what ties two nodes at the outermost step to each other is not among them. Breadth first (Moore 1959); time
 * is linear in what is reached.
 * @param within only these nodes and edges are walked; null: all.
 */
export function neighbourhood(
  graph: DossierGraph,
  node: string,
  steps: number,
  within: Part | null = null,
): Part {
  const nodes = new Set<string>()
  const edges = new Set<string>()
  if (!graph.hasNode(node)) return { nodes, edges }
  nodes.add(node)
  let border = [node]
  for (let step = 0; step < steps && border.length > 0; step++) {
    const next: string[] = []
    for (const from of border)
      graph.forEachDirectedEdge(from, (edge, _attributes, source, target) => {
        const to = source === from ? target : source
        if (within && !(within.edges.has(edge) && within.nodes.has(to))) return
        edges.add(edge)
        if (nodes.has(to)) return
        nodes.add(to)
        next.push(to)
      })
    border = next
  }
  return { nodes, edges }
}
