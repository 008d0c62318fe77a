import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { Entity } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import modal from '../controls/modal.module.css'
import { Popover } from '../controls/Popover.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { indexNames } from '../search/searchIndex.ts'
import { useReady } from '../search/useReady.ts'
import styles from './edit.module.css'

const LISTED = 50

interface EntityFieldProps {
  readonly label: string
  /** Those to choose from, the likeliest first. */
  readonly entities: readonly Entity[]
  readonly value: string | null
  readonly onChange: (key: string | null) => void
  /** Takes other words than names too, as they are typed. */
  readonly onWords?: (words: string) => void
  readonly words?: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** A field that finds an entity by its names. */
export function EntityField(props: EntityFieldProps) {
  const {
    label,
    entities,
    value,
    onChange,
    onWords,
    words,
    placeholder = 'Search by name',
    autoFocus,
  } = props
  const chosen = value === null ? undefined : entities.find(({ key }) => key === value)
  const [text, setText] = useState(chosen?.attributes.label ?? words ?? '')
  const index = useMemo(() => indexNames(entities), [entities])
  const isReady = useReady(index)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once all names are indexed, the query is asked again.
  const items = useMemo(() => {
    const query = text === chosen?.attributes.label ? '' : text
    return index.find(query, LISTED).map(({ entity, alias }) => ({ id: entity.key, entity, alias }))
  }, [index, isReady, text, chosen])
  return (
    <ComboBox
      className={cx(modal.field)}
      items={items}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed)
        onWords?.(typed)
      }}
      allowsCustomValue={onWords !== undefined}
      selectedKey={value}
      onSelectionChange={(key) => {
        onChange(key === null ? null : String(key))
        const entity = entities.find((item) => item.key === key)
        if (entity) setText(entity.attributes.label)
      }}
      autoFocus={autoFocus ?? false}
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <Input className={cx(modal.input)} placeholder={placeholder} />
      <Popover className={styles.popover}>
        <ListBox
          className={cx(styles.options)}
          renderEmptyState={() => (
            <p className={cx(styles.empty)}>
              {onWords
                ? 'Nothing is called that; the words themselves are taken.'
                : 'Nothing is called that.'}
            </p>
          )}
        >
          {({ id, entity, alias }: (typeof items)[number]) => (
            <ListBoxItem id={id} textValue={entity.attributes.label} className={cx(styles.option)}>
              <TypeGlyph type={entity.attributes.type} named />
              <Text slot="label">{entity.attributes.label}</Text>
              {alias && <span className={cx(styles.soft)}>{alias}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
