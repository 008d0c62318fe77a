import { History, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, ListBox, ListBoxItem, Text } from 'react-aria-components'
import { describe } from '../../graph/edit/describe.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Popover } from '../controls/Popover.tsx'
import { useEditing } from '../edit/context.ts'
import menu from '../layout/menu.module.css'
import styles from './history.module.css'

/** Undo, redo, and the list of all changes, in which a press goes back to a point. */
export function HistoryTools() {
  const { log, goTo } = useEditing()
  const { changes, position } = log
  const [isOpen, setOpen] = useState(false)
  const last = changes[position - 1]
  const next = changes[position]
  return (
    <>
      <IconButton
        icon={Undo2}
        label={last ? `Undo: ${describe(last.correction)}` : 'Undo'}
        isDisabled={!last}
        onPress={() => goTo(position - 1)}
      />
      <IconButton
        icon={Redo2}
        label={next ? `Redo: ${describe(next.correction)}` : 'Redo'}
        isDisabled={!next}
        onPress={() => goTo(position + 1)}
      />
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <IconButton icon={History} label="Changes" isDisabled={changes.length === 0} />
        <Popover className={menu.wide} placement="bottom end">
          <Dialog className={cx(styles.dialog)}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              Changes <span>{changes.length}</span>
            </Heading>
            <ListBox
              aria-label="Changes, the last first"
              className={cx(styles.list)}
              items={points(changes, position)}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[position]}
              onSelectionChange={(keys) => {
                const [key] = keys === 'all' ? [] : keys
                if (key !== undefined) goTo(Number(key))
              }}
              autoFocus
            >
              {({ id, words, at, isUndone }) => (
                <ListBoxItem
                  id={id}
                  textValue={words}
                  className={cx(styles.item, isUndone && styles.undone, id === position && styles.now)}
                >
                  <Text slot="label">{words}</Text>
                  <span>{id === position ? 'now' : at}</span>
                </ListBoxItem>
              )}
            </ListBox>
            {position > 0 && (
              <Button
                className={cx(styles.revert)}
                onPress={() => {
                  goTo(0)
                  setOpen(false)
                }}
              >
                Revert to the original
              </Button>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </>
  )
}

/** The states one can go to, the last first; the first of all is the original. */
function points(changes: ReturnType<typeof useEditing>['log']['changes'], position: number) {
  const list = changes.map(({ correction }, i) => ({
    id: i + 1,
    words: describe(correction),
    at: clock(correction.at),
    isUndone: i >= position,
  }))
  return [...list.reverse(), { id: 0, words: 'The original', at: '', isUndone: false }]
}

function clock(at: string | undefined): string {
  if (at === undefined) return ''
  const time = new Date(at)
  const isToday = time.toDateString() === new Date().toDateString()
  return isToday
    ? time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : time.toLocaleDateString('en', { day: 'numeric', month: 'short' })
}
