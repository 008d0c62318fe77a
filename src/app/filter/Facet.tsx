import { type ReactNode, useState } from 'react'
import { Button, Heading, Input, Label, NumberField, SearchField } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { TextButton } from '../controls/TextButton.tsx'
import { fold } from '../search/fold.ts'
import styles from './filter.module.css'

/** More values of a facet than this are shown on demand. */
const FEW = 8

/** A part of the filter. */
export function Facet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={cx(styles.facet)}>
      <Heading level={3} className={cx(styles.facetTitle)}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

interface ChoiceProps {
  readonly words: string
  readonly count: number
  readonly isOn: boolean
  readonly onToggle: () => void
  readonly sample?: ReactNode
}

/** The browser's own check box: there are many, and all of them are drawn anew with each count. */
export function Choice({ words, count, isOn, onToggle, sample }: ChoiceProps) {
  return (
    <label className={cx(styles.choice)}>
      <input type="checkbox" className={cx(styles.box)} checked={isOn} onChange={onToggle} />
      {sample}
      <span className={cx(styles.words)}>{words}</span>
      <span className={cx(styles.count)}>{count.toLocaleString('en')}</span>
    </label>
  )
}

interface OnlyProps<Id extends string> {
  readonly title: string
  readonly values: readonly { readonly id: Id; readonly words: string }[]
  readonly chosen: readonly Id[]
  readonly counts: ReadonlyMap<string, number>
  readonly onChange: (chosen: Id[]) => void
}

/** A facet of which none is chosen while all are shown; of many values, one types a part of the wanted. */
export function Only<Id extends string>({ title, values, chosen, counts, onChange }: OnlyProps<Id>) {
  const [query, setQuery] = useState('')
  const [all, setAll] = useState(false)
  const isLong = values.length > FEW
  const wanted = fold(query)
  const found = wanted ? values.filter(({ words }) => fold(words).includes(wanted)) : values
  const shown =
    all || wanted ? found.slice(0, 200) : found.filter(({ id }, i) => i < FEW || chosen.includes(id))
  return (
    <Facet title={title}>
      {isLong && (
        <SearchField aria-label={title} value={query} onChange={setQuery} className={cx(styles.find)}>
          <Input placeholder={`Find among ${values.length}`} />
        </SearchField>
      )}
      {shown.map(({ id, words }) => (
        <Choice
          key={id}
          words={words}
          count={counts.get(id) ?? 0}
          isOn={chosen.includes(id)}
          onToggle={() => onChange(toggled(chosen, id))}
        />
      ))}
      {wanted !== '' && found.length === 0 && <p className={cx(styles.soft)}>None is called that.</p>}
      {isLong && !wanted && (
        <TextButton onPress={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${values.length}`}
        </TextButton>
      )}
    </Facet>
  )
}

/** A least number. */
export function Least({
  words,
  value,
  onChange,
}: {
  words: string
  value: number
  onChange: (value: number) => void
}) {
  return (
    <NumberField
      className={cx(styles.least)}
      value={value}
      minValue={1}
      maxValue={1_000_000}
      onChange={(next) => onChange(Number.isFinite(next) ? next : 1)}
    >
      <Label>{words}</Label>
      <Button slot="decrement">−</Button>
      <Input />
      <Button slot="increment">+</Button>
    </NumberField>
  )
}

/** The list with the item, or without it if it was there. */
export const toggled = <Item,>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
