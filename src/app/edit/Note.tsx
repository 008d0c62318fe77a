import { StickyNote } from 'lucide-react'
import { useState } from 'react'
import { Button, TextArea, TextField } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { Keys } from '../keys/Keys.tsx'
import { onPressed } from '../keys/shortcut.ts'
import { IN_NOTE } from '../keys/shortcuts.ts'
import styles from './edit.module.css'

interface NoteProps {
  readonly label: string
  readonly note: string | undefined
  readonly onChange: (text: string) => void
}

/** A reader's own words about something: a press writes on, leaving the field keeps them, Escape does not. */
export function Note({ label, note, onChange }: NoteProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    const text = draft?.trim()
    if (text !== undefined && text !== (note ?? '')) onChange(text)
    setDraft(null)
  }
  if (draft !== null)
    return (
      <TextField
        aria-label={label}
        value={draft}
        onChange={setDraft}
        autoFocus
        className={cx(styles.noteField)}
      >
        <TextArea
          rows={3}
          onBlur={keep}
          onKeyDown={(event) => {
            if (onPressed(event, IN_NOTE, { keep, leave: () => setDraft(null) })) event.stopPropagation()
          }}
        />
        <p className={cx(styles.soft)}>
          <Keys of={IN_NOTE.keep} /> keeps it, <Keys of={IN_NOTE.leave} /> does not.
        </p>
      </TextField>
    )
  return (
    <Button className={cx(note ? styles.note : styles.addNote)} onPress={() => setDraft(note ?? '')}>
      <StickyNote size={14} strokeWidth={1.75} aria-hidden />
      {note ? (
        <span>
          <span className="visually-hidden">Note: </span>
          {note}
        </span>
      ) : (
        'Add a note'
      )}
    </Button>
  )
}
