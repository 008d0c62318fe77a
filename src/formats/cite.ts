import type { SourceDocument } from '../model/document.ts'
import type { Evidence } from '../model/relation.ts'

/**
 * A piece of evidence as a citation: the sentence, how it is said, title, source and date of its document, and the
 * place in the text (UTF-16 code units), so that anybody can check it.
 *
 *     “Ada met Babbage.” (reported by Mary Somerville) The engine, engine.txt, 1843-09-01, characters 10–26.
 */
export function cite(evidence: Evidence, document: SourceDocument | undefined): string {
  const { exact, status, attributedTo, start, end } = evidence
  const how =
    status === 'asserted' && !attributedTo
      ? ''
      : ` (${WORDS[status]}${attributedTo ? ` by ${oneLine(attributedTo.exact)}` : ''})`
  const place = [
    document?.title,
    document?.source === document?.title ? undefined : document?.source,
    document?.published,
    `characters ${start}–${end}`,
  ]
  return `“${oneLine(exact)}”${how} ${place
    .filter(Boolean)
    .map((part) => oneLine(String(part)))
    .join(', ')}.`
}

/** How something is said, as a participle before "by". */
const WORDS: Readonly<Record<Evidence['status'], string>> = {
  asserted: 'said',
  reported: 'reported',
  planned: 'planned',
  possible: 'possible',
  negated: 'denied',
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
