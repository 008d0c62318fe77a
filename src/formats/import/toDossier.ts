import { createDocument, type SourceDocument } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import type { Evidence, Relation } from '../../model/relation.ts'
import { type Range, spanOf } from '../../model/span.ts'
import { type EntityType, EntityType as EntityTypeSchema, Status, strongest } from '../../model/vocabulary.ts'
import { keyMaker } from '../../resolve/keys.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode, ForeignSentence, Value } from './foreign.ts'

/** A dossier made of a foreign graph, and an account of what was not understood. */
export interface Imported {
  readonly dossier: Dossier
  /** One line each; none when everything was understood. */
  readonly account: readonly string[]
  /** Whether its connections come without sentences: the records of the file stand in for them. */
  readonly isWithoutSentences: boolean
}

/** What other programs call the types of entities. */
const TYPE_NAMES: Readonly<Record<string, EntityType>> = {
  people: 'person',
  human: 'person',
  individual: 'person',
  character: 'person',
  per: 'person',
  organisation: 'organization',
  org: 'organization',
  company: 'organization',
  institution: 'organization',
  agency: 'organization',
  party: 'organization',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  country: 'place',
  city: 'place',
  building: 'facility',
  fac: 'facility',
  topic: 'concept',
}

const NO_SENTENCES =
  'This graph was made elsewhere and came without texts. Each line below is one record of its file.'
const TIED = 'tied to'

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
  const quoted = writeSentences(graph.edges)
  const isWithoutSentences = records !== null
  const documents = [...(records ? [records.document] : []), ...quoted.documents]

  const entities: Entity[] = nodes.map((node) => {
    const type = typeOf(node.type)
    if (node.type !== undefined && type === undefined)
      unknown.set(node.type, (unknown.get(node.type) ?? 0) + 1)
    const mention = records?.mentions.get(node.key)
    const aliases = node.attributes.get('aliases')
    return {
      key: node.key,
      attributes: {
        label: labels.get(node.key) ?? node.key,
        type: type ?? 'concept',
        aliases: typeof aliases === 'string' && aliases !== '' ? aliases.split(' | ') : [],
        mentions: mention ? [mention] : [],
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
          confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
          evidence,
        },
      },
    ]
  })
  if (unknown.size > 0)
    account.push(`Types that Dossier does not know are shown as concepts: ${listed(unknown)}.`)
  const undirected = graph.edges.filter(({ isDirected }) => !isDirected).length
  if (undirected > 0)
    account.push(
      `No direction in the file, drawn from the first end to the second: ${undirected.toLocaleString('en')} of the connections.`,
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
  if (twice > 0) account.push(`${twice} nodes have a key that another one has; the first of each is kept.`)
  const added = known.size - listedNodes
  if (added > 0 && nodes.length > 0)
    account.push(
      `Ends of connections that were not in the list of nodes, and were added: ${added.toLocaleString('en')}.`,
    )
  return [...known.values()]
}

const FALLBACK = { status: 'reported' as const, confidence: 0.5 }

/** The records of the file as a text; null when all edges have sentences. */
function writeRecords(
  title: string,
  file: string,
  nodes: readonly ForeignNode[],
  edges: readonly ForeignEdge[],
  labels: ReadonlyMap<string, string>,
) {
  const bare = edges.filter(({ sentences }) => !sentences?.length)
  if (bare.length === 0 && edges.length > 0) return null
  const name = oneLine(file) || 'file'
  let text = `${name}\n\n${NO_SENTENCES}\n\n`
  const places = new Map<string, Range>()
  for (const { key, type, attributes } of nodes) {
    const label = labels.get(key) ?? key
    places.set(key, { start: text.length, end: text.length + label.length })
    text += `${label}${details(attributes, type)}.\n\n`
  }
  const lines = bare.map((edge) => {
    const start = text.length
    const ends = [labels.get(edge.source) ?? '?', labels.get(edge.target) ?? '?'] as const
    const label = oneLine(edge.label ?? '') || TIED
    const predicate = start + ends[0].length + 1
    const object = predicate + label.length + 1
    text += `${ends[0]} ${label} ${ends[1]}${details(edge.attributes)}.`
    const end = text.length
    text += '\n\n'
    return { edge, start, end, predicate, object, ends, label }
  })
  const document = createDocument(text, { title: oneLine(title) || name, source: name })
  const span = (start: number, end: number) => spanOf(document.id, text, { start, end })
  const evidence = new Map<ForeignEdge, Evidence[]>(
    lines.map(({ edge, start, end, predicate, object, ends, label }) => [
      edge,
      [
        {
          ...span(start, end),
          subject: span(start, start + ends[0].length),
          predicate: span(predicate, predicate + label.length),
          object: span(object, object + ends[1].length),
          ...FALLBACK,
          attributedTo: span(0, name.length),
          extractor: 'import/record',
        },
      ],
    ]),
  )
  const mentions = new Map<string, Mention>(
    [...places].map(([key, { start, end }]) => [key, { ...span(start, end), kind: 'name' }]),
  )
  return { document, evidence, mentions }
}

