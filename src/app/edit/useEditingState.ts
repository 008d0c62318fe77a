import { useEffect, useMemo, useState } from 'react'
import { isTyping } from '../search/isTyping.ts'
import type { useDossiers } from '../store/useDossiers.ts'
import type { EditDialogState, Editing } from './context.ts'

const NONE: ReadonlySet<string> = new Set()

/** What is under correction now, with the keys that take back (Ctrl+Z) and make again (Shift+Ctrl+Z, Ctrl+Y). */
export function useEditingState({ state, actions }: ReturnType<typeof useDossiers>): Editing | null {
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

  useEffect(() => {
    if (!log) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const back = key === 'z' && !event.shiftKey
      const again = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)
      if (!back && !again) return
      event.preventDefault()
      const position = log.position + (back ? -1 : 1)
      if (position <= log.changes.length) session.goTo(position)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [log, session])

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
