import type { Dossier } from '../../model/dossier.ts'
import { InvalidDossier, readDossier } from '../../model/readDossier.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../failure.ts'
import { printable } from '../output/style.ts'
import { inputName, readBytes } from './readBytes.ts'

/** How many problems are listed for a person; a machine gets all. */
const LISTED = 12

/**
 * A dossier from a file, or from standard input where the path is `-`.
 * @throws Failure (input) when it cannot be read; Failure (invalid), caused by InvalidDossier, when it is not sound.
 */
export async function readDossierFile(path: string, context: Pick<Context, 'stdin'>): Promise<Dossier> {
  const bytes = await readBytes(path, context)
  try {
    return readDossier(decode(bytes))
  } catch (error) {
    if (!(error instanceof InvalidDossier)) throw error
    throw new Failure(EXIT.invalid, describe(path, error), { cause: error })
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InvalidDossier([{ path: '', message: 'not JSON: the file is not UTF-8 text' }])
  }
}

function describe(path: string, { problems }: InvalidDossier): string {
  const listed = problems
    .slice(0, LISTED)
    .map(({ path: place, message }) => printable(`  ${place ? `${place}: ` : ''}${message}`))
  const more = problems.length - listed.length
  if (more > 0) listed.push(`  … and ${more.toLocaleString('en')} more; all of them: dossier validate --json`)
  return `${inputName(path)} is no sound dossier:\n${listed.join('\n')}`
}
