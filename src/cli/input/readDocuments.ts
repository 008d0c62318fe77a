import { basename } from 'node:path'
import { readDocumentFile, UnreadableFile } from '../../formats/readDocumentFile.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../failure.ts'
import { inputName, readBytes, STANDARD_INPUT } from './readBytes.ts'
import { readSidecar } from './readSidecar.ts'

/**
 * The documents of some files, in their order; a file's source is its name (not its path, which would
 * tell of the user's folders) unless the metadata file beside it says better.
 * @throws Failure (input)
 */
export async function readDocuments(
  paths: readonly string[],
  context: Pick<Context, 'stdin'>,
): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = []
  for (const path of paths) {
    const bytes = await readBytes(path, context)
    const known = path === STANDARD_INPUT ? {} : await readSidecar(path)
    try {
      const name = inputName(path)
      documents.push(readDocumentFile(name, bytes, { ...known, source: known.source ?? basename(name) }))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      throw new Failure(EXIT.input, `Cannot read ${error.message}`, { cause: error })
    }
  }
  return documents
}
