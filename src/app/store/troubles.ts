import { describe } from '../../graph/edit/describe.ts'
import type { SetAside } from '../../model/corrections.ts'
import type { InvalidDossier } from '../../model/readDossier.ts'
import type { Trouble } from './state.ts'

const LISTED = 20

export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** A file that is no sound dossier. */
export function notADossier(name: string, { problems }: InvalidDossier): Trouble {
  const details = problems
    .slice(0, LISTED)
    .map(({ path, message }) => (path ? `${path}: ${message}` : message))
  const more = problems.length - details.length
  return {
    title: `“${name}” could not be opened.`,
    advice: 'It is not a sound dossier file. What was open is still here.',
    details: more > 0 ? [...details, `… and ${more.toLocaleString('en')} more`] : details,
  }
}

/** A dossier that this browser would not keep. */
export function notKept(error: unknown): Trouble {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return {
    title: full
      ? 'The browser’s storage is full, so this dossier will be gone after a reload.'
      : 'This browser keeps nothing for this page, so the dossier will be gone after a reload.',
    advice: full
      ? 'Download it as JSON, or delete older dossiers from the list under the title and build it again.'
      : 'Download it as JSON to keep it. A private window or a privacy setting is the usual reason.',
  }
}

export function notOpened(title: string, error: unknown): Trouble {
  return {
    title: `“${title}” could not be opened: ${reasonOf(error).replace(/\.$/, '')}.`,
    advice: 'Try again, or open another dossier from the list under the title.',
  }
}

/** A graph that another program made was opened: what it lacks, and what of it was not understood. */
export function madeElsewhere(
  name: string,
  account: readonly string[],
  isWithoutSentences: boolean,
): Trouble {
  return {
    title: isWithoutSentences
      ? `“${name}” is a graph without sentences: no article says what ties these entities.`
      : `“${name}” was opened; not all of it was understood.`,
    advice: isWithoutSentences
      ? 'Each connection shows the record of the file it comes from, marked as reported by that file.'
      : 'Everything else of it is here.',
    details: account,
    isCalm: true,
  }
}

export function notSaved(error: unknown): Trouble {
  return {
    title: `The file could not be made: ${reasonOf(error)}.`,
    advice: 'Try again, or download another format.',
  }
}

/** In the single file, where there is no language model. */
export const CANNOT_BUILD: Trouble = {
  title: 'This page is a single file: it shows its dossier, and reads no new texts.',
  advice:
    'The language model is not in it. To build from texts, use Dossier itself; graphs open here as well.',
}

/** Corrections that a rebuild could not make again. */
export const notMadeAgain = (setAside: readonly SetAside[]): Trouble => ({
  title:
    setAside.length === 1
      ? 'One correction could not be made again.'
      : `${setAside.length} corrections could not be made again.`,
  advice: 'The dossier keeps them, and tries again when documents are added next.',
  details: setAside.map(({ correction, reason }) => `${describe(correction)}: ${reason}`),
})

/** A correction that does not fit what is there. */
export const cannotCorrect = (error: Error): Trouble => ({
  title: `That cannot be done: ${error.message}.`,
  advice: 'Nothing was changed.',
})

/** Kept changes that do not fit the dossier they were kept for. */
export const changesLost = (title: string): Trouble => ({
  title: `The changes made to “${title}” in this browser cannot be read.`,
  advice: 'It is shown as it was before them. Another version of this page may have written them.',
})
