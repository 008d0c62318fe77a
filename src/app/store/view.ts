import { type Filter, NO_FILTER } from '../../graph/filter/filter.ts'
import type { Lookup } from './lookup.ts'

export const STEPS = [1, 2, 3] as const
export type Steps = (typeof STEPS)[number]

/** Two entities whose ties are looked for; `to` is missing until the reader has picked it. */
export interface Ends {
  readonly from: string
  readonly to: string | null
}

/** How the reader looks at the dossier, beside what is selected. */
export interface View {
  readonly filter: Filter
  /** How far around a selected entity is lit. */
  readonly steps: Steps
  readonly path: Ends | null
  readonly as: 'map' | 'table'
  /** Whether the timeline is shown. */
  readonly isTimed: boolean
}

export const FIRST_VIEW: View = { filter: NO_FILTER, steps: 1, path: null, as: 'map', isTimed: false }

/** The view without what this dossier does not have: it may come from an address that somebody wrote. */
export function fitting(view: View, lookup: Lookup): View {
  const { entities, dossier } = lookup
  const { path, filter } = view
  const documents = new Set(
    filter.documents.length > 0 ? dossier.attributes.documents.map(({ id }) => id) : [],
  )
  const relations = new Set(
    filter.relations.length > 0 ? dossier.edges.map(({ attributes }) => attributes.type) : [],
  )
  const isKnown = (key: string | null) => key === null || entities.has(key)
  return {
    ...view,
    path: path && isKnown(path.from) && isKnown(path.to) && path.from !== path.to ? path : null,
    filter: {
      ...filter,
      documents: filter.documents.filter((id) => documents.has(id)),
      relations: filter.relations.filter((type) => relations.has(type)),
    },
  }
}
