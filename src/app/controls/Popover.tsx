import { Popover as Overlay, type PopoverProps } from 'react-aria-components'
import styles from './controls.module.css'
import { cx } from './cx.ts'

interface Props extends Omit<PopoverProps, 'className'> {
  readonly className?: string | undefined
}

/** What opens beside what was pressed. */
export function Popover({ className, ...props }: Props) {
  return <Overlay {...props} className={cx(styles.popover, className)} />
}
