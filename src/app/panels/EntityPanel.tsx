import { ArrowLeft, ArrowRight } from 'lucide-react'
import { memo, useEffect, useMemo, useState } from 'react'
import { Heading } from 'react-aria-components'
import { type Connection, connections } from '../../graph/connections.ts'
import { refTo } from '../../graph/edit/refs.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import { EntityLink } from '../controls/EntityLink.tsx'
import { HiddenMark } from '../controls/HiddenMark.tsx'
import { More, useGrowing } from '../controls/More.tsx'
import { DisputedChip, StatusChip } from '../controls/StatusChip.tsx'
import { TextButton } from '../controls/TextButton.tsx'
import { useEditing } from '../edit/context.ts'
import { EntityTools } from '../edit/EntityTools.tsx'
import edit from '../edit/edit.module.css'
import { InPlaceField } from '../edit/InPlaceField.tsx'
import { Note } from '../edit/Note.tsx'
import { TypeSelect } from '../edit/selects.tsx'
import { useDispatch, useOpen } from '../store/context.ts'
import { pointed } from '../store/pointed.ts'
import { Merges } from './Merges.tsx'
import styles from './panels.module.css'

/** One entity: its names, its connections by the other end, and where the text speaks of it. */
export default memo(function EntityPanel({ entity }: { entity: Entity }) {
  const { lookup } = useOpen()
  const { correct } = useEditing()
  const [isRenaming, setRenaming] = useState(false)
  const { label, type, aliases, mentions, country, hidden, pinned, note } = entity.attributes
  const groups = useMemo(() => group(connections(lookup.graph, entity.key)), [lookup, entity])
  const growing = useGrowing(groups.length)
  useEffect(() => () => pointed.set(null), [])
  return (
    <div className={cx(styles.panel)}>
      <header className={cx(styles.head)}>
        <div className={cx(edit.aboveName)}>
          <TypeSelect
            value={type}
            onChange={(to) => correct({ type: 'retype', entity: refTo(entity), to })}
          />
          {country && <span>{country}</span>}
          {pinned && <span className={cx(edit.mark)}>Pinned</span>}
          {hidden && <span className={cx(edit.mark)}>Hidden on the map</span>}
        </div>
        <Heading level={2} className={cx(styles.name)}>
          {isRenaming ? (
            <InPlaceField
              label="Name"
              value={label}
              onDone={(text) => {
                setRenaming(false)
                correct({ type: 'rename', entity: refTo(entity), label: text })
              }}
              onCancel={() => setRenaming(false)}
            />
          ) : (
            label
          )}
        </Heading>
        {aliases.length > 0 && <p className={cx(styles.aliases)}>also {aliases.join(', ')}</p>}
        <EntityTools entity={entity} onRename={() => setRenaming(true)} />
        <Note
          label={`Note on ${label}`}
          note={note}
          onChange={(text) => correct({ type: 'note', target: { entity: refTo(entity) }, text })}
        />
      </header>
      <section>
        <Heading level={3} className={cx(styles.sectionTitle)}>
          Connections <span>{lookup.graph.degree(entity.key).toLocaleString('en')}</span>
        </Heading>
        {groups.length === 0 && (
          <p className={cx(styles.soft)}>The text mentions it, but ties it to nothing else.</p>
        )}
        <ul>
          {groups.slice(0, growing.shown).map(({ neighbour, list }) => {
            const other = lookup.entities.get(neighbour)
            return (
              other && (
                <li key={neighbour} className={cx(styles.neighbour)}>
                  <EntityLink entity={other} className={styles.strong} />
                  <ul>
                    {list.map((connection) => (
                      <ConnectionRow key={connection.edge} entity={entity.key} connection={connection} />
                    ))}
                  </ul>
                </li>
              )
            )
          })}
        </ul>
        <More {...growing} />
      </section>
      <Mentions mentions={mentions} />
      <Merges entity={entity} />
    </div>
  )
})

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

const SHOWN = 5
const AROUND = 36

function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  const { lookup, dispatch } = useOpen()
  const [all, setAll] = useState(false)
  const growing = useGrowing(mentions.length)
  const texts = new Map(lookup.dossier.attributes.documents.map(({ id, text }) => [id, text]))
  return (
    <section>
      <Heading level={3} className={cx(styles.sectionTitle)}>
        Mentions <span>{mentions.length}</span>
      </Heading>
      <ul>
        {mentions.slice(0, all ? growing.shown : SHOWN).map((mention) => {
          const text = texts.get(mention.document) ?? ''
          return (
            <li key={`${mention.document}:${mention.start}`}>
              <button
                type="button"
                className={cx(styles.mention)}
                onClick={() => dispatch({ type: 'read', span: mention })}
              >
                {text.slice(Math.max(0, mention.start - AROUND), mention.start).replace(/^\S*\s/, '')}
                <b>{mention.exact}</b>
                {text.slice(mention.end, mention.end + AROUND).replace(/\s\S*$/, '')}
              </button>
            </li>
          )
        })}
      </ul>
      {all && <More {...growing} />}
      {mentions.length > SHOWN && (
        <TextButton onPress={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${mentions.length}`}
        </TextButton>
      )}
    </section>
  )
}
