import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { describe } from '../../graph/edit/describe.ts'
import { cx } from '../controls/cx.ts'
import type { Editing } from '../edit/context.ts'
import styles from './history.module.css'

/** All changes, in which a press goes back to a point. */
export default function HistoryList({ log, goTo }: Pick<Editing, 'log' | 'goTo'>) {
  const { changes, position } = log
  return (
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
  )
}

/** The states one can go to, the last first; the first of all is the original. */
function points(changes: Editing['log']['changes'], position: number) {
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
