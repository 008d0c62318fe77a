import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { Heading } from 'react-aria-components'
import { type Connection, connections } from '../../graph/connections.ts'
import type { Entity } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import { EntityLink } from '../controls/EntityLink.tsx'
import { HiddenMark } from '../controls/HiddenMark.tsx'
import { LeftOut } from '../controls/LeftOut.tsx'
import { More, useGrowing } from '../controls/More.tsx'
import { DisputedChip, StatusChip } from '../controls/StatusChip.tsx'
import { counted } from '../filter/terms.ts'
import { useDispatch, useOpen } from '../store/context.ts'
import { pointed } from '../store/pointed.ts'
import { useShown } from '../store/shown.tsx'
import styles from './panels.module.css'

/** The connections of an entity by their other ends: those that the filter leaves, and those that it leaves out. */
export function Connections({ entity }: { entity: Entity }) {
  const { lookup } = useOpen()
  const { isShown } = useShown()
  const { all, shown, leftOut } = useMemo(() => {
    const all = connections(lookup.graph, entity.key)
    return {
      all,
      shown: all.filter(({ edge }) => isShown(edge)),
      leftOut: all.filter(({ edge }) => !isShown(edge)),
    }
  }, [lookup, entity, isShown])
  useEffect(() => () => pointed.set(null), [])
  return (
    <section>
      <Heading level={3} className={cx(styles.sectionTitle)}>
        Connections{' '}
        <span>
          {leftOut.length > 0 ? `${shown.length.toLocaleString('en')} of ` : ''}
          {all.length.toLocaleString('en')}
        </span>
      </Heading>
      {all.length === 0 && (
        <p className={cx(styles.soft)}>The text mentions it, but ties it to nothing else.</p>
      )}
      <Neighbours entity={entity.key} list={shown} />
      {leftOut.length > 0 && (
        <LeftOut words={counted(leftOut.length, 'connection')}>
          <Neighbours entity={entity.key} list={leftOut} />
        </LeftOut>
      )}
    </section>
  )
}

/** Connections by their other ends. */
function Neighbours({ entity, list }: { entity: string; list: readonly Connection[] }) {
  const { lookup } = useOpen()
  const groups = useMemo(() => group(list), [list])
  const growing = useGrowing(groups.length)
  return (
    <>
      <ul>
        {groups.slice(0, growing.shown).map(({ neighbour, list }) => {
          const other = lookup.entities.get(neighbour)
          return (
            other && (
              <li key={neighbour} className={cx(styles.neighbour)}>
                <EntityLink entity={other} className={styles.strong} />
                <ul>
                  {list.map((connection) => (
                    <ConnectionRow key={connection.edge} entity={entity} connection={connection} />
                  ))}
                </ul>
              </li>
            )
          )
        })}
      </ul>
      <More {...growing} />
    </>
  )
}

/** Connections come with all of one neighbour together. */
function group(list: readonly Connection[]): { neighbour: string; list: Connection[] }[] {
  const groups: { neighbour: string; list: Connection[] }[] = []
  for (const connection of list) {
    const last = groups.at(-1)
    if (last?.neighbour === connection.neighbour) last.list.push(connection)
    else groups.push({ neighbour: connection.neighbour, list: [connection] })
  }
  return groups
}

function ConnectionRow({ entity, connection }: { entity: string; connection: Connection }) {
  const dispatch = useDispatch()
  const { attributes, direction, edge, neighbour } = connection
  const sentences = attributes.evidence.length
  const Arrow = direction === 'out' ? ArrowRight : ArrowLeft
  // Its line on the map and its sentences in the text light up, as when they are pointed at there.
  const point = () =>
    pointed.set({ part: { nodes: new Set([neighbour]), edges: new Set([edge]) }, from: 'panel' })
  const leave = () => pointed.set(null)
  return (
    <li>
      <button
        type="button"
        className={cx(styles.row)}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        onClick={() => {
          leave()
          dispatch({
            type: 'select',
            selection: { kind: 'connection', ends: [entity, neighbour], relation: edge },
            from: 'panel',
          })
        }}
      >
        <Arrow
          size={14}
          strokeWidth={1.75}
          role="img"
          aria-label={direction === 'out' ? 'this one acts:' : 'the other acts:'}
        />
        <span className={cx(styles.phrase)}>
          {attributes.label}
          {sentences > 1 && <span className={cx(styles.soft)}> ×{sentences}</span>}{' '}
          {attributes.hidden && <HiddenMark />}
        </span>
        {attributes.disputed && <DisputedChip />}
        <StatusChip status={attributes.status} />
      </button>
    </li>
  )
}
