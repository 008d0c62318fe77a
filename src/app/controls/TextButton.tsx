import type { ReactNode } from 'react'
import styles from './controls.module.css'
import { cx } from './cx.ts'

interface TextButtonProps {
  readonly onPress: () => void
  /** The whole name, where the words alone do not tell. */
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A button that looks like a link: something of little weight that can be done beside other things. */
export function TextButton({ onPress, label, className, children }: TextButtonProps) {
  return (
    <button type="button" aria-label={label} className={cx(styles.textButton, className)} onClick={onPress}>
      {children}
    </button>
  )
}