/** ` (weight 3; since 2001)`: what has no meaning of its own here is kept as words. */
function details(attributes: ReadonlyMap<string, Value>, type?: string): string {
  const parts = [
    ...(type === undefined ? [] : [oneLine(type)]),
    ...[...attributes].map(([name, value]) => `${oneLine(name)} ${oneLine(String(value))}`),
  ].filter((part) => part.trim() !== '')
  return parts.length > 0 ? ` (${parts.join('; ')})` : ''
}

/** Documents of the sentences that the file gives, in the order in which they stood, and the evidence in them. */
function writeSentences(edges: readonly ForeignEdge[]) {
  const byDocument = new Map<string, ForeignSentence[]>()
  const nameOf = ({ document, source }: ForeignSentence) => `${document}\n${source}`
  for (const { sentences = [] } of edges)
    for (const sentence of sentences) {
      const list = byDocument.get(nameOf(sentence)) ?? []
      byDocument.set(nameOf(sentence), list)
      list.push(sentence)
    }
  const documents: SourceDocument[] = []
  const placed = new Map<ForeignSentence, { document: SourceDocument; start: number }>()
  for (const list of byDocument.values()) {
    const [first] = list
    if (!first) continue
    const starts = new Map<string, number>()
    let text = ''
    for (const sentence of [...list].sort((a, b) => a.start - b.start || (a.text < b.text ? -1 : 1))) {
      if (starts.has(sentence.text)) continue
      starts.set(sentence.text, text.length)
      text += `${sentence.text}\n\n`
    }
    const { document: title, source, published } = first
    const document = createDocument(text, { title, source, ...(published !== undefined && { published }) })
    documents.push(document)
    for (const sentence of list) placed.set(sentence, { document, start: starts.get(sentence.text) ?? 0 })
  }
  const evidence = new Map<ForeignEdge, Evidence[]>()
  for (const edge of edges)
    evidence.set(
      edge,
      (edge.sentences ?? []).flatMap((sentence) => {
        const place = placed.get(sentence)
        return place ? [quote(sentence, place.document, place.start)] : []
      }),
    )
  for (const [edge, list] of evidence) if (list.length === 0) evidence.delete(edge)
  return { documents, evidence }
}

function quote(sentence: ForeignSentence, { id, text }: SourceDocument, start: number): Evidence {
  const span = (from: number, to: number) => spanOf(id, text, { start: from, end: to })
  const end = start + sentence.text.length
  const part = (words: string) => {
    const at = words === '' ? -1 : sentence.text.indexOf(words)
    return at < 0 ? span(start, end) : span(start + at, start + at + words.length)
  }
  return {
    ...span(start, end),
    subject: part(sentence.subject),
    predicate: part(sentence.predicate),
    object: part(sentence.object),
    status: Status.safeParse(sentence.status).data ?? FALLBACK.status,
    confidence: Math.min(1, Math.max(0, sentence.confidence ?? FALLBACK.confidence)),
    extractor: sentence.extractor || 'import/table',
  }
}

function typeOf(name: string | undefined): EntityType | undefined {
  if (name === undefined) return 'concept'
  const folded = name.trim().toLowerCase()
  return (
    EntityTypeSchema.safeParse(folded).data ??
    (Object.hasOwn(TYPE_NAMES, folded) ? TYPE_NAMES[folded] : undefined)
  )
}

/** "Works For" as `works-for`; what has no lower-case letters is a tie. */
function relationType(label: string): string {
  const words = label.toLowerCase().match(/\p{Ll}+/gu)
  return words?.slice(0, 8).join('-') ?? 'tie'
}

const listed = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([name, count]) => `${oneLine(name)} (${count})`)
    .join(', ')

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
