import type { RelationAttributes } from '../model/relation.ts'
import { STATUSES } from '../model/vocabulary.ts'
import type { DossierGraph } from './dossierGraph.ts'

/** One relation as seen from one of its ends. */
export interface Connection {
  readonly edge: string
  /** The other end. */
  readonly neighbour: string
  /** `out` where the node acts, `in` where it is acted on. */
  readonly direction: 'out' | 'in'
  readonly attributes: RelationAttributes
}

/**
 * The connections of a node, sorted for reading: neighbours with most statements first and all that
 * ties to one neighbour together, there the surest first.
 */
export function connections(graph: DossierGraph, node: string): Connection[] {
  const statements = new Map<string, number>()
  const list: Connection[] = []
  graph.forEachDirectedEdge(node, (edge, attributes, source, target) => {
    const neighbour = source === node ? target : source
    statements.set(neighbour, (statements.get(neighbour) ?? 0) + attributes.evidence.length)
    list.push({ edge, neighbour, direction: source === node ? 'out' : 'in', attributes })
  })
  const weight = ({ neighbour }: Connection) => statements.get(neighbour) ?? 0
  const label = ({ neighbour }: Connection) => graph.getNodeAttribute(neighbour, 'label')
  const sureness = ({ attributes }: Connection) => STATUSES.indexOf(attributes.status)
  return list.sort(
    (a, b) =>
      weight(b) - weight(a) ||
      compare(label(a), label(b)) ||
      compare(a.neighbour, b.neighbour) ||
      sureness(a) - sureness(b) ||
      b.attributes.evidence.length - a.attributes.evidence.length ||
      compare(a.edge, b.edge),
  )
}

/** By code units: the same in every locale. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
