import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod'
import { DocumentId } from './span.ts'

/** One text as it was read, never altered. */
export const SourceDocument = z.object({
  id: DocumentId,
  title: z.string(),
  /** Where the text came from: an address, a file name, or words such as "pasted text". */
  source: z.string(),
  /** The day it was published, ISO 8601 (`2023-09-15`). */
  published: z.iso.date().optional(),
  text: z.string(),
})
export type SourceDocument = z.infer<typeof SourceDocument>

/** What is known of a document beside its text. */
export const DocumentInfo = SourceDocument.omit({ id: true, text: true })
export type DocumentInfo = z.infer<typeof DocumentInfo>

/** The id of a text: SHA-256 of its UTF-8 bytes, in hexadecimal. */
export function documentId(text: string): DocumentId {
  return bytesToHex(sha256(utf8ToBytes(text))) as DocumentId
}

/** A document of this text; its id follows from the text alone. */
export function createDocument(text: string, info: DocumentInfo): SourceDocument {
  return { id: documentId(text), ...info, text }
}
