import type { FormEvent, ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { ModalDialog } from '../controls/ModalDialog.tsx'
import modal from '../controls/modal.module.css'
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
    <ModalDialog title={title} onClose={onClose} className={styles.modal}>
      <form onSubmit={submit} className={cx(styles.form)}>
        <div className={cx(modal.body)}>{children}</div>
        <footer className={cx(modal.foot)}>
          <p>{outcome}</p>
          <Button type="submit" className={cx(modal.action)} isDisabled={isDisabled}>
            {action}
          </Button>
        </footer>
      </form>
    </ModalDialog>
  )
}
