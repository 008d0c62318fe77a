import { type Change, replay } from '../graph/edit/correct.ts'
import type { SetAside } from '../model/corrections.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { checkDossier } from '../model/readDossier.ts'
import { type BuildOptions, buildDossier } from './buildDossier.ts'

export interface Rebuild {
  /** What was extracted now, in the places of before, without corrections. */
  readonly extracted: Dossier
  /** The corrections that were made again, each with what it changes in turn. */
  readonly changes: readonly Change[]
  /** Those that fit nothing now; they are in the file, and are tried again at the next rebuild. */
  readonly setAside: readonly SetAside[]
  /** Both together: the dossier to show and keep. */
  readonly dossier: Dossier
}

/**
 * Reads the documents of a dossier anew, and further ones with them, and makes its corrections again: what readers
 * put right, and where they know things to be, outlives the extraction.
 * @throws as {@link buildDossier} does.
 */
export async function rebuildDossier(
  previous: Dossier,
  further: readonly SourceDocument[],
  options: Omit<BuildOptions, 'previous'>,
): Promise<Rebuild> {
  const { documents, title, corrections = [], setAside: waiting = [] } = previous.attributes
  const how = { ...options, previous, title: options.title ?? title }
  const placed = await buildDossier([...documents, ...further], how)
  const replayed = replay(placed, [...corrections, ...waiting.map(({ correction }) => correction)])
  const { setAside, changes } = replayed
  const withAside = (dossier: Dossier): Dossier =>
    setAside.length > 0
      ? { ...dossier, attributes: { ...dossier.attributes, setAside: [...setAside] } }
      : dossier
  return {
    extracted: withAside(placed),
    changes,
    setAside,
    dossier: checkDossier(withAside(replayed.dossier)),
  }
}
