import type { Change } from '../../graph/edit/correct.ts'
import type { DocumentId, Span } from '../../model/span.ts'
import type { Lookup } from './lookup.ts'
import { FIRST_VIEW, type View } from './view.ts'

/** What the reader chose: an entity, or what ties two of them (perhaps one relation of it). */
export type Selection =
  | { readonly kind: 'entity'; readonly key: string }
  | {
      readonly kind: 'connection'
      readonly ends: readonly [string, string]
      readonly relation?: string | undefined
    }

/** Something went wrong: what, and what the reader can do about it. */
export interface Trouble {
  readonly title: string
  readonly advice: string
  /** Particulars, such as the problems of a file, one a line. */
  readonly details?: readonly string[]
  /** It is no failure, only something to know. */
  readonly isCalm?: boolean
}

/** A dossier that can be opened from this page. */
export interface LibraryEntry {
  readonly id: string
  readonly title: string
  /** Where it comes from: served with the page, or kept in this browser. */
  readonly origin: 'served' | 'kept'
  readonly entities?: number
  readonly connections?: number
  /** Milliseconds since 1970; only of what is kept. */
  readonly keptAt?: number
  /** The served dossier that was corrected here. */
  readonly of?: string
  /** How many changes were made to it here. */
  readonly changes?: number
}

/** All changes of the dossier that is open, and how many of them are made now: the others were taken back. */
export interface Log {
  readonly changes: readonly Change[]
  readonly position: number
}

/** Whether this browser has kept the changes; `idle` before the first. */
export type Saving = 'idle' | 'saving' | 'saved' | 'failed'

/** A place that the reading column should show. Each is a new object, so that the same place can be asked for twice. */
export interface ReadingPlace {
  readonly document: DocumentId
  readonly span?: Span
}

export interface State {
  readonly opened:
    | { readonly status: 'loading' }
    /** There is nothing to open yet. */
    | { readonly status: 'empty' }
    | { readonly status: 'failed'; readonly trouble: Trouble }
    | { readonly status: 'open'; readonly id: string; readonly lookup: Lookup; readonly log: Log }
  readonly library: readonly LibraryEntry[]
  readonly selection: Selection | null
  readonly view: View
  /** Whether the camera should move to the selection: not when it was made on the map. */
  readonly frame: boolean
  readonly place: ReadingPlace | null
  /** The part that a narrow page should show now; a new object each time it is asked for. */
  readonly part: { readonly name: 'details' | 'text' }
  /** Something to tell that does not stop the work. */
  readonly notice: Trouble | null
  readonly save: Saving
  /** The last change in words, for screen readers. */
  readonly said: string
}

export const INITIAL: State = {
  opened: { status: 'loading' },
  library: [],
  selection: null,
  view: FIRST_VIEW,
  frame: false,
  place: null,
  part: { name: 'details' },
  notice: null,
  save: 'idle',
  said: '',
}
