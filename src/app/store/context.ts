import { createContext, type Dispatch, use } from 'react'
import type { Lookup } from './lookup.ts'
import type { Action } from './reduce.ts'
import type { Selection, State } from './state.ts'
import type { View } from './view.ts'

// What the parts of the page that show a dossier work with, apart by what changes together: a part is drawn again only
// for what it reads.

/** The dossier that is open, and the way to change what is shown of it. */
export interface Open {
  readonly lookup: Lookup
  readonly dispatch: Dispatch<Action>
}

/** What is selected, and whether the camera goes there. */
export interface Selected {
  readonly selection: Selection | null
  readonly frame: boolean
}

/** The place of the text that is shown, and the part that a narrow page shows. */
export type Shows = Pick<State, 'place' | 'part'>

export const OpenContext = createContext<Open | null>(null)
export const DispatchContext = createContext<Dispatch<Action> | null>(null)
export const SelectionContext = createContext<Selected>({ selection: null, frame: false })
export const ViewContext = createContext<View | null>(null)
export const ShowsContext = createContext<Shows>({ place: null, part: { name: 'details' } })

const NOT_OPEN = 'this component shows a dossier: it needs one that is open'

/** The dossier that is open. */
export function useOpen(): Open {
  const open = use(OpenContext)
  if (!open) throw new Error(NOT_OPEN)
  return open
}

/** The way to change what is shown of it, for parts that a correction does not concern. */
export function useDispatch(): Dispatch<Action> {
  const dispatch = use(DispatchContext)
  if (!dispatch) throw new Error(NOT_OPEN)
  return dispatch
}

/** What is selected in it. */
export const useSelection = (): Selected => use(SelectionContext)

/** How it is looked at. */
export function useView(): View {
  const view = use(ViewContext)
  if (!view) throw new Error(NOT_OPEN)
  return view
}

/** The place of the text that is shown. */
export const useShows = (): Shows => use(ShowsContext)
