import { History, Redo2, Undo2 } from 'lucide-react'
import { lazy } from 'react'
import { describe } from '../../graph/edit/describe.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { PopoverButton } from '../controls/PopoverButton.tsx'
import { useEditing } from '../edit/context.ts'
import { ariaKeys } from '../keys/shortcut.ts'
import { ON_PAGE } from '../keys/shortcuts.ts'
import menu from '../layout/menu.module.css'
import styles from './history.module.css'

const HistoryList = lazy(() => import('./HistoryList.tsx'))

/** Undo, redo, and the list of all changes, in which a press goes back to a point. */
export function HistoryTools() {
  const { log, goTo } = useEditing()
  const { changes, position } = log
  const last = changes[position - 1]
  const next = changes[position]
  return (
    <>
      <IconButton
        icon={Undo2}
        label={last ? `Undo: ${describe(last.correction)}` : 'Undo'}
        isDisabled={!last}
        aria-keyshortcuts={ariaKeys(ON_PAGE.undo)}
        onPress={() => goTo(position - 1)}
      />
      <IconButton
        icon={Redo2}
        label={next ? `Redo: ${describe(next.correction)}` : 'Redo'}
        isDisabled={!next}
        aria-keyshortcuts={ariaKeys(ON_PAGE.redo)}
        onPress={() => goTo(position + 1)}
      />
      <PopoverButton
        label="Changes"
        className={menu.wide}
        dialogClassName={styles.dialog}
        placement="bottom end"
        button={(opener) => (
          <IconButton icon={History} label="Changes" isDisabled={changes.length === 0} {...opener} />
        )}
      >
        {(close) => (
          <>
            <h2 className={cx(styles.title)}>
              Changes <span>{changes.length}</span>
            </h2>
            <HistoryList log={log} goTo={goTo} />
            {position > 0 && (
              <button
                type="button"
                className={cx(styles.revert)}
                onClick={() => {
                  goTo(0)
                  close()
                }}
              >
                Revert to the original
              </button>
            )}
          </>
        )}
      </PopoverButton>
    </>
  )
}
