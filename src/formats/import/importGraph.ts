import { checkDossier, InvalidDossier } from '../../model/readDossier.ts'
import { type ForeignGraph, UnreadableGraph } from './foreign.ts'
import { fromCsv } from './fromCsv.ts'
import { fromGexf, type OwnParts, ownDossier } from './fromGexf.ts'
import { fromGraphml } from './fromGraphml.ts'
import { fromGraphology } from './fromGraphology.ts'
import { type Imported, toDossier } from './toDossier.ts'
import type { ParseXml } from './xml.ts'

/** A file to import: its name and its text. */
export interface GraphFile {
  readonly name: string
  readonly text: string
}

const NOTHING_LOST = { account: [], isWithoutSentences: false }

/**
 * Opens a graph: a dossier, or any graph in graphology's JSON, GEXF, GraphML or CSV (one table, or two together).
 * Dossier's own GEXF and GraphML give the very dossier back.
 * @throws UnreadableGraph when it is none of these, InvalidDossier when it is a dossier that is not sound.
 */
export function importGraph(files: readonly GraphFile[], parse: ParseXml, version: string): Imported {
  const [first] = files
  if (!first) throw new UnreadableGraph('has no content.')
  const name = first.name.split(/[/\\]/).at(-1) ?? first.name
  const text = first.text.replace(/^\uFEFF/, '')
  if (/\.(csv|tsv)$/i.test(name)) return made(fromCsv(files.map((file) => file.text)), name, version)
  if (text.trimStart().startsWith('<')) {
    const graph = /<(?:\w+:)?graphml[\s>]/.test(text.slice(0, 5000))
      ? fromGraphml(text, parse)
      : fromGexf(text, parse)
    return (graph.own && own(graph.own)) ?? made(graph, name, version)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UnreadableGraph(`is no JSON: ${error instanceof Error ? error.message : error}.`)
  }
  if (isDossierLike(value)) return { dossier: checkDossier(value), ...NOTHING_LOST }
  return made(fromGraphology(value), name, version)
}

/** @throws UnreadableGraph when there is nothing to show. */
function made(graph: ForeignGraph, name: string, version: string): Imported {
  if (graph.nodes.length === 0 && graph.edges.length === 0)
    throw new UnreadableGraph('is a graph without nodes: there is nothing to show.')
  return toDossier(graph, name, version)
}

/** The dossier that an export of Dossier holds; null where another program has changed it since. */
function own(parts: OwnParts): Imported | null {
  try {
    return { dossier: checkDossier(ownDossier(parts)), ...NOTHING_LOST }
  } catch (error) {
    if (error instanceof InvalidDossier || error instanceof SyntaxError) return null
    throw error
  }
}

function isDossierLike(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('attributes' in value)) return false
  const { attributes } = value
  return (
    typeof attributes === 'object' &&
    attributes !== null &&
    'format' in attributes &&
    attributes.format === 'dossier'
  )
}
