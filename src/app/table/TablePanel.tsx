import { useEffect, useMemo, useState } from 'react'
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { useEditing } from '../edit/context.ts'
import { RelationTools } from '../edit/RelationTools.tsx'
import { useOpen, useSelection, useView } from '../store/context.ts'
import { pointed } from '../store/pointed.ts'
import { useShown } from '../store/shown.tsx'
import {
  ALL_NODE_COLUMNS,
  ALL_NODE_LAYOUT,
  EDGE_COLUMNS,
  EDGE_LAYOUT,
  type EdgeRow,
  NODE_COLUMNS,
  NODE_LAYOUT,
  type NodeRow,
} from './columns.tsx'
import { GraphTable } from './GraphTable.tsx'
import styles from './table.module.css'

/** The graph as two tables, which follow the filter, what is lit and what is selected. */
export default function TablePanel() {
  const { lookup, dispatch } = useOpen()
  const { selection } = useSelection()
  const view = useView()
  const { visible, lit, tiesOf } = useShown()
  const { several, setSeveral } = useEditing()
  const [tab, setTab] = useState<Key>(selection?.kind === 'connection' ? 'connections' : 'entities')
  const { entities, graph } = lookup
  const isOfSeveral = lookup.dossier.attributes.documents.length > 1
  const [onlyLit, setOnlyLit] = useState(true)
  const within = onlyLit && (view.path || view.steps > 1) ? lit : null

  const nodes = useMemo(
    () =>
      lookup.ranked
        .filter(({ key }) => (!visible || visible.nodes.has(key)) && (!within || within.nodes.has(key)))
        .map(
          ({ key, attributes: { label, type, mentions, hidden = false } }): NodeRow => ({
            key,
            label,
            type,
            connections: tiesOf(key),
            mentions: mentions.length,
            documents: new Set(mentions.map(({ document }) => document)).size,
            isHidden: hidden,
          }),
        ),
    [lookup, visible, within, tiesOf],
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
  useEffect(() => () => pointed.set(null), [])
  const point = (nodes: readonly string[], edges: readonly string[]) =>
    pointed.set({ part: { nodes: new Set(nodes), edges: new Set(edges) }, from: 'panel' })
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
          columns={isOfSeveral ? ALL_NODE_COLUMNS : NODE_COLUMNS}
          keyOf={({ key }) => key}
          selected={chosen}
          several={several}
          onSelect={({ key }, isAdded) => chooseEntity(key, isAdded)}
          onPoint={(row) => (row ? point([row.key], graph.directedEdges(row.key)) : pointed.set(null))}
          layout={isOfSeveral ? ALL_NODE_LAYOUT : NODE_LAYOUT}
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
          onPoint={(row) => (row ? point([], [row.key]) : pointed.set(null))}
          layout={EDGE_LAYOUT}
          empty="No connection matches these filters."
        />
      </TabPanel>
    </Tabs>
  )
}
