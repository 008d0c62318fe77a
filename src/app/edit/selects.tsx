import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Select, SelectValue, Text } from 'react-aria-components'
import { type EntityType, STATUSES, type Status } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { Popover } from '../controls/Popover.tsx'
import { LineSample } from '../controls/StatusChip.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { TYPE_TERMS, TYPES_IN_ORDER } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './edit.module.css'

interface ChoiceProps<Id extends string> {
  readonly label: string
  /** Shows the label above, as in a form; else it is for screen readers. */
  readonly labelled?: boolean
  /** `null` while nothing is chosen: the label says then what can be. */
  readonly value: Id | null
  readonly ids: readonly Id[]
  readonly name: (id: Id) => string
  readonly sign: (id: Id) => ReactNode
  readonly onChange: (id: Id) => void
}

function Choice<Id extends string>({ label, labelled, value, ids, name, sign, onChange }: ChoiceProps<Id>) {
  return (
    <Select
      className={cx(styles.select, labelled && styles.labelled)}
      {...(!labelled && { 'aria-label': label })}
      selectedKey={value}
      onSelectionChange={(key) => {
        const id = ids.find((item) => item === key)
        if (id !== undefined && id !== value) onChange(id)
      }}
    >
      {labelled && <Label>{label}</Label>}
      <Button className={cx(styles.selectButton)}>
        <SelectValue className={cx(styles.selectValue)}>
          {value === null ? (
            label
          ) : (
            <>
              {sign(value)} {name(value)}
            </>
          )}
        </SelectValue>
        <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className={styles.popover}>
        <ListBox className={cx(styles.options)} items={ids.map((id) => ({ id }))}>
          {({ id }) => (
            <ListBoxItem id={id} textValue={name(id)} className={cx(styles.option)}>
              {sign(id)}
              <Text slot="label">{name(id)}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

interface TypeSelectProps {
  readonly label?: string
  readonly labelled?: boolean
  readonly value: EntityType | null
  readonly onChange: (type: EntityType) => void
}

export function TypeSelect({ label = 'Type', ...props }: TypeSelectProps) {
  return (
    <Choice
      label={label}
      ids={TYPES_IN_ORDER}
      name={(type) => TYPE_TERMS[type].one}
      sign={(type) => <TypeGlyph type={type} />}
      {...props}
    />
  )
}

interface StatusSelectProps {
  readonly label: string
  readonly labelled?: boolean
  readonly value: Status
  readonly onChange: (status: Status) => void
}

export function StatusSelect(props: StatusSelectProps) {
  return (
    <Choice
      ids={STATUSES}
      name={(status) => STATUS_TERMS[status].label}
      sign={(status) => <LineSample status={status} />}
      {...props}
    />
  )
}
