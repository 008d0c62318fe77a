import { createDocument, type DocumentInfo, type SourceDocument } from '../model/document.ts'
import { decodeText, UnreadableText } from '../text/decodeText.ts'
import { guessTitle } from '../text/guessTitle.ts'

/** The largest file that is read, in bytes: about 1.5 million words. */
export const LARGEST_FILE = 10_000_000

/** How the text of a file is marked up, by the ending of its name. */
const MARKUP: ReadonlyMap<string, 'plain' | 'markdown'> = new Map([
  ['', 'plain'],
  ['txt', 'plain'],
  ['text', 'plain'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
])

/** Endings of the files that are read, for file dialogs: `.txt,.md`. */
export const DOCUMENT_ENDINGS: readonly string[] = [...MARKUP.keys()]
  .filter(Boolean)
  .map((ending) => `.${ending}`)

/** A file that cannot be read as a document: which, why, and what to do. */
export class UnreadableFile extends Error {
  readonly file: string
  constructor(file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options)
    this.name = 'UnreadableFile'
    this.file = file
  }
}

/**
 * A document from the bytes of a .txt or .md file (a name without an ending is taken for plain text).
 * Its title is, in this order, that of `info`, the first heading or words of the text, the file's name.
 * @throws UnreadableFile when it is too large, of another kind, or no text.
 */
export function readDocumentFile(
  name: string,
  bytes: Uint8Array,
  info: Partial<DocumentInfo> = {},
): SourceDocument {
  const base = name.split(/[/\\]/).at(-1) ?? name
  const ending = /\.([^.\s]+)$/.exec(base)?.[1]?.toLowerCase() ?? ''
  const markup = MARKUP.get(ending)
  if (markup === undefined)
    throw new UnreadableFile(
      name,
      `.${ending} files are not read. Save its text as .txt or .md and give that.`,
    )
  if (bytes.length > LARGEST_FILE)
    throw new UnreadableFile(
      name,
      `has ${megabytes(bytes.length)}; at most ${megabytes(LARGEST_FILE)} are read. Split it into smaller files and give them all: they become one dossier.`,
    )
  const text = decode(name, bytes)
  return createDocument(text, {
    title: info.title ?? (guessTitle(text, { markup }) || base.replace(/\.[^.]+$/, '') || name),
    source: info.source ?? name,
    ...(info.published !== undefined && { published: info.published }),
  })
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error
    throw new UnreadableFile(name, error.message, { cause: error })
  }
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
