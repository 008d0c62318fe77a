import { useMemo, useState } from 'react'
import type { Dossiers } from '../store/useDossiers.ts'
import type { EditDialogState, Editing } from './context.ts'

const NONE: ReadonlySet<string> = new Set()

/** What is under correction now. */
export function useEditingState({ state, actions }: Dossiers): Editing | null {
  const { opened } = state
  const { session } = actions
  const [several, setSeveral] = useState(NONE)
  const [dialog, show] = useState<EditDialogState | null>(null)
  const [isSuggesting, setSuggesting] = useState(false)
  const log = opened.status === 'open' ? opened.log : null
  const lookup = opened.status === 'open' ? opened.lookup : null
  const there = useMemo(
    () =>
      lookup && several.size > 0 ? new Set([...several].filter((key) => lookup.entities.has(key))) : NONE,
    [lookup, several],
  )

  return useMemo(
    () =>
      log && {
        log,
        correct: (correction, follow) => {
          session.correct({ ...correction, at: new Date().toISOString() }, follow)
        },
        goTo: (position) => session.goTo(position),
        several: there,
        setSeveral: (keys) => setSeveral(new Set(keys)),
        dialog,
        show,
        isSuggesting,
        setSuggesting,
      },
    [log, session, there, dialog, isSuggesting],
  )
}
