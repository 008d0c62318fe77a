import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './controls.module.css'
import { cx } from './cx.ts'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly icon: LucideIcon
  readonly label: string
  /** Shows the label beside the icon where there is room. */
  readonly labelled?: boolean
  readonly kind?: 'quiet' | 'primary'
}

/** A button with an icon; its name is in a tooltip, or beside it. */
export function IconButton({ icon: Icon, label, labelled, kind = 'quiet', ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} isDisabled={labelled === true}>
      <Button
        {...props}
        aria-label={label}
        className={cx(styles.button, kind === 'primary' && styles.primary, labelled && styles.labelled)}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        {labelled && <span>{label}</span>}
      </Button>
      <Tooltip className={cx(styles.tooltip)} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
