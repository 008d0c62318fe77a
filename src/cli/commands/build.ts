import { resolve } from 'node:path'
import * as z from 'zod'
import { buildDossier } from '../../build/buildDossier.ts'
import { rebuildDossier } from '../../build/rebuildDossier.ts'
import { VERSION } from '../../build/version.ts'
import { toJson } from '../../formats/toJson.ts'
import { describe } from '../../graph/edit/describe.ts'
import type { SetAside } from '../../model/corrections.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { checkEnglish } from '../input/checkEnglish.ts'
import { readDocuments } from '../input/readDocuments.ts'
import { readDossierFile } from '../input/readDossierFile.ts'
import { loadExtractor } from '../loadExtractor.ts'
import { outputOption } from '../output/outputOption.ts'
import { createProgress } from '../output/progress.ts'
import { printable } from '../output/style.ts'
import { countsOf, describeCounts } from '../output/summary.ts'
import { checkWritable, writeFiles } from '../output/writeFiles.ts'

export const BuildOptions = z.object({
  output: outputOption,
  title: z.string().optional(),
  keep: z.string().optional(),
  quiet: z.boolean().optional(),
  json: z.boolean().optional(),
  anyLanguage: z.boolean().optional(),
})
export type BuildOptions = z.infer<typeof BuildOptions>

/** Articles in, one dossier out; with `keep`, beside those of an older one and with its corrections. */
export async function build(
  files: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<ExitCode> {
  const { output, title } = options
  if (files.length === 0 && options.keep === undefined)
    throw new Failure(EXIT.usage, "missing required argument 'FILE': give an article, or --keep OLD.json.")
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
  const previous = options.keep === undefined ? undefined : await readDossierFile(options.keep, context)
  const documents = await readDocuments(files, context)
  if (options.anyLanguage !== true) checkEnglish(documents)
  const progress = createProgress(context, quiet)
  const how = {
    extractor: await loadExtractor(),
    version: VERSION,
    ...(title !== undefined && { title }),
    onProgress: progress.report,
  }
  const built: { dossier: Dossier; setAside: readonly SetAside[] } = await (previous
    ? rebuildDossier(previous, documents, how)
    : buildDossier(documents, how).then((dossier) => ({ dossier, setAside: [] }))
  ).finally(progress.end)
  const { dossier, setAside } = built

  const text = toJson(dossier)
  if (output === undefined) context.stdout.write(text)
  else writeFiles([{ path: output, text }])

  const counts = countsOf(dossier)
  const milliseconds = Math.round(context.now() - started)
  // Nobody's work is left out without a word: this is told also to those who asked for quiet.
  for (const line of account(setAside)) context.stderr.write(`${printable(line)}\n`)
  if (options.json) {
    const summary = {
      output,
      title: dossier.attributes.title,
      ...counts,
      corrections: dossier.attributes.corrections?.length ?? 0,
      setAside: setAside.map(({ correction, reason }) => ({ correction: describe(correction), reason })),
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

/** Which corrections could not be made again, and why. */
function account(setAside: readonly SetAside[]): string[] {
  if (setAside.length === 0) return []
  const many = setAside.length === 1 ? '1 correction' : `${setAside.length} corrections`
  return [
    `${many} could not be made again. The file keeps them, and the next build tries again:`,
    ...setAside.map(({ correction, reason }) => `  ${describe(correction)}: ${reason}`),
  ]
}
