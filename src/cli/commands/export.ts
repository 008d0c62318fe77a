import { statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import * as z from 'zod'
import { toCsv } from '../../formats/toCsv.ts'
import { toGexf } from '../../formats/toGexf.ts'
import { toGraphml } from '../../formats/toGraphml.ts'
import { toJson } from '../../formats/toJson.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { inputName } from '../input/readBytes.ts'
import { readDossierFile } from '../input/readDossierFile.ts'
import { printable } from '../output/style.ts'
import { type FileToWrite, writeFiles } from '../output/writeFiles.ts'
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts'

export const ExportOptions = z.object({ format: z.enum(EXPORT_FORMATS), output: z.string().optional() })
export type ExportOptions = z.infer<typeof ExportOptions>

const WRITERS: Readonly<Record<Exclude<ExportFormat, 'csv'>, (dossier: Dossier) => string>> = {
  json: toJson,
  graphml: toGraphml,
  gexf: toGexf,
}

/** A dossier in another format, for Gephi, Cytoscape, a spreadsheet or a program. */
export async function exportDossier(
  path: string,
  options: ExportOptions,
  context: Context,
): Promise<ExitCode> {
  const { format, output } = options
  if (format === 'csv' && output === undefined)
    throw new Failure(
      EXIT.usage,
      'A csv export is two tables: say where with --output NAME.csv (NAME.nodes.csv and NAME.edges.csv) or --output FOLDER/.',
    )
  const dossier = await readDossierFile(path, context)
  if (output === undefined) {
    if (format !== 'csv') context.stdout.write(WRITERS[format](dossier))
    return EXIT.ok
  }
  const files =
    format === 'csv' ? tables(dossier, output) : [{ path: output, text: WRITERS[format](dossier) }]
  writeFiles(files)
  const places = files.map((file) => printable(file.path)).join(' and ')
  context.stderr.write(`Wrote ${inputName(path)} as ${format} to ${places}.\n`)
  return EXIT.ok
}

function tables(dossier: Dossier, output: string): FileToWrite[] {
  const { nodes, edges } = toCsv(dossier)
  const [nodesPath, edgesPath] = tablePaths(output)
  return [
    { path: nodesPath, text: nodes },
    { path: edgesPath, text: edges },
  ]
}

/** `graph.csv` → `graph.nodes.csv`, `graph.edges.csv`; a folder → `nodes.csv`, `edges.csv` in it. */
export function tablePaths(output: string): [nodes: string, edges: string] {
  const isFolder =
    output.endsWith('/') || output.endsWith(sep) || statSync(output, { throwIfNoEntry: false })?.isDirectory()
  if (isFolder) return [join(output, 'nodes.csv'), join(output, 'edges.csv')]
  const name = extname(output).toLowerCase() === '.csv' ? output.slice(0, -4) : output
  return [`${name}.nodes.csv`, `${name}.edges.csv`]
}
