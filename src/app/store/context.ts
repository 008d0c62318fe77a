import { createContext, type Dispatch, use } from 'react'
import type { Lookup } from './lookup.ts'
import type { Action } from './reduce.ts'
import type { Selection, State } from './state.ts'
import type { View } from './view.ts'

/** What every part of the page that shows a dossier works with. */
export interface Explorer {
  readonly lookup: Lookup
  readonly selection: Selection | null
  readonly place: State['place']
  readonly view: View
  readonly frame: boolean
  readonly part: State['part']
  readonly dispatch: Dispatch<Action>
}

export const ExplorerContext = createContext<Explorer | null>(null)

/** The dossier that is open, and the way to change what is shown of it. */
export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext)
  if (!explorer) throw new Error('this component shows a dossier: it needs one that is open')
  return explorer
}
