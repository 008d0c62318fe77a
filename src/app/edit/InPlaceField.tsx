import { useEffect, useRef, useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { onPressed } from '../keys/shortcut.ts'
import { IN_NAME } from '../keys/shortcuts.ts'
import styles from './edit.module.css'

interface RenameFieldProps {
  readonly label: string
  readonly value: string
  readonly onDone: (text: string) => void
  readonly onCancel: () => void
}

/** Words that are written over in place: Enter or leaving the field keeps them, Escape does not. */
export function InPlaceField({ label, value, onDone, onCancel }: RenameFieldProps) {
  const [text, setText] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => input.current?.select(), [])
  const end = (keep: boolean) => {
    if (isOver.current) return
    isOver.current = true
    const words = text.trim()
    if (keep && words && words !== value) onDone(words)
    else onCancel()
  }
  return (
    <TextField aria-label={label} value={text} onChange={setText} autoFocus className={cx(styles.inPlace)}>
      <Input
        ref={input}
        onBlur={() => end(true)}
        onKeyDown={(event) => {
          if (onPressed(event, IN_NAME, { keep: () => end(true), leave: () => end(false) }))
            event.stopPropagation()
        }}
      />
    </TextField>
  )
}
