import type { Dossier } from '../model/dossier.ts'
import { type FlatEdge, type FlatGraph, type FlatNode, flatten } from './flatten.ts'

type Value = string | number | boolean | undefined

/** A declared attribute: GraphML's type of it, and how it is read off an element. */
interface Column<T> {
  readonly name: string
  readonly type: 'string' | 'int' | 'double' | 'boolean'
  readonly read: (element: T) => Value
}

const GRAPH: readonly Column<FlatGraph>[] = [
  { name: 'title', type: 'string', read: ({ title }) => title },
  { name: 'creator', type: 'string', read: ({ creator }) => creator },
  { name: 'description', type: 'string', read: ({ description }) => description },
  { name: 'json', type: 'string', read: ({ json }) => json },
]
const NODE: readonly Column<FlatNode>[] = [
  { name: 'label', type: 'string', read: ({ label }) => label },
  { name: 'type', type: 'string', read: ({ type }) => type },
  { name: 'aliases', type: 'string', read: ({ aliases }) => aliases },
  { name: 'country', type: 'string', read: ({ country }) => country },
  { name: 'mentions', type: 'int', read: ({ mentions }) => mentions },
  { name: 'x', type: 'double', read: ({ x }) => x },
  { name: 'y', type: 'double', read: ({ y }) => y },
  { name: 'size', type: 'double', read: ({ size }) => size },
  { name: 'json', type: 'string', read: ({ json }) => json },
]
const EDGE: readonly Column<FlatEdge>[] = [
  { name: 'label', type: 'string', read: ({ label }) => label },
  { name: 'weight', type: 'double', read: ({ weight }) => weight },
  { name: 'relation', type: 'string', read: ({ relation }) => relation },
  { name: 'status', type: 'string', read: ({ status }) => status },
  { name: 'disputed', type: 'boolean', read: ({ disputed }) => disputed },
  { name: 'confidence', type: 'double', read: ({ confidence }) => confidence },
  { name: 'evidence', type: 'string', read: ({ evidence }) => evidence },
  { name: 'json', type: 'string', read: ({ json }) => json },
]

/**
 * The graph as GraphML (Brandes et al. 2002; http://graphml.graphdrawing.org): typed columns that Gephi,
 * yEd and Cytoscape read; `label`, `weight`, `x`, `y` and `size` under the names that Gephi knows; every edge
 * with its id, so that parallel ones stay apart; all attributes once more in `json`.
 */
export function toGraphml(dossier: Dossier): string {
  const graph = flatten(dossier)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declare('graph', GRAPH),
    ...declare('node', NODE),
    ...declare('edge', EDGE),
    ' <graph edgedefault="directed">',
    ...data('graph', GRAPH, graph, '  '),
  ]
  for (const node of graph.nodes)
    lines.push(`  <node id="${escapeXml(node.key)}">`, ...data('node', NODE, node, '   '), '  </node>')
  for (const edge of graph.edges)
    lines.push(
      `  <edge id="${escapeXml(edge.key)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}">`,
      ...data('edge', EDGE, edge, '   '),
      '  </edge>',
    )
  lines.push(' </graph>', '</graphml>', '')
  return lines.join('\n')
}

function declare<T>(domain: string, columns: readonly Column<T>[]): string[] {
  return columns.map(
    ({ name, type }) =>
      ` <key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`,
  )
}

function data<T>(domain: string, columns: readonly Column<T>[], element: T, indent: string): string[] {
  return columns.flatMap(({ name, read }) => {
    const value = read(element)
    return value === undefined || value === ''
      ? []
      : [`${indent}<data key="${domain}-${name}">${escapeXml(String(value))}</data>`]
  })
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
}
const escapeXml = (text: string) => text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character)
