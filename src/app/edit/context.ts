import { createContext, use } from 'react'
import type { Correction } from '../../model/corrections.ts'
import type { Mention } from '../../model/entity.ts'
import type { Evidence, Relation } from '../../model/relation.ts'
import type { Span } from '../../model/span.ts'
import type { Log } from '../store/state.ts'

/** A dialog in which something is corrected. */
export type EditDialogState =
  | { readonly kind: 'merge'; readonly keys: readonly string[]; readonly into?: string }
  | { readonly kind: 'split'; readonly key: string }
  | { readonly kind: 'add'; readonly mention?: Mention }
  | { readonly kind: 'connect'; readonly sentence: Span }
  | { readonly kind: 'speaker'; readonly relation: Relation; readonly evidence: Evidence }

/** What parts of the page that correct the dossier work with. */
export interface Editing {
  readonly log: Log
  /** Makes a correction; `follow` is selected after it where the one that was selected is gone. */
  readonly correct: (correction: Correction, follow?: string) => void
  readonly goTo: (position: number) => void
  /** Entities chosen together. */
  readonly several: ReadonlySet<string>
  readonly setSeveral: (keys: Iterable<string>) => void
  readonly dialog: EditDialogState | null
  readonly show: (dialog: EditDialogState | null) => void
  /** Whether the suggested duplicates are shown in place of the list. */
  readonly isSuggesting: boolean
  readonly setSuggesting: (is: boolean) => void
}

export const EditContext = createContext<Editing | null>(null)

/** The corrections of the dossier that is open. */
export function useEditing(): Editing {
  const editing = use(EditContext)
  if (!editing) throw new Error('this component corrects a dossier: it needs one that is open')
  return editing
}
