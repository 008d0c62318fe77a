import { useMemo, useState } from 'react'
import {
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  SearchField,
  Text,
  Virtualizer,
} from 'react-aria-components'
import type { Entity } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { indexNames } from '../search/searchIndex.ts'
import { useExplorer } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import styles from './panels.module.css'

const ROW = 32

/** Every entity, the most connected first: the way to each of them without the map. */
export function EntityList() {
  const { lookup, dispatch } = useExplorer()
  const [filter, setFilter] = useState('')
  const { visible } = useShown()
  const find = useMemo(() => indexNames(lookup.ranked), [lookup])
  const items = useMemo(
    () =>
      find(filter, Number.POSITIVE_INFINITY)
        .filter(({ entity }) => !visible || visible.nodes.has(entity.key))
        .map(({ entity }) => ({ id: entity.key, entity })),
    [find, filter, visible],
  )
  const total = lookup.ranked.length
  return (
    <div className={cx(styles.entities)}>
      <Heading level={2} className={cx(styles.sectionTitle)}>
        Entities <span>{items.length === total ? total : `${items.length} of ${total}`}</span>
        <span className={cx(styles.unit)}>connections</span>
      </Heading>
      <SearchField
        aria-label="Filter entities"
        value={filter}
        onChange={setFilter}
        className={cx(styles.filter)}
      >
        <Input placeholder="Filter" />
      </SearchField>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW, padding: 4 }}>
        <ListBox
          aria-label="Entities, the most connected first"
          className={cx(styles.list)}
          items={items}
          selectionMode="single"
          selectedKeys={[]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys
            if (key !== undefined)
              dispatch({ type: 'select', selection: { kind: 'entity', key: String(key) }, from: 'panel' })
          }}
          renderEmptyState={() => (
            <p className={cx(styles.soft)}>
              {visible ? 'Nothing that the filter shows is called that.' : 'Nothing is called that.'}
            </p>
          )}
        >
          {({ id, entity }: { id: string; entity: Entity }) => (
            <ListBoxItem id={id} textValue={entity.attributes.label} className={cx(styles.item)}>
              <TypeGlyph type={entity.attributes.type} named />
              <Text slot="label">{entity.attributes.label}</Text>
              <span className={cx(styles.soft)}>{lookup.graph.degree(entity.key)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  )
}
