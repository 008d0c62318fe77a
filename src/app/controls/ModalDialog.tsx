import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'
import styles from './modal.module.css'

interface ModalDialogProps {
  readonly title: string
  readonly isOpen?: boolean
  /** What is under way must not be closed by a stray press. */
  readonly isHeld?: boolean
  readonly onClose: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A dialog over the page, with its title; Escape, its button and a press beside it close it. */
export function ModalDialog(props: ModalDialogProps) {
  const { title, isOpen = true, isHeld = false, onClose, className, children } = props
  return (
    <ModalOverlay
      className={cx(styles.overlay)}
      isOpen={isOpen}
      isDismissable={!isHeld}
      isKeyboardDismissDisabled={isHeld}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={cx(styles.modal, className)}>
        <Dialog className={cx(styles.dialog)}>
          <header className={cx(styles.head)}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={X} label="Close" isDisabled={isHeld} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
