import type { KeyboardEvent } from 'react'
import { cx } from '../controls/cx.ts'
import styles from './timeline.module.css'

interface HandleProps {
  readonly label: 'From' | 'To'
  readonly value: number
  readonly least: number
  readonly most: number
  /** Where it stands, from 0 to 1. */
  readonly share: number
  readonly words: string
  readonly onChange: (value: number) => void
}

/** One end of the brushed range (WAI-ARIA slider). */
export function Handle({ label, value, least, most, share, words, onChange }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: value - 1,
      ArrowDown: value - 1,
      ArrowRight: value + 1,
      ArrowUp: value + 1,
      PageDown: value - 10,
      PageUp: value + 10,
      Home: least,
      End: most,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onChange(Math.min(most, Math.max(least, next)))
  }
  return (
    <span
      className={cx(styles.handle, label === 'From' && styles.start)}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={words}
      style={{ insetInlineStart: `${100 * share}%` }}
      onKeyDown={onKeyDown}
    />
  )
}
