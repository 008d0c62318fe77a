import { lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react'
import type { PopoverProps } from 'react-aria-components'

const PopoverDialog = lazy(() => import('./PopoverDialog.tsx'))

/** What ties a button to the popover that it opens: to be given to it. */
export interface Opener {
  readonly ref: RefObject<HTMLButtonElement | null>
  readonly onPress: () => void
  readonly 'aria-haspopup': 'dialog'
  readonly 'aria-expanded': boolean
}

interface PopoverButtonProps extends Pick<PopoverProps, 'placement' | 'offset'> {
  readonly button: (opener: Opener) => ReactNode
  /** The name of what opens. */
  readonly label: string
  readonly className?: string | undefined
  readonly dialogClassName?: string | undefined
  readonly children: (close: () => void) => ReactNode
}

/** A button with a popover. All that popovers need is loaded when one first opens, and is no part of the first load. */
export function PopoverButton({ button, children, ...props }: PopoverButtonProps) {
  const ref = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const open = () => {
    setWasOpen(true)
    setOpen(true)
  }
  return (
    <>
      {button({ ref, onPress: open, 'aria-haspopup': 'dialog', 'aria-expanded': isOpen })}
      {wasOpen && (
        <Suspense>
          <PopoverDialog {...props} trigger={ref} isOpen={isOpen} onOpenChange={setOpen}>
            <Suspense>{children(() => setOpen(false))}</Suspense>
          </PopoverDialog>
        </Suspense>
      )}
    </>
  )
}
