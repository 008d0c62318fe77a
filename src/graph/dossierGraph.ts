import { MultiDirectedGraph } from 'graphology'
import type { Dossier, DossierAttributes } from '../model/dossier.ts'
import type { EntityAttributes } from '../model/entity.ts'
import type { RelationAttributes } from '../model/relation.ts'

/** A dossier as graphology holds it: entities are nodes, relations are edges. */
export type DossierGraph = MultiDirectedGraph<EntityAttributes, RelationAttributes, DossierAttributes>

/**
 * The graph of a dossier, nodes and edges in the order of the file. Attribute records are copied
 * one level deep: setting an attribute of the graph leaves the dossier as it was.
 */
export function toGraph(dossier: Dossier): DossierGraph {
  const graph: DossierGraph = new MultiDirectedGraph({ allowSelfLoops: dossier.options.allowSelfLoops })
  graph.replaceAttributes({ ...dossier.attributes })
  for (const { key, attributes } of dossier.nodes) graph.addNode(key, { ...attributes })
  for (const { key, source, target, attributes } of dossier.edges)
    graph.addDirectedEdgeWithKey(key, source, target, { ...attributes })
  return graph
}

/** The dossier of a graph; `toDossier(toGraph(dossier))` equals `dossier`. */
export function toDossier(graph: DossierGraph): Dossier {
  return {
    attributes: { ...graph.getAttributes() },
    options: { type: 'directed', multi: true, allowSelfLoops: graph.allowSelfLoops },
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes: { ...attributes } })),
    edges: graph.mapEdges((key, attributes, source, target) => ({
      key,
      source,
      target,
      attributes: { ...attributes },
    })),
  }
}
