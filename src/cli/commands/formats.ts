/** The formats that `export` writes. */
export const EXPORT_FORMATS = ['json', 'graphml', 'gexf', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
