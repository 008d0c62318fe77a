import { ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { EntityType, Status } from '../../model/vocabulary.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { LineSample } from '../controls/StatusChip.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useExplorer } from '../store/context.ts'
import { TYPE_TERMS, TYPES_IN_ORDER } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './map.module.css'

/** The key to the map: the types and statuses that are on it, with their numbers. */
export function Legend() {
  const { lookup } = useExplorer()
  const { types, statuses } = useMemo(() => {
    const types = new Map<EntityType, number>()
    const statuses = new Map<Status, number>()
    lookup.graph.forEachNode((_key, { type }) => types.set(type, (types.get(type) ?? 0) + 1))
    lookup.graph.forEachEdge((_key, { status }) => statuses.set(status, (statuses.get(status) ?? 0) + 1))
    return { types, statuses }
  }, [lookup])
  return (
    <Disclosure className={cx(styles.legend)} defaultExpanded={window.innerWidth > 820}>
      <Heading level={2}>
        <Button slot="trigger" className={cx(styles.legendTitle)}>
          <ChevronRight size={14} strokeWidth={1.75} aria-hidden /> Key
        </Button>
      </Heading>
      <DisclosurePanel className={cx(styles.legendBody)}>
        <ul>
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
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
