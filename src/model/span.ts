import * as z from 'zod'

/** SHA-256 (64 lower-case hex digits) of a document's text in UTF-8. */
export const DocumentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a document id is 64 hexadecimal digits')
  .brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>

/** A place in a document's text, counted in UTF-16 code units from its start. */
export const Offset = z.int().nonnegative().brand<'Offset'>()
export type Offset = z.infer<typeof Offset>

/**
 * A stretch of one document: `[start, end)` in UTF-16 code units, and the text that stands there.
 * The position and quote selectors of the W3C Web Annotation Data Model (2017), in one record.
 */
export const Span = z.object({
  document: DocumentId,
  start: Offset,
  end: Offset,
  exact: z.string().min(1),
})
export type Span = z.infer<typeof Span>

/** A stretch `[start, end)` of a text that is known from the context. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The span of `text` at `range`.
 * @throws RangeError when the range is empty or leaves the text.
 */
export function spanOf(document: DocumentId, text: string, range: Range): Span {
  const { start, end } = range
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`no text at ${start}–${end} of ${text.length}`)
  return { document, start: start as Offset, end: end as Offset, exact: text.slice(start, end) }
}

/** Whether `outer` holds all of `inner`; both of the same document. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
