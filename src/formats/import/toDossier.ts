import type { Dossier } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import { strongest } from '../../model/vocabulary.ts'
import { keyMaker } from '../../resolve/keys.ts'
import { oneLine, relationType, TIED, typeOf } from './asDossier.ts'
import { counted, type ForeignGraph, type ForeignNode } from './foreign.ts'
import { writeRecords } from './writeRecords.ts'
import { writeSentences } from './writeSentences.ts'

/** A dossier made of a foreign graph, and an account of what was not understood. */
export interface Imported {
  readonly dossier: Dossier
  /** One line each; none when everything was understood. */
  readonly account: readonly string[]
  /** Whether its connections come without sentences: the records of the file stand in for them. */
  readonly isWithoutSentences: boolean
}

/**
 * A dossier of a graph that was made elsewhere. Where the file gives sentences, they become its documents, one
 * paragraph each. Where it does not, the file itself is the source: its records are written out, one line for each node
 * and each edge with all that the file says of it, and that line is the edge's evidence, as something that the file
 * reports. So every edge still has a text that says it, and nobody takes it for a sentence of an article.
 */
export function toDossier(graph: ForeignGraph, file: string, version: string): Imported {
  const account = [...graph.remarks]
  const nodes = withEnds(graph, account)
  const unknown = new Map<string, number>()
  const labels = new Map(
    nodes.map((node) => [node.key, oneLine(node.label ?? '') || oneLine(node.key) || '?']),
  )
  const records = writeRecords(graph.title ?? file, file, nodes, graph.edges, labels)
  const quoted = writeSentences(graph.edges, new Set(labels.keys()))
  const isWithoutSentences = records !== null
  const documents = [...(records ? [records.document] : []), ...quoted.documents]

  const entities: Entity[] = nodes.map((node) => {
    const type = typeOf(node.type)
    if (node.type !== undefined && type === undefined)
      unknown.set(node.type, (unknown.get(node.type) ?? 0) + 1)
    const mention = records?.mentions.get(node.key)
    const aliases = node.attributes.get('aliases')
    const country = node.attributes.get('country')
    return {
      key: node.key,
      attributes: {
        label: labels.get(node.key) ?? node.key,
        type: type ?? 'concept',
        aliases: typeof aliases === 'string' && aliases !== '' ? aliases.split(' | ') : [],
        mentions: mention ? [mention] : [],
        ...(typeof country === 'string' && /^[A-Z]{3}$/.test(country) && { country }),
        ...(node.x !== undefined && node.y !== undefined && { x: node.x, y: node.y }),
      },
    }
  })
  const keys = keyMaker()
  const relations = graph.edges.flatMap((edge, i): Relation[] => {
    const evidence = quoted.evidence.get(edge) ?? records?.evidence.get(edge) ?? []
    if (evidence.length === 0) return []
    const statuses = evidence.map(({ status }) => status)
    const status = strongest(statuses)
    const label = oneLine(edge.label ?? '') || TIED
    return [
      {
        key: keys(edge.key ?? `e${i}`),
        source: edge.source,
        target: edge.target,
        attributes: {
          label,
          type: relationType(edge.relation ?? label),
          status,
          disputed: status !== 'negated' && statuses.includes('negated'),
          confidence: Math.min(
            1,
            Math.max(0, edge.confidence ?? Math.max(...evidence.map(({ confidence }) => confidence))),
          ),
          evidence,
        },
      },
    ]
  })
  if (unknown.size > 0)
    account.push(
      `Types that Dossier does not know are shown as concepts: ${listed(unknown)}. The panel of an entity changes its type.`,
    )
  const undirected = graph.edges.filter(({ isDirected }) => !isDirected).length
  if (undirected > 0)
    account.push(
      `${counted(undirected, 'connection has', 'connections have')} no direction in the file, and ${undirected === 1 ? 'is' : 'are'} drawn from the first end to the second; “Turn round” changes that.`,
    )
  return {
    dossier: {
      attributes: {
        format: 'dossier',
        version: 1,
        title: oneLine(graph.title ?? '') || file,
        documents,
        generator: { name: 'dossier', version, extractor: 'import' },
      },
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      nodes: entities,
      edges: relations,
    },
    account,
    isWithoutSentences,
  }
}

/** The nodes, each key once, with those that only edges name. */
function withEnds({ nodes, edges }: ForeignGraph, account: string[]): ForeignNode[] {
  const known = new Map<string, ForeignNode>()
  let twice = 0
  for (const node of nodes) {
    if (known.has(node.key)) twice++
    else known.set(node.key, node)
  }
  const listedNodes = known.size
  for (const { source, target } of edges)
    for (const key of [source, target]) if (!known.has(key)) known.set(key, { key, attributes: new Map() })
  if (twice > 0)
    account.push(
      `${counted(twice, 'node has', 'nodes have')} a key that another one has; the first of each is kept.`,
    )
  const added = known.size - listedNodes
  if (added > 0 && nodes.length > 0)
    account.push(
      `${counted(added, 'end of connections was', 'ends of connections were')} not in the list of nodes, and ${added === 1 ? 'was' : 'were'} added.`,
    )
  return [...known.values()]
}

const listed = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([name, count]) => `${oneLine(name)} (${count})`)
    .join(', ')
