import type { ReactNode, RefObject } from 'react'
import { Dialog, type PopoverProps } from 'react-aria-components'
import { cx } from './cx.ts'
import { Popover } from './Popover.tsx'

interface Props extends Pick<PopoverProps, 'placement' | 'offset' | 'isOpen' | 'onOpenChange'> {
  readonly trigger: RefObject<HTMLElement | null>
  readonly label: string
  readonly className?: string | undefined
  readonly dialogClassName?: string | undefined
  readonly children: ReactNode
}

/** The popover of a {@link PopoverButton}. */
export default function PopoverDialog({
  trigger,
  label,
  className,
  dialogClassName,
  children,
  ...props
}: Props) {
  return (
    <Popover {...props} triggerRef={trigger} className={className}>
      <Dialog aria-label={label} className={cx(dialogClassName)}>
        {children}
      </Dialog>
    </Popover>
  )
}
