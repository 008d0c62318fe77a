import type { Status } from '../../model/vocabulary.ts'
import { DISPUTED, STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './controls.module.css'
import { cx } from './cx.ts'

/** A piece of line as the map draws this status. */
export function LineSample({ status }: { status: Status }) {
  const { dash, struck } = STATUS_TERMS[status]
  return (
    <svg className={cx(styles.sample)} data-status={status} viewBox="0 0 28 10" aria-hidden="true">
      <line x1="0" x2="28" y1="5" y2="5" {...(dash && { strokeDasharray: dash.join(' ') })} />
      {struck && <path d="M6,1V9M14,1V9M22,1V9" />}
    </svg>
  )
}

/** How something is said, in a word, with its line. */
export function StatusChip({ status }: { status: Status }) {
  const { label, meaning } = STATUS_TERMS[status]
  return (
    <span className={cx(styles.chip)} title={meaning}>
      <LineSample status={status} />
      {label}
    </span>
  )
}

/** A piece of line as the map draws what is disputed. */
export function DisputedSample() {
  return (
    <svg className={cx(styles.sample)} data-status="asserted" viewBox="0 0 28 10" aria-hidden="true">
      <path d="M0,5H9M19,5H28M10,1L18,9M10,9L18,1" />
    </svg>
  )
}

/** Says that some evidence denies what other evidence says. */
export function DisputedChip() {
  return (
    <span className={cx(styles.chip, styles.disputed)} title={DISPUTED.meaning}>
      {DISPUTED.label}
    </span>
  )
}
