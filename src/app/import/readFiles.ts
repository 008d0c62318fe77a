import { isGraphFile } from '../../formats/formatNames.ts'
import { readDocumentFile, UnreadableFile } from '../../formats/readDocumentFile.ts'
import type { SourceDocument } from '../../model/document.ts'

export interface ReadFiles {
  readonly documents: readonly SourceDocument[]
  /** One line for each file that could not be read: which, why, what to do. */
  readonly problems: readonly string[]
}

/** Reads .txt and .md files; one that cannot be read does not keep the others out. */
export async function readFiles(files: Iterable<File>): Promise<ReadFiles> {
  const documents: SourceDocument[] = []
  const problems: string[] = []
  for (const file of files) {
    try {
      documents.push(readDocumentFile(file.name, new Uint8Array(await file.arrayBuffer())))
    } catch (error) {
      problems.push(
        error instanceof UnreadableFile ? error.message : `${file.name}: cannot be read (${error}).`,
      )
    }
  }
  return { documents, problems }
}

/** Whether a file opens as a graph: a dossier, or one that was made elsewhere. */
export const isGraph = (file: File) => isGraphFile(file.name)
