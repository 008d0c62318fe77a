import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder with gold graphs, treebanks and scorers; it lies beside the project and is no part of it. */
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Those of the files, given relative to the shared folder, that are not there. */
export function missing(files: readonly string[]): string[] {
  return files.map((file) => `${SHARED}${file}`).filter((path) => !existsSync(path))
}
