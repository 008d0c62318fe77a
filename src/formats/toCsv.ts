import type { Dossier } from '../model/dossier.ts'

export interface Tables {
  readonly nodes: string
  readonly edges: string
}

type Cell = string | number | boolean | undefined

/**
 * The graph as two tables in CSV (RFC 4180: commas, CR LF, quotes doubled): one row for each entity, and one
 * for each piece of evidence, with its sentence, beside the relation that it supports. A byte order mark lets
 * spreadsheets read them as UTF-8.
 *
 * Spreadsheets run cells that begin with `=`, `+`, `-`, `@`, tab or carriage return as formulas: such texts get
 * an apostrophe in front (OWASP, CSV Injection), and so do those that begin with an apostrophe, so that
 * taking one away gives the text back. Numbers are written as they are.
 */
export function toCsv({ attributes, nodes, edges }: Dossier): Tables {
  const labels = new Map(nodes.map(({ key, attributes: node }) => [key, node.label]))
  const documents = new Map(attributes.documents.map((document) => [document.id, document]))
  const nodeRows: Cell[][] = nodes.map(({ key, attributes: node }) => [
    key,
    node.label,
    node.type,
    node.aliases.join(' | '),
    node.country,
    node.mentions.length,
    node.x,
    node.y,
  ])
  const edgeRows: Cell[][] = edges.flatMap(({ key, source, target, attributes: edge }) =>
    edge.evidence.map((item) => {
      const document = documents.get(item.document)
      return [
        key,
        source,
        labels.get(source),
        target,
        labels.get(target),
        edge.type,
        edge.label,
        edge.status,
        edge.disputed,
        edge.confidence,
        item.exact,
        item.subject.exact,
        item.predicate.exact,
        item.object.exact,
        item.status,
        item.attributedTo?.exact,
        item.attributedTo?.entity,
        item.when?.exact,
        item.when?.from,
        item.when?.to,
        item.quantity?.exact,
        item.confidence,
        item.extractor,
        document?.title,
        document?.source,
        document?.published,
        item.start,
        item.end,
      ]
    }),
  )
  return { nodes: table(NODE_COLUMNS, nodeRows), edges: table(EDGE_COLUMNS, edgeRows) }
}

const NODE_COLUMNS = ['key', 'label', 'type', 'aliases', 'country', 'mentions', 'x', 'y']
const EDGE_COLUMNS = [
  'key',
  'source',
  'source_label',
  'target',
  'target_label',
  'relation',
  'label',
  'status',
  'disputed',
  'confidence',
  'sentence',
  'subject',
  'predicate',
  'object',
  'statement_status',
  'attributed_to',
  'attributed_to_key',
  'when',
  'from',
  'to',
  'quantity',
  'statement_confidence',
  'extractor',
  'document',
  'document_source',
  'published',
  'start',
  'end',
]

const table = (columns: readonly string[], rows: readonly (readonly Cell[])[]) =>
  `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

function cell(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const text = /^[=+\-@\t\r']/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
