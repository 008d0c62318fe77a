import {
  counted,
  edgeOf,
  type ForeignEdge,
  type ForeignGraph,
  type ForeignNode,
  nodeOf,
  type Value,
} from './foreign.ts'
import type { OwnParts } from './fromGexf.ts'
import { attribute, child, children, nameOf, type ParseXml, rootOf, typed, type XmlNode } from './xml.ts'

/** What programs such as yEd put beside nodes and edges, in elements of their own. */
const DRAWING = 'drawing'

/** What was left out, why, and what a reader can do. */
function leftOut(name: string, n: number): string {
  const were = n === 1 ? 'was' : 'were'
  if (name === DRAWING)
    return `How ${counted(n, 'node or line was', 'nodes and lines were')} drawn in another program was not taken over.`
  if (name === 'hyperedge')
    return `${counted(n, 'hyperedge')} ${were} left out: a line has two ends here. A node in ${n === 1 ? 'its' : 'their'} place, tied to each end, would be kept.`
  if (name === 'port')
    return `${counted(n, 'port')} ${were} left out: lines go to the node that has ${n === 1 ? 'it' : 'them'}.`
  return `${counted(n, 'element')} “${name}” ${were} left out: Dossier does not know what ${n === 1 ? 'it is' : 'they are'}.`
}

/**
 * A graph in GraphML (Brandes et al. 2002). Nested graphs are flattened; ports and hyperedges are left out.
 * @throws UnreadableGraph
 */
export function fromGraphml(text: string, parse: ParseXml): ForeignGraph & { readonly own: OwnParts | null } {
  const root = rootOf(text, 'graphml', parse)
  const columns = new Map(
    children(root, 'key').map((key) => [
      attribute(key, 'id') ?? '',
      {
        name: attribute(key, 'attr.name') ?? attribute(key, 'id') ?? '',
        type: attribute(key, 'attr.type'),
        initial: child(key, 'default')?.textContent ?? undefined,
        domain: attribute(key, 'for') ?? 'all',
      },
    ]),
  )
  const ignored = new Map<string, number>()
  const valuesOf = (element: XmlNode, domain: string) => {
    const values = new Map<string, Value>()
    for (const { name, type, initial, domain: own } of columns.values())
      if (initial !== undefined && (own === domain || own === 'all')) values.set(name, typed(initial, type))
    for (const data of children(element, 'data')) {
      const id = attribute(data, 'key') ?? ''
      const column = columns.get(id)
      if (children(data).length > 0) count(DRAWING)
      else values.set(column?.name ?? id, typed(data.textContent ?? '', column?.type))
    }
    return values
  }
  const count = (name: string) => ignored.set(name, (ignored.get(name) ?? 0) + 1)

  const nodes: ForeignNode[] = []
  const edges: ForeignEdge[] = []
  const json = { nodes: new Map<string, string>(), edges: new Map<string, string>() }
  const walk = (graph: XmlNode) => {
    const isDirectedByDefault = attribute(graph, 'edgedefault') !== 'undirected'
    for (const element of children(graph)) {
      const name = nameOf(element)
      if (name === 'node') {
        const values = valuesOf(element, 'node')
        const key = attribute(element, 'id') ?? ''
        json.nodes.set(key, String(values.get('json') ?? ''))
        nodes.push(nodeOf(key, values))
        for (const part of children(element)) {
          if (nameOf(part) === 'graph') walk(part)
          else if (nameOf(part) !== 'data') count(nameOf(part))
        }
      } else if (name === 'edge') {
        const values = valuesOf(element, 'edge')
        const key = attribute(element, 'id')
        json.edges.set(key ?? '', String(values.get('json') ?? ''))
        const directed = attribute(element, 'directed')
        const isDirected = directed === undefined ? isDirectedByDefault : directed === 'true'
        const ends = {
          source: attribute(element, 'source') ?? '',
          target: attribute(element, 'target') ?? '',
        }
        edges.push(edgeOf({ key, ...ends, isDirected }, values))
      } else if (name !== 'data' && name !== 'desc') count(name)
    }
  }
  const graphs = children(root, 'graph')
  for (const graph of graphs) walk(graph)
  const [first] = graphs
  const own = first ? valuesOf(first, 'graph') : new Map<string, Value>()
  const remarks = [...ignored].map(([name, n]) => leftOut(name, n))
  const everything = own.get('json')
  const title = own.get('title')
  return {
    title: title === undefined ? undefined : String(title),
    nodes,
    edges,
    remarks,
    own:
      typeof everything === 'string'
        ? { json: everything, nodes: json.nodes, edges: json.edges, ends: edges }
        : null,
  }
}
