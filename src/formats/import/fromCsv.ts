import Papa from 'papaparse'
import {
  counted,
  edgeOf,
  type ForeignEdge,
  type ForeignGraph,
  type ForeignNode,
  type ForeignSentence,
  nodeOf,
  UnreadableGraph,
  type Value,
} from './foreign.ts'

const SOURCES = ['source', 'from', 'src', 'start', 'subject', 'source_id', 'who']
const TARGETS = ['target', 'to', 'dst', 'end', 'object', 'target_id', 'whom']
const KEYS = ['key', 'id', 'node', 'name', 'label']

interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly ReadonlyMap<string, string>[]
  readonly ragged: number
}

/**
 * A graph of one or two tables: a list of edges (columns such as `source` and `target`, or `from` and `to`), with or
 * without a list of nodes. The two tables that Dossier writes come back with their sentences.
 * @throws UnreadableGraph when no table has edges.
 */
export function fromCsv(texts: readonly string[]): ForeignGraph {
  const tables = texts.map(readTable)
  const sourceOf = ({ columns }: Table) => SOURCES.find((name) => columns.includes(name))
  const targetOf = ({ columns }: Table) => TARGETS.find((name) => columns.includes(name))
  const list = tables.find((table) => sourceOf(table) !== undefined && targetOf(table) !== undefined)
  if (!list)
    throw new UnreadableGraph(
      'has no connections: a table of connections needs a heading with the columns source and target (or from and to). Give it together with the table of nodes.',
    )
  const remarks = tables.flatMap(({ ragged }) =>
    ragged > 0
      ? [
          `${counted(ragged, 'row has', 'rows have')} more or fewer cells than the heading; what is missing is empty.`,
        ]
      : [],
  )
  const nodes = tables.filter((table) => table !== list).flatMap(nodesOf)
  const edges = list.columns.includes('sentence')
    ? sentenceEdges(list)
    : plainEdges(list, sourceOf(list) ?? '', targetOf(list) ?? '')
  const bare =
    list.rows.length -
    list.rows.filter((row) => row.get(sourceOf(list) ?? '') && row.get(targetOf(list) ?? '')).length
  if (bare > 0)
    remarks.push(
      `${counted(bare, 'row')} without a source or a target ${bare === 1 ? 'was' : 'were'} left out.`,
    )
  return { nodes, edges, remarks }
}

function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' })
  const [heading = [], ...body] = data
  const columns = heading.map((name) => name.trim().toLowerCase().replace(/\s+/g, '_'))
  // Dossier puts an apostrophe before what a spreadsheet would run (toCsv.ts).
  const isOwn = columns.includes('source_label') || (columns[0] === 'key' && columns.includes('mentions'))
  const cell = (value: string) => (isOwn ? value.replace(/^'(?=[=+\-@\t\r'])/, '') : value)
  return {
    columns,
    rows: body.map((row) => new Map(columns.map((name, i) => [name, cell(row[i] ?? '')]))),
    ragged: body.filter((row) => row.length !== columns.length).length,
  }
}

const filled = (row: ReadonlyMap<string, string>, ...without: string[]): Map<string, Value> =>
  new Map([...row].filter(([name, value]) => value !== '' && !without.includes(name)))

function nodesOf({ columns, rows }: Table): ForeignNode[] {
  const key = KEYS.find((name) => columns.includes(name)) ?? columns[0] ?? ''
  return rows.flatMap((row) => {
    const id = row.get(key)
    const more = filled(row, ...(key === 'name' || key === 'label' ? [] : [key]))
    return id ? [nodeOf(id, more)] : []
  })
}

function plainEdges({ rows }: Table, source: string, target: string): ForeignEdge[] {
  return rows.flatMap((row) => {
    const ends = { source: row.get(source) ?? '', target: row.get(target) ?? '' }
    if (!ends.source || !ends.target) return []
    const key = row.get('key') || row.get('id') || undefined
    return [edgeOf({ key, ...ends, isDirected: true }, filled(row, source, target, 'key', 'id'))]
  })
}

/** Edges with their sentences: as many rows of one key as there are sentences. */
function sentenceEdges({ rows }: Table): ForeignEdge[] {
  const edges = new Map<string, ForeignEdge & { readonly sentences: ForeignSentence[] }>()
  for (const [i, row] of rows.entries()) {
    const get = (name: string) => row.get(name) || undefined
    const [source, target, text] = [get('source'), get('target'), get('sentence')]
    if (!source || !target) continue
    const key = get('key') ?? `row ${i + 1}`
    const sentences: ForeignSentence[] = []
    const number = (name: string) => {
      const value = Number(get(name) ?? Number.NaN)
      return Number.isFinite(value) ? value : undefined
    }
    const day = (name: string) => (/^\d{4}-\d\d-\d\d$/.test(get(name) ?? '') ? get(name) : undefined)
    const edge = edges.get(key) ?? {
      key,
      source,
      target,
      confidence: number('confidence'),
      label: get('label') ?? get('relation'),
      relation: get('relation'),
      isDirected: true,
      attributes: new Map(),
      sentences,
    }
    edges.set(key, edge)
    if (text === undefined) continue
    const [speaker, when] = [get('attributed_to'), get('when')]
    edge.sentences.push({
      text,
      subject: get('subject') ?? '',
      predicate: get('predicate') ?? '',
      object: get('object') ?? '',
      status: get('statement_status') ?? get('status'),
      confidence: number('statement_confidence') ?? number('confidence'),
      extractor: get('extractor'),
      attributedTo: speaker === undefined ? undefined : { words: speaker, entity: get('attributed_to_key') },
      when: when === undefined ? undefined : { words: when, from: day('from'), to: day('to') },
      quantity: get('quantity'),
      document: get('document') ?? 'Imported sentences',
      source: get('document_source') ?? 'imported table',
      published: day('published'),
      start: Number(get('start') ?? i) || 0,
    })
  }
  return [...edges.values()]
}
