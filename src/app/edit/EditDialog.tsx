import { X } from 'lucide-react'
import type { FormEvent, ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import modal from '../import/import.module.css'
import styles from './edit.module.css'

interface EditDialogProps {
  readonly title: string
  /** What the button says that does it. */
  readonly action: string
  readonly isDisabled?: boolean
  /** What will come of it, beside the button. */
  readonly outcome?: ReactNode
  readonly onDone: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The frame of a dialog that corrects something: Enter does it, Escape leaves everything as it is. */
export function EditDialog(props: EditDialogProps) {
  const { title, action, isDisabled = false, outcome, onDone, onClose, children } = props
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isDisabled) return
    onClose()
    // In a task of its own: the dialog is gone at once, however much the correction changes.
    setTimeout(onDone)
  }
  return (
    <ModalOverlay
      className={cx(modal.overlay)}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={cx(modal.modal, styles.modal)}>
        <Dialog className={cx(modal.dialog)}>
          <header className={cx(modal.head)}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={X} label="Close" onPress={onClose} />
          </header>
          <form onSubmit={submit} className={cx(styles.form)}>
            <div className={cx(modal.body)}>{children}</div>
            <footer className={cx(modal.foot)}>
              <p>{outcome}</p>
              <Button type="submit" className={cx(modal.build)} isDisabled={isDisabled}>
                {action}
              </Button>
            </footer>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
