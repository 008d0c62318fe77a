import type { Status } from '../../model/vocabulary.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
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

/** Says that some evidence denies what other evidence says. */
export function DisputedChip() {
  return (
    <span className={cx(styles.chip, styles.disputed)} title="some of the text denies what other parts say">
      Disputed
    </span>
  )
}
