import * as z from 'zod'
import { InvalidDossier } from '../../model/readDossier.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { inputName } from '../input/readBytes.ts'
import { readDossierFile } from '../input/readDossierFile.ts'
import { countsOf, describeCounts } from '../output/summary.ts'

export const ValidateOptions = z.object({ json: z.boolean().optional() })
export type ValidateOptions = z.infer<typeof ValidateOptions>

/** Checks schema and invariants of a file and says what is wrong and where. */
export async function validate(path: string, options: ValidateOptions, context: Context): Promise<ExitCode> {
  try {
    const dossier = await readDossierFile(path, context)
    const counts = countsOf(dossier)
    context.stdout.write(
      options.json
        ? `${JSON.stringify({ valid: true, ...counts, problems: [] }, null, 2)}\n`
        : `${inputName(path)} is a sound dossier: ${describeCounts(counts)}.\n`,
    )
    return EXIT.ok
  } catch (error) {
    const problems =
      error instanceof Failure && error.cause instanceof InvalidDossier ? error.cause.problems : undefined
    if (!options.json || !problems) throw error
    context.stdout.write(`${JSON.stringify({ valid: false, problems }, null, 2)}\n`)
    return EXIT.invalid
  }
}
