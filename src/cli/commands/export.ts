import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import * as z from 'zod'
import { EXPORT_NAMES, type ExportName } from '../../formats/formatNames.ts'
import { type ExportedFile, formatsByName } from '../../formats/formats.ts'
import { toHtml } from '../../formats/toHtml.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { inputName } from '../input/readBytes.ts'
import { readDossierFile } from '../input/readDossierFile.ts'
import { outputOption } from '../output/outputOption.ts'
import { printable } from '../output/style.ts'
import { writeFiles } from '../output/writeFiles.ts'

export const ExportOptions = z.object({ format: z.enum(EXPORT_NAMES), output: outputOption })
export type ExportOptions = z.infer<typeof ExportOptions>

/** A dossier in another format, for Gephi, a spreadsheet or a program. */
export async function exportDossier(
  path: string,
  { format, output }: ExportOptions,
  context: Context,
): Promise<ExitCode> {
  if (format === 'csv' && output === undefined)
    throw new Failure(
      EXIT.usage,
      'A csv export is two tables: say where with --output NAME.csv (NAME.nodes.csv and NAME.edges.csv) or --output FOLDER/.',
    )
  const files = write(await readDossierFile(path, context), format, context)
  if (output === undefined) {
    for (const { text } of files) context.stdout.write(text)
    return EXIT.ok
  }
  const [first, ...others] = files
  const written =
    first && others.length === 0
      ? [{ path: output, text: first.text }]
      : files.map(({ ending, text }) => ({ path: tablePath(output, ending), text }))
  writeFiles(written)
  const places = written.map((file) => printable(file.path)).join(' and ')
  context.stderr.write(`Wrote ${printable(inputName(path))} as ${format} to ${places}.\n`)
  return EXIT.ok
}

function write(dossier: Dossier, format: ExportName, { packageRoot }: Context): readonly ExportedFile[] {
  if (format !== 'html') return formatsByName[format](dossier)
  const page = join(packageRoot, 'dist/app/single-file.html')
  if (!existsSync(page))
    throw new Failure(EXIT.serve, `The explorer is not built (${page}): run npm run build first.`)
  return [{ ending: '.html', mediaType: 'text/html', text: toHtml(readFileSync(page, 'utf8'), dossier) }]
}

/** Where one of several tables goes: `graph.csv` → `graph.nodes.csv`; a folder → `nodes.csv` in it. */
function tablePath(output: string, ending: string): string {
  const isFolder =
    output.endsWith('/') ||
    output.endsWith(sep) ||
    statSync(output, { throwIfNoEntry: false })?.isDirectory() === true
  if (isFolder) return join(output, ending.replace(/^\./, ''))
  const name = extname(output).toLowerCase() === '.csv' ? output.slice(0, -'.csv'.length) : output
  return `${name}${ending}`
}
