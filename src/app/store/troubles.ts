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
    title: `“${title}” could not be opened: ${reasonOf(error)}.`,
    advice: 'Try again, or open another dossier from the list under the title.',
  }
}
