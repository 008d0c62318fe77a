import { type Dispatch, type ReactNode, useMemo } from 'react'
import { DispatchContext, OpenContext, SelectionContext, ShowsContext, ViewContext } from './context.ts'
import type { Lookup } from './lookup.ts'
import type { Action } from './reduce.ts'
import type { State } from './state.ts'

interface ContextsProps {
  readonly lookup: Lookup | null
  readonly state: State
  readonly dispatch: Dispatch<Action>
  readonly children: ReactNode
}

/** Tells the parts of the page what they show. */
export function Contexts({ lookup, state, dispatch, children }: ContextsProps) {
  const { selection, frame, view, place, part } = state
  const open = useMemo(() => lookup && { lookup, dispatch }, [lookup, dispatch])
  const selected = useMemo(() => ({ selection, frame }), [selection, frame])
  const shows = useMemo(() => ({ place, part }), [place, part])
  return (
    <OpenContext value={open}>
      <DispatchContext value={dispatch}>
        <ViewContext value={view}>
          <SelectionContext value={selected}>
            <ShowsContext value={shows}>{children}</ShowsContext>
          </SelectionContext>
        </ViewContext>
      </DispatchContext>
    </OpenContext>
  )
}
