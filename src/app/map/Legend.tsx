import { ChevronRight } from 'lucide-react'
import { memo, type ReactNode, useDeferredValue, useMemo } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading, ToggleButton } from 'react-aria-components'
import type { EntityType, Status } from '../../model/vocabulary.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { DisputedSample, LineSample } from '../controls/StatusChip.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useOpen } from '../store/context.ts'
import { PINNED, TYPE_TERMS, TYPES_IN_ORDER } from '../vocabulary/entityTypes.ts'
import { DISPUTED, STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './legend.module.css'
import type { MapData, MapGroup } from './mapData.ts'

/** The filter that the key works as: a press on a type or a status hides it, or shows it again. */
export interface LegendFilter {
  readonly hiddenTypes: ReadonlySet<EntityType>
  readonly hiddenStatuses: ReadonlySet<Status>
  readonly toggleType: (type: EntityType) => void
  readonly toggleStatus: (status: Status) => void
}

interface LegendProps {
  readonly groups: readonly MapGroup[]
  readonly colorBy: MapData['colorBy']
  /** Without it the key only tells. */
  readonly filter?: LegendFilter | undefined
}

/** More groups than this are not told one by one. */
const MOST_GROUPS = 8

/** The key to the map: the types, statuses and groups that are in the dossier, with their numbers. */
export const Legend = memo(function Legend({ groups, colorBy, filter }: LegendProps) {
  // What a correction changes in the numbers is told after the correction itself.
  const dossier = useDeferredValue(useOpen().lookup.dossier)
  const { types, statuses, disputed, pinned } = useMemo(() => {
    const types = new Map<EntityType, number>()
    const statuses = new Map<Status, number>()
    let disputed = 0
    let pinned = 0
    for (const { attributes } of dossier.nodes) {
      types.set(attributes.type, (types.get(attributes.type) ?? 0) + 1)
      if (attributes.pinned && !attributes.hidden) pinned++
    }
    for (const { attributes } of dossier.edges) {
      statuses.set(attributes.status, (statuses.get(attributes.status) ?? 0) + 1)
      if (attributes.disputed) disputed++
    }
    return { types, statuses, disputed, pinned }
  }, [dossier])
  return (
    <Disclosure className={cx(styles.legend)} defaultExpanded={window.innerWidth > 980}>
      <Heading level={2}>
        <Button slot="trigger" className={cx(styles.title)}>
          <ChevronRight size={14} strokeWidth={1.75} aria-hidden /> Key
        </Button>
      </Heading>
      <DisclosurePanel className={cx(styles.body)}>
        <ul data-colors={colorBy}>
          {TYPES_IN_ORDER.filter((type) => types.has(type)).map((type) => (
            <Entry
              key={type}
              isHidden={filter?.hiddenTypes.has(type)}
              onToggle={filter && (() => filter.toggleType(type))}
            >
              <TypeGlyph type={type} />
              <span className={cx(styles.words)}>{TYPE_TERMS[type].many}</span>
              <span className={cx(styles.count)}>{types.get(type)?.toLocaleString('en')}</span>
            </Entry>
          ))}
          {pinned > 0 && (
            <Entry title="A reader put it where it is">
              <PinSample />
              {PINNED}
              <span className={cx(styles.count)}>{pinned}</span>
            </Entry>
          )}
        </ul>
        <ul>
          {STATUSES.filter((status) => statuses.has(status)).map((status) => (
            <Entry
              key={status}
              title={STATUS_TERMS[status].meaning}
              isHidden={filter?.hiddenStatuses.has(status)}
              onToggle={filter && (() => filter.toggleStatus(status))}
            >
              <LineSample status={status} />
              <span className={cx(styles.words)}>{STATUS_TERMS[status].label}</span>
              <span className={cx(styles.count)}>{statuses.get(status)?.toLocaleString('en')}</span>
            </Entry>
          ))}
          {disputed > 0 && (
            <Entry title={DISPUTED.meaning}>
              <DisputedSample />
              {DISPUTED.label}
              <span className={cx(styles.count)}>{disputed.toLocaleString('en')}</span>
            </Entry>
          )}
        </ul>
        {groups.length > 0 && (
          <ul>
            {groups.slice(0, MOST_GROUPS).map(({ name, count }, i) => (
              <Entry key={name} title={name}>
                <span className={cx(styles.swatch)} data-group={(i % 8) + 1} />
                <span className={cx(styles.group)}>{name}</span>
                <span className={cx(styles.count)}>{count}</span>
              </Entry>
            ))}
            {groups.length > MOST_GROUPS && <Entry>and {groups.length - MOST_GROUPS} more groups</Entry>}
          </ul>
        )}
      </DisclosurePanel>
    </Disclosure>
  )
})

interface EntryProps {
  readonly children: ReactNode
  readonly title?: string
  readonly isHidden?: boolean | undefined
  readonly onToggle?: (() => void) | undefined
}

/** A node with its pin, as the map draws it. */
function PinSample() {
  return (
    <svg className={cx(styles.pin)} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="9" r="5" />
      <circle cx="11" cy="5" r="4" />
      <circle cx="11" cy="5" r="2.6" />
    </svg>
  )
}

/** One line of the key; a button where it filters, pressed while what it stands for is shown. */
function Entry({ children, title, isHidden = false, onToggle }: EntryProps) {
  return (
    <li title={title}>
      {onToggle ? (
        <ToggleButton className={cx(styles.toggle)} isSelected={!isHidden} onChange={onToggle}>
          {children}
        </ToggleButton>
      ) : (
        children
      )}
    </li>
  )
}
