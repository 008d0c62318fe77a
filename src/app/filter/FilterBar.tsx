import { lazy, Suspense, useMemo } from 'react'
import { isAtRest, NO_FILTER } from '../../graph/filter/filter.ts'
import { cx } from '../controls/cx.ts'
import { TextButton } from '../controls/TextButton.tsx'
import { useOpen } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import { chipsOf } from './chips.ts'
import styles from './filter.module.css'
import { counted } from './terms.ts'

const FilterChips = lazy(() => import('./FilterChips.tsx'))

/** All that the filter asks, each to be taken away, and how much it leaves. Nothing while it asks nothing. */
export function FilterBar() {
  const { lookup } = useOpen()
  const { filter, filtered, changeFilter } = useShown()
  const chips = useMemo(() => chipsOf(filter, lookup), [filter, lookup])
  if (isAtRest(filter)) return null
  const { order, size } = lookup.graph
  const { nodes, edges } = filtered()
  return (
    <section className={cx(styles.bar)} aria-label="Active filters">
      <Suspense>
        <FilterChips chips={chips} changeFilter={changeFilter} />
      </Suspense>
      <p className={cx(styles.told)} role="status">
        {nodes.size.toLocaleString('en')} of {counted(order, 'entity', 'entities')},{' '}
        {edges.size.toLocaleString('en')} of {counted(size, 'connection')}
        <span className={cx(styles.spare)}> shown</span>
      </p>
      <TextButton onPress={() => changeFilter({ ...NO_FILTER, from: undefined, to: undefined })}>
        Show all
      </TextButton>
    </section>
  )
}
