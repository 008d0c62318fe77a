import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { cx } from '../controls/cx.ts'
import { useMapEditing } from '../edit/useMapEditing.ts'
import { FilterBar } from '../filter/FilterBar.tsx'
import { HiddenByHand } from '../filter/HiddenByHand.tsx'
import { MapPanel } from '../map/MapPanel.tsx'
import type { Trail } from '../navigation/useAddress.ts'
import { useOpen, useView } from '../store/context.ts'
import { pointed } from '../store/pointed.ts'
import { useShown } from '../store/shown.tsx'
import styles from './middle.module.css'
import { ViewBar } from './ViewBar.tsx'

const TablePanel = lazy(() => import('../table/TablePanel.tsx'))
const Timeline = lazy(() => import('../timeline/Timeline.tsx'))

interface MiddleProps {
  readonly scheme: string
  readonly trail: Trail
  readonly start?: ReactNode
  readonly end?: ReactNode
}

/** The graph, as map or as table, under what can be asked of it. */
export function Middle({ scheme, trail, start, end }: MiddleProps) {
  const view = useView()
  const filters = useRef<HTMLDivElement>(null)
  return (
    <div className={cx(styles.middle)}>
      <ViewBar trail={trail} start={start} end={end} />
      <div className={cx(styles.graph)} data-as={view.as}>
        <div ref={filters} className={cx(styles.filters)}>
          <FilterBar />
          <HiddenByHand />
        </div>
        {view.as === 'table' ? (
          <Suspense>
            <TablePanel />
          </Suspense>
        ) : (
          <MapPart scheme={scheme} above={filters} />
        )}
      </div>
      {view.isTimed && (
        <Suspense>
          <Timeline />
        </Suspense>
      )}
    </div>
  )
}

/** The map, with what the rest of the page tells it and learns from it. */
function MapPart({ scheme, above }: { scheme: string; above: RefObject<HTMLElement | null> }) {
  const { lookup, dispatch } = useOpen()
  const { visible, lit, changeFilter } = useShown()
  const editing = useMapEditing()
  const { hiddenTypes, hiddenStatuses } = useView().filter
  const legendFilter = useMemo(() => {
    const toggled = <Item,>(items: readonly Item[], item: Item) =>
      items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
    return {
      hiddenTypes: new Set(hiddenTypes),
      hiddenStatuses: new Set(hiddenStatuses),
      toggleType: (type: (typeof hiddenTypes)[number]) =>
        changeFilter({ hiddenTypes: toggled(hiddenTypes, type) }),
      toggleStatus: (status: (typeof hiddenStatuses)[number]) =>
        changeFilter({ hiddenStatuses: toggled(hiddenStatuses, status) }),
    }
  }, [hiddenTypes, hiddenStatuses, changeFilter])
  const { graph } = lookup
  const marks = useSyncExternalStore(pointed.subscribe, marksFromElsewhere)
  const onHover = useCallback(
    (what: { readonly node: string } | { readonly edges: readonly string[] } | null) => {
      const edges = what === null ? [] : 'edges' in what ? what.edges : graph.directedEdges(what.node)
      pointed.set(
        what && {
          part: { nodes: new Set('node' in what ? [what.node] : []), edges: new Set(edges) },
          from: 'map',
        },
      )
    },
    [graph],
  )
  const onTable = useCallback(() => dispatch({ type: 'view', change: { as: 'table' } }), [dispatch])
  return (
    <>
      <MapPanel
        scheme={scheme}
        above={above}
        visible={visible}
        lit={lit}
        {...editing}
        marks={marks}
        onHover={onHover}
        legendFilter={legendFilter}
        onTable={onTable}
      />
      {visible?.nodes.size === 0 && (
        <p className={cx(styles.nothing)}>Nothing matches all of these filters. Take one away.</p>
      )}
    </>
  )
}

const marksFromElsewhere = () => {
  const now = pointed.get()
  return now && now.from !== 'map' ? now.part : null
}
