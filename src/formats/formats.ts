import type { Dossier } from '../model/dossier.ts'
import type { FormatName } from './formatNames.ts'
import { toCsv } from './toCsv.ts'
import { toGexf } from './toGexf.ts'
import { toGraphml } from './toGraphml.ts'
import { toJson } from './toJson.ts'

/** A file of an export: what its name ends with, its media type, its text. */
export interface ExportedFile {
  readonly ending: string
  readonly mediaType: string
  readonly text: string
}

/** What a dossier can be written as. */
export const formatsByName: Readonly<Record<FormatName, (dossier: Dossier) => readonly ExportedFile[]>> = {
  json: (dossier) => [{ ending: '.json', mediaType: 'application/json', text: toJson(dossier) }],
  graphml: (dossier) => [
    { ending: '.graphml', mediaType: 'application/graphml+xml', text: toGraphml(dossier) },
  ],
  gexf: (dossier) => [{ ending: '.gexf', mediaType: 'application/gexf+xml', text: toGexf(dossier) }],
  csv: (dossier) => {
    const { nodes, edges } = toCsv(dossier)
    return [
      { ending: '.nodes.csv', mediaType: 'text/csv;charset=utf-8', text: nodes },
      { ending: '.edges.csv', mediaType: 'text/csv;charset=utf-8', text: edges },
    ]
  },
}
