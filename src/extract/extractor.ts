import type { SourceDocument } from '../model/document.ts'
import type { Extraction } from '../model/statement.ts'

export interface ExtractOptions {
  /** Called with how much of the document is read, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void
  readonly signal?: AbortSignal
}

/** Reads a document and says what it states. Nothing is returned that the text does not show. */
export interface Extractor {
  /** Name and version, as the dossier's generator records it: `embedded-english/1`. */
  readonly name: string
  extract(document: SourceDocument, options?: ExtractOptions): Promise<Extraction>
}
