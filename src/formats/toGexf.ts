import { MultiDirectedGraph } from 'graphology'
import write from 'graphology-gexf/common/writer.js'
import type { Dossier } from '../model/dossier.ts'
import { type FlatEdge, type FlatNode, flatten } from './flatten.ts'

/**
 * The graph as GEXF 1.3 (https://gexf.net), for Gephi and others: position and size as `viz`, weight by
 * statements, nested attributes flattened and once more whole in the column `json`; the dossier's own
 * attributes, with the texts, in the meta element `dossier`.
 */
export function toGexf(dossier: Dossier): string {
  const { title, creator, description, json, nodes, edges } = flatten(dossier)
  const graph = new MultiDirectedGraph<FlatNode, FlatEdge>()
  graph.replaceAttributes({ creator, description, title, dossier: json })
  for (const node of nodes) graph.addNode(node.key, node)
  for (const edge of edges) graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge)
  const xml = write(graph, {
    version: '1.3',
    formatNode: (_key, { label, x, y, size, type, aliases, country, mentions, json: all }) => ({
      label,
      viz: { size, ...(x !== undefined && { x }), ...(y !== undefined && { y }) },
      attributes: { type, aliases, ...(country !== undefined && { country }), mentions, json: all },
    }),
    formatEdge: (_key, { label, weight, relation, status, disputed, confidence, evidence, json: all }) => ({
      label,
      weight,
      attributes: { relation, status, disputed, confidence, evidence, json: all },
    }),
  })
  return `${xml}\n`
}
