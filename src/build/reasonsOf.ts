import { createEmbeddedExtractor } from '../extract/embedded/createEmbeddedExtractor.ts'
import type { Language } from '../language/language.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Evidence } from '../model/relation.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/** Words that make a claim reported, possible, planned or negated, and the construction by which they do. */
export interface Reason {
  readonly words: string
  readonly construction: string
}

/**
 * What the words say about the standing of each piece of evidence. Only documents that hold something not asserted are
 * read again; evidence that a reader added or changed has no statement, and so no reason.
 */
export async function reasonsOf(
  evidence: readonly Evidence[],
  texts: ReadonlyMap<string, SourceDocument>,
  language: Language,
): Promise<(evidence: Evidence) => readonly Reason[]> {
  const extractor = createEmbeddedExtractor(language)
  const found = new Map<string, Statement>()
  const asked = new Set(evidence.flatMap(({ status, document }) => (status === 'asserted' ? [] : [document])))
  for (const id of asked) {
    const document = texts.get(id)
    const { statements } = document ? await extractor.extract(document) : { statements: [] }
    for (const statement of statements)
      for (const { span } of statement.objects)
        found.set(placeOf(statement.rule, statement.predicate, statement.subject.span, span), statement)
  }
  return ({ extractor: rule, predicate, subject, object, status }) => {
    const statement = found.get(placeOf(rule, predicate, subject, object))
    return statement?.status === status
      ? (statement.because ?? []).map(({ span, construction }) => ({
          words: span.exact,
          construction,
        }))
      : []
  }
}

const placeOf = (rule: string, ...spans: readonly Span[]) =>
  [rule, ...spans.map(({ document, start, end }) => `${document}:${start}-${end}`)].join(' ')
