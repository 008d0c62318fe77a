import { ListFilter } from 'lucide-react'
import { lazy } from 'react'
import { Button } from 'react-aria-components'
import { isAtRest } from '../../graph/filter/filter.ts'
import { cx } from '../controls/cx.ts'
import { PopoverButton } from '../controls/PopoverButton.tsx'
import { useView } from '../store/context.ts'
import styles from './filter.module.css'

const FilterForm = lazy(async () => ({ default: (await import('./FilterForm.tsx')).FilterForm }))

/** Opens what can be filtered. */
export function FilterMenu() {
  const view = useView()
  return (
    <PopoverButton
      label="Filter"
      className={styles.popover}
      dialogClassName={styles.dialog}
      placement="bottom start"
      offset={6}
      button={(opener) => (
        <Button className={cx(styles.open, !isAtRest(view.filter) && styles.active)} {...opener}>
          <ListFilter size={15} strokeWidth={1.75} aria-hidden />{' '}
          <span className={cx(styles.openWords)}>Filter</span>
        </Button>
      )}
    >
      {() => <FilterForm />}
    </PopoverButton>
  )
}
