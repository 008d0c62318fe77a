import { useEditing } from '../edit/context.ts'
import type { Saving } from '../store/state.ts'

const WORDS = { idle: '', saving: 'Saving…', saved: 'Saved', failed: 'Not saved' } as const

/** Whether what was changed is kept in this browser. */
export function SaveState({ save }: { save: Saving }) {
  const { log } = useEditing()
  const words = save === 'idle' && log.changes.length > 0 ? 'Saved' : WORDS[save]
  return words ? <> · {words}</> : null
}
