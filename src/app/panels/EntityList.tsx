import { CopyCheck, Plus, SquareCheck } from 'lucide-react'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { Button, Heading, ToggleButton } from 'react-aria-components'
import type { Entity } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import { HiddenMark } from '../controls/HiddenMark.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useOnceCurrent } from '../controls/useOnceCurrent.ts'
import { VirtualList } from '../controls/VirtualList.tsx'
import { useEditing } from '../edit/context.ts'
import edit from '../edit/edit.module.css'
import { SeveralBar } from '../edit/SeveralBar.tsx'
import { FirstHint } from '../layout/FirstHint.tsx'
import { useNames } from '../search/useNames.ts'
import { useOpen } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import styles from './panels.module.css'

const NONE: ReadonlySet<string> = new Set()
const keyOf = ({ key }: Entity) => key

interface EntityListProps {
  /** An entity is asked for: there is nothing but the choice. */
  readonly isAsked?: boolean
  /** The key of the entity that was looked at before, where the list begins. */
  readonly startAt?: string | null
}

/** Every entity, the most connected first: the way to each of them without the map. */
export const EntityList = memo(function EntityList({ isAsked = false, startAt = null }: EntityListProps) {
  const { lookup, dispatch } = useOpen()
  const { several, setSeveral, show, setSuggesting } = useEditing()
  const [isChoosing, setChoosing] = useState(several.size > 0)
  const [filter, setFilter] = useState('')
  const { visible, tiesOf } = useShown()
  const { found, isCurrent } = useNames(filter)
  const items = useMemo(() => {
    if (!visible) return found
    const left = found.filter(({ key }) => visible.nodes.has(key))
    // The most connected first, by what is shown of them; what was asked for comes as it was found.
    return filter.trim() === '' ? left.sort((a, b) => tiesOf(b.key) - tiesOf(a.key)) : left
  }, [found, visible, tiesOf, filter])
  const total = lookup.ranked.length
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever comes back by keyboard is where they were.
    if (startAt !== null && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true })
  }, [startAt])
  const choose = (key: string) => {
    if (!isChoosing) dispatch({ type: 'select', selection: { kind: 'entity', key }, from: 'panel' })
    else if (several.has(key)) setSeveral([...several].filter((other) => other !== key))
    else setSeveral([...several, key])
  }
  const chooseFirst = useOnceCurrent(isCurrent, () => {
    if (items[0]) choose(items[0].key)
  })
  return (
    <div ref={place} className={cx(styles.entities)}>
      {!isAsked && <FirstHint />}
      <Heading level={2} className={cx(styles.sectionTitle)}>
        Entities{' '}
        <span>
          {items.length === total ? '' : `${items.length.toLocaleString('en')} of `}
          {total.toLocaleString('en')}
        </span>
        <span className={cx(styles.unit)}>connections</span>
      </Heading>
      {!isAsked && (
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
      )}
      <div className={cx(styles.filter)}>
        <input
          type="search"
          aria-label="Filter entities"
          placeholder="Filter"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && filter.trim() !== '' && chooseFirst(null)}
        />
      </div>
      <VirtualList
        label="Entities, the most connected first"
        items={items}
        keyOf={keyOf}
        selected={isChoosing ? several : NONE}
        isMultiple={isChoosing}
        startAt={startAt}
        query={filter}
        isCurrent={isCurrent}
        onChoose={choose}
        empty={
          <p className={cx(styles.none)}>
            {filter.trim() === ''
              ? visible
                ? 'Nothing matches the filters above the map.'
                : 'The texts name nobody and nothing; an entity can be added.'
              : visible
                ? 'Nothing that the filters show is called that.'
                : 'Nothing is called that.'}
          </p>
        }
      >
        {(entity) => (
          <div className={cx(styles.item)}>
            {isChoosing && <span className={cx(styles.tick)} aria-hidden />}
            <TypeGlyph type={entity.attributes.type} named />
            <span className={cx(styles.label)}>{entity.attributes.label}</span>
            {entity.attributes.hidden && <HiddenMark />}
            <span className={cx(styles.soft)}>{tiesOf(entity.key).toLocaleString('en')}</span>
          </div>
        )}
      </VirtualList>
      <SeveralBar />
    </div>
  )
})
