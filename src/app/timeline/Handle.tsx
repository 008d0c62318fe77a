import type { KeyboardEvent } from 'react'
import { cx } from '../controls/cx.ts'
import { onPressed } from '../keys/shortcut.ts'
import { ON_HANDLE } from '../keys/shortcuts.ts'
import styles from './timeline.module.css'

/** Bars that the page keys move an end. */
const LEAP = 10

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
  const goTo = (next: number) => onChange(Math.min(most, Math.max(least, next)))
  const onKeyDown = (event: KeyboardEvent) => {
    onPressed(event, ON_HANDLE, {
      back: () => goTo(value - 1),
      on: () => goTo(value + 1),
      leap: (key) => goTo(key === 'PageDown' ? value - LEAP : value + LEAP),
      end: (key) => goTo(key === 'Home' ? least : most),
    })
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
