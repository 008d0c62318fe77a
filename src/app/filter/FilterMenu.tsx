import { ListFilter } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { isAtRest } from '../../graph/filter/filter.ts'
import { cx } from '../controls/cx.ts'
import { useExplorer } from '../store/context.ts'
import styles from './filter.module.css'

const FilterForm = lazy(async () => ({ default: (await import('./FilterForm.tsx')).FilterForm }))

/** Opens what can be filtered. */
export function FilterMenu() {
  const { view } = useExplorer()
  return (
    <DialogTrigger>
      <Button className={cx(styles.open, !isAtRest(view.filter) && styles.active)}>
        <ListFilter size={15} strokeWidth={1.75} aria-hidden /> Filter
      </Button>
      <Popover className={cx(styles.popover)} placement="bottom start" offset={6}>
        <Dialog aria-label="Filter" className={cx(styles.dialog)}>
          <Suspense>
            <FilterForm />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
