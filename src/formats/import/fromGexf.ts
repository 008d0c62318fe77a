import {
  edgeOf,
  type ForeignEdge,
  type ForeignGraph,
  type ForeignNode,
  nodeOf,
  type Value,
} from './foreign.ts'
import { attribute, child, children, nameOf, type ParseXml, rootOf, typed, type XmlNode } from './xml.ts'

/**
 * A graph in GEXF (1.1 to 1.3, https://gexf.net). Hierarchies are flattened; positions are read, colours, sizes and
 * times are not.
 * @throws UnreadableGraph
 */
export function fromGexf(text: string, parse: ParseXml): ForeignGraph & { readonly own: OwnParts | null } {
  const root = rootOf(text, 'gexf', parse)
  const graph = child(root, 'graph')
  const meta = child(root, 'meta')
  const columns = new Map<string, Map<string, { title: string; type: string | undefined }>>()
  for (const list of children(graph, 'attributes'))
    columns.set(
      attribute(list, 'class') ?? 'node',
      new Map(
        children(list, 'attribute').map((column) => [
          attribute(column, 'id') ?? '',
          {
            title: attribute(column, 'title') ?? attribute(column, 'id') ?? '',
            type: attribute(column, 'type'),
          },
        ]),
      ),
    )
  const valuesOf = (element: XmlNode, kind: 'node' | 'edge') => {
    const values = new Map<string, Value>()
    for (const item of children(child(element, 'attvalues'), 'attvalue')) {
      const id = attribute(item, 'for') ?? attribute(item, 'id') ?? ''
      const column = columns.get(kind)?.get(id)
      values.set(column?.title ?? id, typed(item.getAttribute?.('value') ?? '', column?.type))
    }
    return values
  }
  const ignored = new Set<string>()
  const note = (element: XmlNode) => {
    for (const part of children(element))
      if (!['attvalues', 'position', 'nodes', 'edges'].includes(nameOf(part))) ignored.add(nameOf(part))
    for (const name of ['start', 'end', 'timestamp']) if (attribute(element, name)) ignored.add(name)
  }

  const nodes: ForeignNode[] = []
  const json = { nodes: new Map<string, string>(), edges: new Map<string, string>() }
  const walk = (list: XmlNode | undefined) => {
    for (const element of children(list, 'node')) {
      const key = attribute(element, 'id') ?? ''
      const values = valuesOf(element, 'node')
      json.nodes.set(key, String(values.get('json') ?? ''))
      const position = child(element, 'position')
      for (const axis of ['x', 'y']) {
        const value = position && attribute(position, axis)
        if (value !== undefined) values.set(axis, Number(value))
      }
      note(element)
      nodes.push(nodeOf(key, values, attribute(element, 'label')))
      walk(child(element, 'nodes'))
    }
  }
  walk(child(graph, 'nodes'))
  const isDirectedByDefault = (graph && attribute(graph, 'defaultedgetype')) === 'directed'
  const edges = children(child(graph, 'edges'), 'edge').map((element): ForeignEdge => {
    const values = valuesOf(element, 'edge')
    const key = attribute(element, 'id')
    json.edges.set(key ?? '', String(values.get('json') ?? ''))
    const weight = attribute(element, 'weight')
    if (weight !== undefined) values.set('weight', Number(weight))
    note(element)
    const type = attribute(element, 'type')
    const isDirected = type === undefined ? isDirectedByDefault : type === 'directed'
    const ends = { source: attribute(element, 'source') ?? '', target: attribute(element, 'target') ?? '' }
    return edgeOf({ key, ...ends, isDirected }, values, attribute(element, 'label'))
  })
  const dossier = child(meta, 'dossier')?.textContent
  return {
    title: child(meta, 'title')?.textContent ?? child(meta, 'description')?.textContent ?? undefined,
    nodes,
    edges,
    remarks: notTakenOver(ignored),
    own: dossier ? { json: dossier, nodes: json.nodes, edges: json.edges, ends: edges } : null,
  }
}

/** What parts of GEXF say of looks and of times, in plain words. */
const LOOKS: Readonly<Record<string, string>> = {
  color: 'colours',
  size: 'sizes',
  shape: 'shapes',
  thickness: 'widths of lines',
}
const TIMES: readonly string[] = ['start', 'end', 'timestamp', 'spells', 'spell']

function notTakenOver(ignored: ReadonlySet<string>): string[] {
  const names = [...ignored]
  const looks = names.flatMap((name) => (Object.hasOwn(LOOKS, name) ? (LOOKS[name] ?? []) : []))
  const others = names.filter((name) => !Object.hasOwn(LOOKS, name) && !TIMES.includes(name))
  return [
    ...(looks.length > 0 ? [`How it looked there was not taken over: ${looks.join(', ')}.`] : []),
    ...(names.some((name) => TIMES.includes(name))
      ? [
          'From when until when nodes and lines were there was not taken over: times here are those of sentences.',
        ]
      : []),
    ...(others.length > 0 ? [`Dossier does not know what these are: ${others.join(', ')}.`] : []),
  ]
}

/** What Dossier's own exports hold besides: everything once more as JSON. */
export interface OwnParts {
  readonly json: string
  readonly nodes: ReadonlyMap<string, string>
  readonly edges: ReadonlyMap<string, string>
  readonly ends: readonly ForeignEdge[]
}

/** The dossier of such an export, unchecked. @throws SyntaxError */
export function ownDossier({ json, nodes, edges, ends }: OwnParts): unknown {
  return {
    attributes: JSON.parse(json),
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: [...nodes].map(([key, text]) => ({ key, attributes: JSON.parse(text) })),
    edges: ends.map(({ key = '', source, target }) => ({
      key,
      source,
      target,
      attributes: JSON.parse(edges.get(key) ?? ''),
    })),
  }
}
