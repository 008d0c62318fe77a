import type { DocumentId } from '../../model/span.ts'
import type { EntityType, Status } from '../../model/vocabulary.ts'

/** What is asked of entities and connections to be shown. Every part that is at rest lets everything through. */
export interface Filter {
  /** Types of entities that are left out. */
  readonly hiddenTypes: readonly EntityType[]
  /** Statuses of connections that are left out. */
  readonly hiddenStatuses: readonly Status[]
  /** Only connections of these relation types; none named: all. */
  readonly relations: readonly string[]
  /** Only what these documents say; none named: all. */
  readonly documents: readonly DocumentId[]
  /** At least so sure, from 0 to 1. */
  readonly confidence: number
  /** Supported by at least so many sentences. */
  readonly sentences: number
  /** Supported by at least so many documents. */
  readonly sources: number
  /** Only what is said to hold at some day of this range, ISO 8601, both ends inclusive. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const NO_FILTER: Filter = {
  hiddenTypes: [],
  hiddenStatuses: [],
  relations: [],
  documents: [],
  confidence: 0,
  sentences: 1,
  sources: 1,
}

/** Whether it asks anything of connections, beside the types of what they tie. */
export const asksOfConnections = (filter: Filter): boolean =>
  filter.hiddenStatuses.length > 0 ||
  filter.relations.length > 0 ||
  filter.documents.length > 0 ||
  filter.confidence > 0 ||
  filter.sentences > 1 ||
  filter.sources > 1 ||
  filter.from !== undefined ||
  filter.to !== undefined

/** Whether it lets everything through. */
export const isAtRest = (filter: Filter): boolean =>
  filter.hiddenTypes.length === 0 && !asksOfConnections(filter)

/** A time of a statement; an end that is not known is open: "since 2014", "until May". */
export interface Time {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Whether two times have a day in common. One without any day has none in common with anything. */
export function overlaps(time: Time, range: Time): boolean {
  if (time.from === undefined && time.to === undefined) return false
  return (
    (time.to === undefined || range.from === undefined || time.to >= range.from) &&
    (time.from === undefined || range.to === undefined || time.from <= range.to)
  )
}
