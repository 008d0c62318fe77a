import { ChevronDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, GridList, GridListItem, Text } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Popover } from '../controls/Popover.tsx'
import type { State } from '../store/state.ts'
import type { Actions } from '../store/useDossiers.ts'
import styles from './layout.module.css'
import menu from './menu.module.css'

interface DossierMenuProps extends Pick<State, 'opened' | 'library'> {
  readonly actions: Actions
}

/** The title of what is open; a press lists what else can be opened. */
export function DossierMenu({ opened, library, actions }: DossierMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const title = opened.status === 'open' ? opened.lookup.dossier.attributes.title : 'No dossier'
  const current = opened.status === 'open' ? opened.id : null
  if (library.length === 0)
    return (
      <h1 className={cx(styles.titleButton)}>
        <span>{title}</span>
      </h1>
    )
  return (
    <h1>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className={cx(styles.titleButton)}>
          <span>{title}</span>
          <ChevronDown size={15} strokeWidth={1.75} role="img" aria-label="other dossiers" />
        </Button>
        <Popover className={menu.wide} placement="bottom start" offset={22}>
          <Dialog aria-label="Dossiers" className={cx(menu.dialog)}>
            <GridList
              aria-label="Dossiers"
              items={library}
              dependencies={[current]}
              onAction={(key) => {
                const entry = library.find(({ id }) => id === key)
                if (entry) void actions.open(entry)
                setOpen(false)
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
                    <IconButton
                      icon={Trash2}
                      label={`Delete ${entry.title}`}
                      onPress={() => void actions.remove(entry.id)}
                    />
                  )}
                </GridListItem>
              )}
            </GridList>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </h1>
  )
}

const changed = (changes = 0) =>
  changes === 0 ? '' : changes === 1 ? '1 change · ' : `${changes} changes · `

const day = (time: number | undefined) =>
  time === undefined
    ? ''
    : new Date(time).toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' })
