import { X } from 'lucide-react'
import type { Trouble } from '../store/state.ts'
import styles from './controls.module.css'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'

/** Tells what went wrong, where, and what to do about it. */
export function TroubleNote({ trouble, onDismiss }: { trouble: Trouble; onDismiss?: () => void }) {
  return (
    <div className={cx(styles.trouble, trouble.isCalm && styles.calm)} role="alert">
      <div>
        <p className={cx(styles.troubleTitle)}>{trouble.title}</p>
        <p>{trouble.advice}</p>
        {trouble.details && trouble.details.length > 0 && (
          <ul>
            {trouble.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
      {onDismiss && <IconButton icon={X} label="Dismiss" onPress={onDismiss} />}
    </div>
  )
}
