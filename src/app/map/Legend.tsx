import { ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { EntityType, Status } from '../../model/vocabulary.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { DisputedSample, LineSample } from '../controls/StatusChip.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useExplorer } from '../store/context.ts'
import { TYPE_TERMS, TYPES_IN_ORDER } from '../vocabulary/entityTypes.ts'
import { DISPUTED, STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './map.module.css'
import type { MapData, MapGroup } from './mapData.ts'

interface LegendProps {
  readonly groups: readonly MapGroup[]
  readonly colorBy: MapData['colorBy']
}

/** More groups than this are not told one by one. */
const MOST_GROUPS = 8

/** The key to the map: the types, statuses and groups that are on it, with their numbers. */
export function Legend({ groups, colorBy }: LegendProps) {
  const { lookup } = useExplorer()
  const { types, statuses, disputed } = useMemo(() => {
    const types = new Map<EntityType, number>()
    const statuses = new Map<Status, number>()
    lookup.graph.forEachNode((_key, { type }) => types.set(type, (types.get(type) ?? 0) + 1))
    let disputed = 0
    lookup.graph.forEachEdge((_key, edge) => {
      statuses.set(edge.status, (statuses.get(edge.status) ?? 0) + 1)
      if (edge.disputed) disputed++
    })
    return { types, statuses, disputed }
  }, [lookup])
  return (
    <Disclosure className={cx(styles.legend)} defaultExpanded={window.innerWidth > 820}>
      <Heading level={2}>
        <Button slot="trigger" className={cx(styles.legendTitle)}>
          <ChevronRight size={14} strokeWidth={1.75} aria-hidden /> Key
        </Button>
      </Heading>
      <DisclosurePanel className={cx(styles.legendBody)}>
        <ul data-colors={colorBy}>
          {TYPES_IN_ORDER.filter((type) => types.has(type)).map((type) => (
            <li key={type}>
              <TypeGlyph type={type} />
              {TYPE_TERMS[type].many}
              <span>{types.get(type)}</span>
            </li>
          ))}
        </ul>
        <ul>
          {STATUSES.filter((status) => statuses.has(status)).map((status) => (
            <li key={status} title={STATUS_TERMS[status].meaning}>
              <LineSample status={status} />
              {STATUS_TERMS[status].label}
              <span>{statuses.get(status)}</span>
            </li>
          ))}
          {disputed > 0 && (
            <li title={DISPUTED.meaning}>
              <DisputedSample />
              {DISPUTED.label}
              <span>{disputed}</span>
            </li>
          )}
        </ul>
        {groups.length > 0 && (
          <ul>
            {groups.slice(0, MOST_GROUPS).map(({ name, count }, i) => (
              <li key={name}>
                <span className={cx(styles.swatch)} data-group={(i % 8) + 1} />
                {name}
                <span>{count}</span>
              </li>
            ))}
            {groups.length > MOST_GROUPS && <li>and {groups.length - MOST_GROUPS} more groups</li>}
          </ul>
        )}
      </DisclosurePanel>
    </Disclosure>
  )
}
