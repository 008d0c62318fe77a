import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { cx } from '../controls/cx.ts'
import { onPressed } from '../keys/shortcut.ts'
import { ON_SPLITTER } from '../keys/shortcuts.ts'
import styles from './layout.module.css'

interface SplitterProps {
  readonly label: string
  /** Width of the column it belongs to, in pixels. */
  readonly value: number
  readonly least: number
  readonly most: number
  /** Which way the column grows: its splitter is at its right (1) or its left (-1). */
  readonly side: 1 | -1
  readonly onChange: (value: number) => void
}

const STEP = 24

/** A line between two columns, moved by the pointer or the arrow keys (WAI-ARIA window splitter). */
export function Splitter({ label, value, least, most, side, onChange }: SplitterProps) {
  const grip = useRef<{ x: number; value: number }>(null)
  const set = (next: number) => onChange(Math.round(Math.min(most, Math.max(least, next))))
  const onKeyDown = (event: KeyboardEvent) => {
    onPressed(event, ON_SPLITTER, {
      move: (key) => set(value + (key === 'ArrowRight' ? STEP : -STEP) * side),
    })
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: event.clientX, value }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current) set(grip.current.value + side * (event.clientX - grip.current.x))
  }
  const onPointerUp = () => {
    grip.current = null
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be moved.
    <div
      className={cx(styles.splitter)}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  )
}
