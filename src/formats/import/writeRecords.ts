import { createDocument } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import type { Evidence } from '../../model/relation.ts'
import { type Range, spanOf } from '../../model/span.ts'
import { FALLBACK, oneLine, TIED } from './asDossier.ts'
import type { ForeignEdge, ForeignNode, Value } from './foreign.ts'

const NO_SENTENCES =
  'This graph was made elsewhere and came without texts. Each line below is one record of its file.'
/** The records of the file as a text; null when all edges have sentences. */
export function writeRecords(
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
