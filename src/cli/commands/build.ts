import { resolve } from 'node:path'
import * as z from 'zod'
import { buildDossier } from '../../build/buildDossier.ts'
import { VERSION } from '../../build/version.ts'
import { toJson } from '../../formats/toJson.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { readDocuments } from '../input/readDocuments.ts'
import { loadExtractor } from '../loadExtractor.ts'
import { createProgress } from '../output/progress.ts'
import { printable } from '../output/style.ts'
import { countsOf, describeCounts } from '../output/summary.ts'
import { checkWritable, writeFiles } from '../output/writeFiles.ts'

export const BuildOptions = z.object({
  output: z.string().optional(),
  title: z.string().optional(),
  quiet: z.boolean().optional(),
  json: z.boolean().optional(),
})
export type BuildOptions = z.infer<typeof BuildOptions>

/** Articles in, one dossier out. */
export async function build(
  files: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<ExitCode> {
  const { output, title } = options
  if (options.json && output === undefined)
    throw new Failure(
      EXIT.usage,
      '--json prints the summary on standard output: add --output OUT.json for the dossier.',
    )
  if (output !== undefined) {
    if (files.some((file) => resolve(file) === resolve(output)))
      throw new Failure(EXIT.usage, `--output ${output} would overwrite the article: give another name.`)
    checkWritable(output)
  }

  const started = context.now()
  const quiet = options.quiet === true || options.json === true
  const documents = await readDocuments(files, context)
  const progress = createProgress(context, quiet)
  const dossier = await buildDossier(documents, {
    extractor: await loadExtractor(),
    version: VERSION,
    ...(title !== undefined && { title }),
    onProgress: progress.report,
  }).finally(progress.end)

  const text = toJson(dossier)
  if (output === undefined) context.stdout.write(text)
  else writeFiles([{ path: output, text }])

  const counts = countsOf(dossier)
  const milliseconds = Math.round(context.now() - started)
  if (options.json) {
    const summary = {
      output,
      title: dossier.attributes.title,
      ...counts,
      milliseconds,
      generator: dossier.attributes.generator,
    }
    context.stdout.write(`${JSON.stringify(summary, null, 2)}\n`)
  } else if (!quiet) {
    const place = output === undefined ? 'Built' : `Wrote ${printable(output)}:`
    context.stderr.write(`${place} ${describeCounts(counts)}, in ${(milliseconds / 1000).toFixed(1)} s.\n`)
    if (output !== undefined) context.stderr.write(`See it: npx dossier serve ${printable(output)}\n`)
  }
  return EXIT.ok
}
