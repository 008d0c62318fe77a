/** What a dossier can be written as; apart from the writers, so that naming them loads none. */
export const FORMAT_NAMES = ['json', 'graphml', 'gexf', 'csv'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

/** The page of the explorer that holds its dossier itself; what writes it needs that page (toHtml.ts). */
export const EXPORT_NAMES = [...FORMAT_NAMES, 'html'] as const
export type ExportName = (typeof EXPORT_NAMES)[number]

/** Endings of the files that open as a graph, for file dialogs. */
export const GRAPH_ENDINGS = ['.json', '.gexf', '.graphml', '.xml', '.csv', '.tsv'] as const

/** Whether a file of this name opens as a graph. */
export const isGraphFile = (name: string): boolean =>
  GRAPH_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))
