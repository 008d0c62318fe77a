import { useMemo, useState } from 'react'
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Relation } from '../../model/relation.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { DisputedChip, StatusChip } from '../controls/StatusChip.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useEditing } from '../edit/context.ts'
import { RelationTools } from '../edit/RelationTools.tsx'
import { useOpen, useSelection, useView } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import { type Column, GraphTable } from './GraphTable.tsx'
import styles from './table.module.css'

interface NodeRow {
  readonly key: string
  readonly label: string
  readonly type: keyof typeof TYPE_TERMS
  readonly connections: number
  readonly mentions: number
  readonly documents: number
}

interface EdgeRow {
  readonly key: string
  readonly from: string
  readonly label: string
  readonly to: string
  readonly relation: Relation
  readonly sentences: number
  readonly when: string
}

const NODE_COLUMNS: Column<NodeRow>[] = [
  {
    accessorKey: 'label',
    header: 'Name',
    sortFn: 'basic',
    cell: ({ row }) => (
      <>
        <TypeGlyph type={row.original.type} /> <b>{row.original.label}</b>
      </>
    ),
  },
  { accessorFn: ({ type }) => TYPE_TERMS[type].one, id: 'type', header: 'Type', sortFn: 'basic' },
  { accessorKey: 'connections', header: 'Connections', sortFn: 'basic', sortDescFirst: true },
  { accessorKey: 'mentions', header: 'Mentions', sortFn: 'basic', sortDescFirst: true },
  { accessorKey: 'documents', header: 'Documents', sortFn: 'basic', sortDescFirst: true },
]

const EDGE_COLUMNS: Column<EdgeRow>[] = [
  { accessorKey: 'from', header: 'Who', sortFn: 'basic', cell: ({ row }) => <b>{row.original.from}</b> },
  { accessorKey: 'label', header: 'What', sortFn: 'basic', cell: ({ row }) => <em>{row.original.label}</em> },
  { accessorKey: 'to', header: 'Whom', sortFn: 'basic', cell: ({ row }) => <b>{row.original.to}</b> },
  {
    accessorFn: ({ relation }) => STATUSES.indexOf(relation.attributes.status),
    id: 'status',
    header: 'How it is said',
    sortFn: 'basic',
    cell: ({ row }) => {
      const { status, disputed } = row.original.relation.attributes
      return (
        <>
          <StatusChip status={status} /> {disputed && <DisputedChip />}
        </>
      )
    },
  },
  { accessorKey: 'when', header: 'When', sortFn: 'basic' },
  { accessorKey: 'sentences', header: 'Sentences', sortFn: 'basic', sortDescFirst: true },
  {
    accessorFn: ({ relation }) => relation.attributes.confidence,
    id: 'confidence',
    header: 'Confidence',
    sortFn: 'basic',
    sortDescFirst: true,
    cell: ({ row }) => `${Math.round(100 * row.original.relation.attributes.confidence)} %`,
  },
]

/** The graph as two tables, which follow the filter, what is lit and what is selected. */
export default function TablePanel() {
  const { lookup, dispatch } = useOpen()
  const { selection } = useSelection()
  const view = useView()
  const { visible, lit } = useShown()
  const { several, setSeveral } = useEditing()
  const [tab, setTab] = useState<Key>(selection?.kind === 'connection' ? 'connections' : 'entities')
  const { entities, graph } = lookup
  const [onlyLit, setOnlyLit] = useState(true)
  const within = onlyLit && (view.path || view.steps > 1) ? lit : null

  const nodes = useMemo(
    () =>
      lookup.ranked
        .filter(({ key }) => (!visible || visible.nodes.has(key)) && (!within || within.nodes.has(key)))
        .map(({ key, attributes: { label, type, mentions } }): NodeRow => {
          const documents = new Set(mentions.map(({ document }) => document)).size
          return { key, label, type, connections: graph.degree(key), mentions: mentions.length, documents }
        }),
    [lookup, visible, within, graph],
  )
  const edges = useMemo(
    () =>
      lookup.dossier.edges
        .filter(({ key }) => (!visible || visible.edges.has(key)) && (!within || within.edges.has(key)))
        .map((relation): EdgeRow => {
          const { key, source, target, attributes } = relation
          const name = (end: string) => entities.get(end)?.attributes.label ?? end
          const dated = attributes.evidence.find(({ when }) => when?.from ?? when?.to)?.when
          return {
            key,
            from: name(source),
            label: attributes.label,
            to: name(target),
            relation,
            sentences: attributes.evidence.length,
            when: dated?.from ?? dated?.to ?? '',
          }
        }),
    [lookup, visible, within, entities],
  )
  const chosen = selection?.kind === 'entity' ? selection.key : null
  const relation =
    selection?.kind === 'connection'
      ? edges.find(({ key }) => key === selection.relation)?.relation
      : undefined
  const chooseEntity = (key: string, isAdded: boolean) => {
    if (isAdded) {
      // What is selected already is the first of several.
      const before = several.size === 0 && chosen !== null ? [chosen] : [...several]
      setSeveral(before.includes(key) ? before.filter((other) => other !== key) : [...before, key])
    } else {
      if (several.size > 0) setSeveral([])
      dispatch({ type: 'select', selection: { kind: 'entity', key }, from: 'panel' })
    }
  }
  return (
    <Tabs className={cx(styles.panel)} selectedKey={tab} onSelectionChange={setTab}>
      <div className={cx(styles.tabBar)}>
        <TabList aria-label="Tables" className={cx(styles.tabs)}>
          <Tab id="entities" className={cx(styles.tab)}>
            Entities <span>{nodes.length.toLocaleString('en')}</span>
          </Tab>
          <Tab id="connections" className={cx(styles.tab)}>
            Connections <span>{edges.length.toLocaleString('en')}</span>
          </Tab>
        </TabList>
        {tab === 'connections' && relation && (
          <div className={cx(styles.tools)}>
            <RelationTools label="Correct the selected relation" relation={relation} />
          </div>
        )}
        {lit && (
          <label className={cx(styles.only)}>
            <input type="checkbox" checked={onlyLit} onChange={() => setOnlyLit(!onlyLit)} /> only what is lit
            on the map
          </label>
        )}
      </div>
      <TabPanel id="entities" className={cx(styles.tabPanel)}>
        <GraphTable
          label="Table of entities"
          rows={nodes}
          columns={NODE_COLUMNS}
          keyOf={({ key }) => key}
          selected={chosen}
          several={several}
          onSelect={({ key }, isAdded) => chooseEntity(key, isAdded)}
          widths="minmax(156px, 3fr) minmax(88px, 1fr) 92px 80px 88px"
          empty="No entity matches these filters."
        />
      </TabPanel>
      <TabPanel id="connections" className={cx(styles.tabPanel)}>
        <GraphTable
          label="Table of connections"
          rows={edges}
          columns={EDGE_COLUMNS}
          keyOf={({ key }) => key}
          selected={selection?.kind === 'connection' ? (selection.relation ?? null) : null}
          onSelect={({ key, relation }) =>
            dispatch({
              type: 'select',
              selection: { kind: 'connection', ends: [relation.source, relation.target], relation: key },
              from: 'panel',
            })
          }
          widths="minmax(146px, 2fr) minmax(104px, 1.4fr) minmax(116px, 2fr) 100px 88px 84px 92px"
          empty="No connection matches these filters."
        />
      </TabPanel>
    </Tabs>
  )
}
