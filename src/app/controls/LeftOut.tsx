import { ListFilter } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import styles from './controls.module.css'
import { cx } from './cx.ts'

interface LeftOutProps {
  /** What it is, with its number. */
  readonly words: string
  readonly children: ReactNode
}

/** What the filters leave out is told where it would be, and shown when it is asked for. */
export function LeftOut({ words, children }: LeftOutProps) {
  const [isOpen, setOpen] = useState(false)
  const part = useId()
  return (
    <div className={cx(styles.leftOut)}>
      <button
        type="button"
        className={cx(styles.textButton)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? part : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <ListFilter size={13} strokeWidth={1.75} aria-hidden /> {isOpen ? 'Hide' : 'Show'} {words} that the
        filters leave out
      </button>
      {isOpen && <div id={part}>{children}</div>}
    </div>
  )
}
