import { type DossierGraph, toGraph } from '../graph/dossierGraph.ts'
import { nodeSize } from '../graph/nodeSize.ts'
import { overview } from '../graph/overview.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Evidence } from '../model/relation.ts'
import { keyMaker } from '../resolve/keys.ts'

/** An entity as formats without nested attributes hold it. */
export interface FlatNode {
  readonly key: string
  readonly label: string
  readonly type: string
  /** Joined by ` | `. */
  readonly aliases: string
  readonly country: string | undefined
  /** How many there are. */
  readonly mentions: number
  readonly x: number | undefined
  readonly y: number | undefined
  readonly size: number
  /** All attributes as JSON, so that nothing is lost. */
  readonly json: string
}

/** A relation, likewise. */
export interface FlatEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly label: string
  /** The relation's type; `type` has a meaning of its own on the edges of Gephi and GEXF. */
  readonly relation: string
  readonly status: string
  readonly disputed: boolean
  readonly confidence: number
  /** How many statements support it. */
  readonly weight: number
  /** The sentences to read, one after the other. */
  readonly evidence: string
  readonly json: string
}

export interface FlatGraph {
  readonly title: string
  readonly creator: string
  /** Titles and sources of the documents, to read. */
  readonly description: string
  /** The graph's attributes as JSON: documents with their texts, generator. */
  readonly json: string
  readonly nodes: readonly FlatNode[]
  readonly edges: readonly FlatEdge[]
}

/**
 * A dossier for XML formats: flat attributes to read and filter by, everything else as JSON, and
 * nothing that XML 1.0 cannot hold.
 */
export function flatten(dossier: Dossier): FlatGraph {
  const { attributes, nodes, edges } = dossier
  const { generator, documents } = attributes
  const titles = new Map(documents.map(({ id, title }) => [id, title]))
  const neighbours = neighbourCounts(toGraph(dossier))
  const nodeKeys = xmlKeys(nodes.map(({ key }) => key))
  const edgeKeys = xmlKeys(edges.map(({ key }) => key))
  return {
    title: xmlText(attributes.title),
    creator: xmlText(`${generator.name} ${generator.version} (${generator.extractor})`),
    description: xmlText(documents.map(({ title, source }) => `${title}. ${source}`).join('\n')),
    json: xmlJson(attributes),
    nodes: nodes.map(({ key, attributes: node }) => ({
      key: nodeKeys.get(key) ?? key,
      label: xmlText(node.label),
      type: node.type,
      aliases: xmlText(node.aliases.join(' | ')),
      country: node.country === undefined ? undefined : xmlText(node.country),
      mentions: node.mentions.length,
      x: node.x,
      y: node.y,
      size: nodeSize(neighbours.get(key) ?? 0, node.mentions.length),
      json: xmlJson(node),
    })),
    edges: edges.map(({ key, source, target, attributes: edge }) => ({
      key: edgeKeys.get(key) ?? key,
      source: nodeKeys.get(source) ?? source,
      target: nodeKeys.get(target) ?? target,
      label: xmlText(edge.label),
      relation: edge.type,
      status: edge.status,
      disputed: edge.disputed,
      confidence: edge.confidence,
      weight: edge.evidence.length,
      evidence: xmlText(edge.evidence.map((item) => readable(item, titles.get(item.document))).join('\n')),
      json: xmlJson(edge),
    })),
  }
}

function neighbourCounts(graph: DossierGraph): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target } of overview(graph))
    for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1)
  return counts
}

/** `“He met with Kim Jong-un.” (reported by Shoigu, title of the document)` */
function readable({ exact, status, attributedTo, when }: Evidence, title: string | undefined): string {
  const notes = [
    attributedTo ? `${status} by ${attributedTo.exact}` : status,
    ...(when ? [when.exact] : []),
    ...(title ? [title] : []),
  ]
  return `“${oneLine(exact)}” (${notes.map(oneLine).join(', ')})`
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** What XML 1.0 does not allow (section 2.2): control characters, lone surrogates, two noncharacters. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Line ends of XML 1.1 (section 2.11), which some parsers turn into line feeds in XML 1.0 too. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

/** The text without the characters that XML 1.0 cannot hold, its line ends as XML readers give them. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '').replace(LINE_ENDS, '\n')
}

/** JSON whose text is legal XML and comes back as it was: what XML would lose is escaped as JSON escapes. */
function xmlJson(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(ILLEGAL, escaped).replace(LINE_ENDS, escaped)
}

/** Keys fit for XML, still unique. */
function xmlKeys(keys: readonly string[]): Map<string, string> {
  const unique = keyMaker()
  return new Map(keys.map((key) => [key, unique(xmlText(key).trim() || 'x')]))
}
