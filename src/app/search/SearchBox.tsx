import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useExplorer } from '../store/context.ts'
import { isTyping } from './isTyping.ts'
import { createMatcher } from './match.ts'
import styles from './search.module.css'

const MOST = 30

/** Finds an entity by name or alias; `/` comes here from anywhere. */
export function SearchBox() {
  const { lookup, dispatch } = useExplorer()
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const match = useMemo(() => createMatcher(lookup.ranked), [lookup])
  const matches = useMemo(() => match(query, MOST), [match, query])

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const select = (key: string) => {
    dispatch({ type: 'select', selection: { kind: 'entity', key }, from: 'panel' })
    setQuery('')
    input.current?.blur()
  }
  /** Enter takes the first match when none was chosen with the arrows. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const [first] = matches
    if (event.key !== 'Enter' || !query.trim() || !first) return
    if (input.current?.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    select(first.entity.key)
  }

  return (
    <ComboBox
      className={cx(styles.search)}
      aria-label="Search entities by name"
      items={matches.map(({ entity, alias }) => ({ id: entity.key, entity, alias }))}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(key) => {
        if (key !== null) select(String(key))
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <div ref={field} className={cx(styles.field)} onKeyDownCapture={onKeyDownCapture}>
        <Search size={15} strokeWidth={1.75} aria-hidden />
        <Input ref={input} placeholder="Find a person, place, organization …" className={cx(styles.input)} />
        <kbd aria-hidden>/</kbd>
      </div>
      <Popover triggerRef={field} className={cx(styles.popover)} offset={4}>
        <ListBox
          className={cx(styles.list)}
          renderEmptyState={() => (
            <p className={cx(styles.empty)}>
              No name or alias has “{query}”. Try a shorter part of it, or look through the text.
            </p>
          )}
        >
          {({
            id,
            entity,
            alias,
          }: {
            id: string
            entity: (typeof matches)[number]['entity']
            alias: string | undefined
          }) => (
            <ListBoxItem id={id} textValue={entity.attributes.label} className={cx(styles.item)}>
              <TypeGlyph type={entity.attributes.type} named />
              <Text slot="label">{entity.attributes.label}</Text>
              {alias !== undefined && <Text slot="description">{alias}</Text>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
