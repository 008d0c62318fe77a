/** A value of an attribute that a file gives a node or an edge. */
export type Value = string | number | boolean

/** A node of a graph that was made elsewhere. */
export interface ForeignNode {
  readonly key: string
  readonly label?: string | undefined
  readonly type?: string | undefined
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly attributes: ReadonlyMap<string, Value>
}

/** A sentence that a table gives for an edge. */
export interface ForeignSentence {
  readonly text: string
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly status?: string | undefined
  readonly confidence?: number | undefined
  readonly extractor?: string | undefined
  /** Who says so, in words that may stand elsewhere in the document, and the key of its node. */
  readonly attributedTo?: { readonly words: string; readonly entity?: string | undefined } | undefined
  readonly when?:
    | { readonly words: string; readonly from?: string | undefined; readonly to?: string | undefined }
    | undefined
  readonly quantity?: string | undefined
  readonly document: string
  readonly source: string
  readonly published?: string | undefined
  /** Where it stood in its document. */
  readonly start: number
}

/** An edge, likewise; with sentences where the file has them. */
export interface ForeignEdge {
  readonly key?: string | undefined
  readonly source: string
  readonly target: string
  readonly label?: string | undefined
  readonly relation?: string | undefined
  readonly isDirected: boolean
  readonly confidence?: number | undefined
  readonly attributes: ReadonlyMap<string, Value>
  readonly sentences?: readonly ForeignSentence[] | undefined
}

/** A graph that was made elsewhere, and what of its file was not understood, one line each. */
export interface ForeignGraph {
  readonly title?: string | undefined
  readonly nodes: readonly ForeignNode[]
  readonly edges: readonly ForeignEdge[]
  readonly remarks: readonly string[]
}

/** A file that is no graph, or one that cannot be read: what is wrong and what to do. */
export class UnreadableGraph extends Error {
  override readonly name = 'UnreadableGraph'
}

/** `1 row`, `1,204 rows`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** The first of these attributes that is there, as a text; it is taken out of the map. */
export function take(attributes: Map<string, Value>, ...names: string[]): string | undefined {
  for (const [name, value] of attributes)
    if (names.includes(name.toLowerCase()) && value !== '') {
      attributes.delete(name)
      return String(value)
    }
  return undefined
}

/** Likewise as a number; what is no number stays. */
export function takeNumber(attributes: Map<string, Value>, ...names: string[]): number | undefined {
  for (const [name, value] of attributes) {
    const number = value === '' || typeof value === 'boolean' ? Number.NaN : Number(value)
    if (names.includes(name.toLowerCase()) && Number.isFinite(number)) {
      attributes.delete(name)
      return number
    }
  }
  return undefined
}

const LABELS = ['label', 'name', 'title']
const TYPES = ['type', 'category', 'kind', 'class', 'entity_type']

/** A node of its key and attributes, whatever the format calls them. */
export function nodeOf(key: string, given: Map<string, Value>, label?: string): ForeignNode {
  const attributes = new Map(given)
  return {
    key,
    label: label || take(attributes, ...LABELS),
    type: take(attributes, ...TYPES),
    x: takeNumber(attributes, 'x'),
    y: takeNumber(attributes, 'y'),
    attributes,
  }
}

/** An edge, likewise. */
export function edgeOf(
  ends: Pick<ForeignEdge, 'key' | 'source' | 'target' | 'isDirected'>,
  given: Map<string, Value>,
  label?: string,
): ForeignEdge {
  const attributes = new Map(given)
  const words = label || take(attributes, 'label', 'name')
  const relation = take(attributes, 'relation', 'type', 'relationship', 'kind', 'predicate')
  return { ...ends, label: words ?? relation, relation, attributes }
}
