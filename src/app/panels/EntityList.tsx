import { CopyCheck, EyeOff, Plus, SquareCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  Button,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  SearchField,
  Text,
  ToggleButton,
  Virtualizer,
} from 'react-aria-components'
import type { Entity } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useEditing } from '../edit/context.ts'
import edit from '../edit/edit.module.css'
import { SeveralBar } from '../edit/SeveralBar.tsx'
import { indexNames } from '../search/searchIndex.ts'
import { useExplorer } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import styles from './panels.module.css'

const ROW = 32

/** Every entity, the most connected first: the way to each of them without the map. */
export function EntityList() {
  const { lookup, dispatch } = useExplorer()
  const { several, setSeveral, show, setSuggesting } = useEditing()
  const [isChoosing, setChoosing] = useState(several.size > 0)
  const [filter, setFilter] = useState('')
  const { visible } = useShown()
  const isFiltering = filter.trim() !== ''
  const find = useMemo(() => (isFiltering ? indexNames(lookup.ranked) : null), [lookup, isFiltering])
  const items = useMemo(
    () =>
      (find ? find(filter, Number.POSITIVE_INFINITY) : lookup.ranked.map((entity) => ({ entity })))
        .filter(({ entity }) => !visible || visible.nodes.has(entity.key))
        .map(({ entity }) => ({ id: entity.key, entity })),
    [find, filter, lookup, visible],
  )
  const total = lookup.ranked.length
  return (
    <div className={cx(styles.entities)}>
      <Heading level={2} className={cx(styles.sectionTitle)}>
        Entities <span>{items.length === total ? total : `${items.length} of ${total}`}</span>
        <span className={cx(styles.unit)}>connections</span>
      </Heading>
      <div className={cx(edit.listTools)}>
        <ToggleButton
          className={cx(edit.listTool)}
          isSelected={isChoosing}
          onChange={(is) => {
            setChoosing(is)
            if (!is) setSeveral([])
          }}
        >
          <SquareCheck size={14} strokeWidth={1.75} aria-hidden /> Choose several
        </ToggleButton>
        <Button className={cx(edit.listTool)} onPress={() => setSuggesting(true)}>
          <CopyCheck size={14} strokeWidth={1.75} aria-hidden /> Duplicates
        </Button>
        <Button className={cx(edit.listTool)} onPress={() => show({ kind: 'add' })}>
          <Plus size={14} strokeWidth={1.75} aria-hidden /> Add
        </Button>
      </div>
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
          selectionMode={isChoosing ? 'multiple' : 'single'}
          selectedKeys={isChoosing ? several : []}
          dependencies={[isChoosing]}
          onSelectionChange={(keys) => {
            if (isChoosing) {
              setSeveral(keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String))
              return
            }
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
              {isChoosing && <span className={cx(styles.tick)} aria-hidden />}
              <TypeGlyph type={entity.attributes.type} named />
              <Text slot="label">{entity.attributes.label}</Text>
              {entity.attributes.hidden && (
                <EyeOff size={13} strokeWidth={1.75} role="img" aria-label="hidden on the map" />
              )}
              <span className={cx(styles.soft)}>{lookup.graph.degree(entity.key)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      <SeveralBar />
    </div>
  )
}
