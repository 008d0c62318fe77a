import type { FormatName } from '../../formats/formats.ts'

/** The formats that `export` writes: named here so that the help does not load their writers. */
export const EXPORT_FORMATS = ['json', 'graphml', 'gexf', 'csv'] as const satisfies readonly FormatName[]
