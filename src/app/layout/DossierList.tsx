import { Trash2 } from 'lucide-react'
import { GridList, GridListItem, Text } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import type { LibraryEntry } from '../store/state.ts'
import menu from './menu.module.css'

interface DossierListProps {
  readonly library: readonly LibraryEntry[]
  readonly current: string | null
  readonly onOpen: (entry: LibraryEntry) => void
  readonly onRemove: (entry: LibraryEntry) => void
}

/** The dossiers that can be opened here. */
export default function DossierList({ library, current, onOpen, onRemove }: DossierListProps) {
  return (
    <GridList
      aria-label="Dossiers"
      items={library}
      dependencies={[current]}
      onAction={(key) => {
        const entry = library.find(({ id }) => id === key)
        if (entry) onOpen(entry)
      }}
    >
      {(entry) => (
        <GridListItem
          id={entry.id}
          textValue={entry.title}
          className={cx(menu.item, entry.id === current && menu.current)}
        >
          <div>
            <Text>{entry.title}</Text>
            <p className={cx(menu.note)}>
              {entry.origin === 'served'
                ? 'Comes with this page'
                : `${entry.entities ?? 0} entities · ${changed(entry.changes)}kept here ${day(entry.keptAt)}`}
            </p>
          </div>
          {entry.origin === 'kept' && (
            <IconButton icon={Trash2} label={`Delete ${entry.title}`} onPress={() => onRemove(entry)} />
          )}
        </GridListItem>
      )}
    </GridList>
  )
}

const changed = (changes = 0) =>
  changes === 0 ? '' : changes === 1 ? '1 change · ' : `${changes} changes · `

const day = (time: number | undefined) =>
  time === undefined
    ? ''
    : new Date(time).toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' })
