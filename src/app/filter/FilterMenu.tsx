import { ListFilter } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import { isAtRest } from '../../graph/filter/filter.ts'
import { cx } from '../controls/cx.ts'
import { Popover } from '../controls/Popover.tsx'
import { useView } from '../store/context.ts'
import styles from './filter.module.css'

const FilterForm = lazy(async () => ({ default: (await import('./FilterForm.tsx')).FilterForm }))

/** Opens what can be filtered. */
export function FilterMenu() {
  const view = useView()
  return (
    <DialogTrigger>
      <Button className={cx(styles.open, !isAtRest(view.filter) && styles.active)}>
        <ListFilter size={15} strokeWidth={1.75} aria-hidden />{' '}
        <span className={cx(styles.openWords)}>Filter</span>
      </Button>
      <Popover className={styles.popover} placement="bottom start" offset={6}>
        <Dialog aria-label="Filter" className={cx(styles.dialog)}>
          <Suspense>
            <FilterForm />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
