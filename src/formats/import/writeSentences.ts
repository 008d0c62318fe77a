import { createDocument, type SourceDocument } from '../../model/document.ts'
import type { Evidence } from '../../model/relation.ts'
import { spanOf } from '../../model/span.ts'
import { Status } from '../../model/vocabulary.ts'
import { FALLBACK } from './asDossier.ts'
import type { ForeignEdge, ForeignSentence } from './foreign.ts'

/**
 * Documents of the sentences that the file gives, in the order in which they stood, and the evidence in them. Words that
 * a sentence itself does not have, such as the name of who says so, stand below, each on its own.
 * @param nodes the keys of all nodes.
 */
export function writeSentences(edges: readonly ForeignEdge[], nodes: ReadonlySet<string>) {
  const byDocument = new Map<string, ForeignSentence[]>()
  const nameOf = ({ document, source }: ForeignSentence) => `${document}\n${source}`
  for (const { sentences = [] } of edges)
    for (const sentence of sentences) {
      const list = byDocument.get(nameOf(sentence)) ?? []
      byDocument.set(nameOf(sentence), list)
      list.push(sentence)
    }
  const documents: SourceDocument[] = []
  const placed = new Map<ForeignSentence, Place>()
  for (const list of byDocument.values()) {
    const [first] = list
    if (!first) continue
    const starts = new Map<string, number>()
    let text = ''
    const write = (words: string) => {
      if (starts.has(words)) return
      starts.set(words, text.length)
      text += `${words}\n\n`
    }
    const inOrder = [...list].sort((a, b) => a.start - b.start || (a.text < b.text ? -1 : 1))
    for (const sentence of inOrder) write(sentence.text)
    for (const sentence of inOrder) for (const words of wordsElsewhere(sentence)) write(words)
    const { document: title, source, published } = first
    const document = createDocument(text, { title, source, ...(published !== undefined && { published }) })
    documents.push(document)
    for (const sentence of list) placed.set(sentence, { document, starts })
  }
  const evidence = new Map<ForeignEdge, Evidence[]>()
  for (const edge of edges)
    evidence.set(
      edge,
      (edge.sentences ?? []).flatMap((sentence) => {
        const place = placed.get(sentence)
        return place ? [quote(sentence, place, nodes)] : []
      }),
    )
  for (const [edge, list] of evidence) if (list.length === 0) evidence.delete(edge)
  return { documents, evidence }
}

/** A document, and where each sentence, and what stands below them, begins in it. */
interface Place {
  readonly document: SourceDocument
  readonly starts: ReadonlyMap<string, number>
}

const wordsElsewhere = ({ text, attributedTo, when, quantity }: ForeignSentence) =>
  [attributedTo?.words, when?.words, quantity].filter(
    (words): words is string => words !== undefined && !text.includes(words),
  )

function quote(
  sentence: ForeignSentence,
  { document: { id, text }, starts }: Place,
  nodes: ReadonlySet<string>,
): Evidence {
  const { attributedTo, when, quantity } = sentence
  const span = (from: number, to: number) => spanOf(id, text, { start: from, end: to })
  const start = starts.get(sentence.text) ?? 0
  const end = start + sentence.text.length
  const found = (words: string) => {
    const at = sentence.text.indexOf(words)
    const from = at < 0 ? (starts.get(words) ?? 0) : start + at
    return span(from, from + words.length)
  }
  const speaker = attributedTo?.entity
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
    ...(attributedTo && {
      attributedTo: {
        ...found(attributedTo.words),
        ...(speaker !== undefined && nodes.has(speaker) && { entity: speaker }),
      },
    }),
    ...(when && {
      when: {
        ...found(when.words),
        ...(when.from !== undefined && { from: when.from }),
        ...(when.to !== undefined && { to: when.to }),
      },
    }),
    ...(quantity !== undefined && { quantity: found(quantity) }),
    confidence: Math.min(1, Math.max(0, sentence.confidence ?? FALLBACK.confidence)),
    extractor: sentence.extractor || 'import/table',
  }
}
