import type { Dossier } from '../model/dossier.ts'

/** Keys in the order in which a reader wants them; any others follow, sorted. */
const FIRST = [
  'format',
  'version',
  'title',
  'key',
  'source',
  'target',
  'id',
  'document',
  'start',
  'end',
  'exact',
  'kind',
  'attributes',
  'options',
  'nodes',
  'edges',
  'label',
  'type',
  'status',
  'disputed',
  'confidence',
  'subject',
  'predicate',
  'object',
  'attributedTo',
  'entity',
  'when',
  'from',
  'to',
  'quantity',
  'extractor',
  'aliases',
  'country',
  'x',
  'y',
  'mentions',
  'evidence',
  'published',
  'corrections',
  'setAside',
  'documents',
  'generator',
  'name',
  'text',
]
const RANK = new Map(FIRST.map((key, i) => [key, i]))

/**
 * The dossier's own file: graphology's JSON, keys in one order, indented by one blank, with a final line
 * break. The same dossier gives the same bytes, also after it was read back.
 */
export function toJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, (_key, value: unknown) => ordered(value), 1)}\n`
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const rank = (key: string) => RANK.get(key) ?? FIRST.length
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)))
}
