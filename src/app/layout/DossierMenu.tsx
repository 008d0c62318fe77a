import { ChevronDown } from 'lucide-react'
import { lazy } from 'react'
import { Button } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { PopoverButton } from '../controls/PopoverButton.tsx'
import type { State } from '../store/state.ts'
import type { Actions } from '../store/useDossiers.ts'
import styles from './layout.module.css'
import menu from './menu.module.css'

const DossierList = lazy(() => import('./DossierList.tsx'))

interface DossierMenuProps extends Pick<State, 'opened' | 'library'> {
  readonly actions: Actions
}

/** The title of what is open; a press lists what else can be opened. */
export function DossierMenu({ opened, library, actions }: DossierMenuProps) {
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
      <PopoverButton
        label="Dossiers"
        className={menu.wide}
        dialogClassName={menu.dialog}
        placement="bottom start"
        offset={22}
        button={(opener) => (
          <Button className={cx(styles.titleButton)} {...opener}>
            <span>{title}</span>
            <ChevronDown size={15} strokeWidth={1.75} role="img" aria-label="other dossiers" />
          </Button>
        )}
      >
        {(close) => (
          <DossierList
            library={library}
            current={current}
            onOpen={(entry) => {
              void actions.open(entry)
              close()
            }}
            onRemove={(entry) => void actions.remove(entry.id)}
          />
        )}
      </PopoverButton>
    </h1>
  )
}
