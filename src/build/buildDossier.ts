import type { Extractor } from '../extract/extractor.ts'
import { arrange } from '../graph/arrange.ts'
import { knownPlaces } from '../graph/edit/knownPlaces.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { checkDossier } from '../model/readDossier.ts'
import type { Extraction } from '../model/statement.ts'
import { resolve } from '../resolve/resolve.ts'

/** The stages of a build, in order. */
export const STAGES = ['extract', 'resolve', 'arrange'] as const
export type Stage = (typeof STAGES)[number]

export interface Progress {
  readonly stage: Stage
  /** How much of the whole build is done, from 0 to 1; it never goes back. */
  readonly fraction: number
  /** The title of the document being read. */
  readonly document?: string
}

export interface BuildOptions {
  readonly extractor: Extractor
  /** Version of the program, recorded as the generator's. */
  readonly version: string
  /** Title of the dossier; by default that of its first document. */
  readonly title?: string
  /** An older dossier of these documents, or of some: what it has stays where it is on the map. */
  readonly previous?: Dossier
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** Extraction takes most of the time; the rest is shared by resolving and the layout. */
const EXTRACT_SHARE = 0.85

/**
 * Documents in, a dossier out: extract each, resolve all, arrange the map. A text given twice is read once.
 * Same documents, same options: same dossier, in Node and in the browser.
 * @throws DOMException `AbortError` when `signal` is aborted; RangeError when there is no document.
 */
export async function buildDossier(
  sources: readonly SourceDocument[],
  options: BuildOptions,
): Promise<Dossier> {
  const documents = [...new Map(sources.map((document) => [document.id, document])).values()]
  const [first] = documents
  if (!first) throw new RangeError('a dossier needs at least one document')
  const { extractor, previous, onProgress, signal } = options

  const extractions: Extraction[] = []
  const total = documents.reduce((sum, { text }) => sum + text.length, 0)
  let read = 0
  for (const document of documents) {
    signal?.throwIfAborted()
    const report = (fraction: number) =>
      onProgress?.({
        stage: 'extract',
        fraction: (EXTRACT_SHARE * (read + fraction * document.text.length)) / total,
        document: document.title,
      })
    report(0)
    extractions.push(await extractor.extract(document, { onProgress: report, ...(signal && { signal }) }))
    read += document.text.length
  }

  signal?.throwIfAborted()
  onProgress?.({ stage: 'resolve', fraction: EXTRACT_SHARE })
  const { entities, relations } = resolve(documents, extractions)

  signal?.throwIfAborted()
  onProgress?.({ stage: 'arrange', fraction: 0.95 })
  const dossier: Dossier = {
    attributes: {
      format: 'dossier',
      version: 1,
      title: options.title ?? first.title,
      documents,
      generator: { name: 'dossier', version: options.version, extractor: extractor.name },
    },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: entities,
    edges: relations,
  }
  const arranged = checkDossier(arrange(dossier, previous && { placed: knownPlaces(entities, previous) }))
  onProgress?.({ stage: 'arrange', fraction: 1 })
  return arranged
}
