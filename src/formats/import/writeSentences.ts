import { createDocument, type SourceDocument } from '../../model/document.ts'
import type { Evidence } from '../../model/relation.ts'
import { spanOf } from '../../model/span.ts'
import { Status } from '../../model/vocabulary.ts'
import { FALLBACK } from './asDossier.ts'
import type { ForeignEdge, ForeignSentence } from './foreign.ts'

/** Documents of the sentences that the file gives, in the order in which they stood, and the evidence in them. */
export function writeSentences(edges: readonly ForeignEdge[]) {
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
