import { VERSION } from '../../build/version.ts'
import { type GraphFile, importGraph } from '../../formats/import/importGraph.ts'
import type { Imported } from '../../formats/import/toDossier.ts'
import { arrange } from '../../graph/arrange.ts'
import { checkDossier } from '../../model/readDossier.ts'

/** Opens graph files with the browser's own XML parser; what has no place on the map gets one. */
export function openGraph(files: readonly GraphFile[]): Imported {
  const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml')
  const imported = importGraph(files, parse, VERSION)
  const isPlaced = imported.dossier.nodes.every(({ attributes }) => attributes.x !== undefined)
  // What was made of another's file passes the same checks as any dossier.
  const dossier = checkDossier(imported.dossier)
  return { ...imported, dossier: isPlaced ? dossier : arrange(dossier) }
}
