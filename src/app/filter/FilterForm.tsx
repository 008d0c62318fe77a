import { type ReactNode, useMemo, useState } from 'react'
import {
  Button,
  Checkbox,
  Heading,
  Input,
  Label,
  NumberField,
  SearchField,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { LineSample } from '../controls/StatusChip.tsx'
import { TextButton } from '../controls/TextButton.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { fold } from '../search/fold.ts'
import { useOpen, useView } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import { TYPE_TERMS, TYPES_IN_ORDER } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './filter.module.css'
import { termOf } from './terms.ts'

/** More values of a facet than this are shown on demand. */
const FEW = 8

/** Every part of the filter, with how many there would be of each value. */
export function FilterForm() {
  const { lookup } = useOpen()
  const view = useView()
  const { filtered, changeFilter } = useShown()
  const { filter } = view
  const { facets } = filtered()
  const present = useMemo(() => {
    const { nodes, edges, attributes } = lookup.dossier
    const relations = new Map<string, number>()
    for (const edge of edges)
      relations.set(edge.attributes.type, (relations.get(edge.attributes.type) ?? 0) + 1)
    return {
      types: new Set(nodes.map((node) => node.attributes.type)),
      statuses: new Set(edges.map((edge) => edge.attributes.status)),
      relations: [...relations].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([type]) => type),
      documents: attributes.documents,
    }
  }, [lookup])
  return (
    <div className={cx(styles.form)}>
      <Facet title="Entities">
        {TYPES_IN_ORDER.filter((type) => present.types.has(type)).map((type) => (
          <Choice
            key={type}
            words={TYPE_TERMS[type].many}
            sample={<TypeGlyph type={type} />}
            count={facets.types.get(type) ?? 0}
            isOn={!filter.hiddenTypes.includes(type)}
            onToggle={() => changeFilter({ hiddenTypes: toggled(filter.hiddenTypes, type) })}
          />
        ))}
      </Facet>
      <Facet title="How it is said">
        {STATUSES.filter((status) => present.statuses.has(status)).map((status) => (
          <Choice
            key={status}
            words={STATUS_TERMS[status].label}
            sample={<LineSample status={status} />}
            count={facets.statuses.get(status) ?? 0}
            isOn={!filter.hiddenStatuses.includes(status)}
            onToggle={() => changeFilter({ hiddenStatuses: toggled(filter.hiddenStatuses, status) })}
          />
        ))}
      </Facet>
      <Only
        title="Only these relations"
        values={present.relations.map((type) => ({ id: type, words: termOf(type) }))}
        chosen={filter.relations}
        counts={facets.relations}
        onChange={(relations) => changeFilter({ relations })}
      />
      {present.documents.length > 1 && (
        <Only
          title="Only from these documents"
          values={present.documents.map(({ id, title }) => ({ id, words: title || 'Untitled' }))}
          chosen={filter.documents}
          counts={facets.documents}
          onChange={(documents) => changeFilter({ documents })}
        />
      )}
      <Facet title="Support">
        <Slider
          className={cx(styles.slider)}
          value={Math.round(filter.confidence * 100)}
          minValue={0}
          maxValue={100}
          step={5}
          onChange={(value) => changeFilter({ confidence: value / 100 })}
        >
          <Label>Confidence at least</Label>
          <SliderOutput>{({ state }) => `${state.getThumbValue(0)} %`}</SliderOutput>
          <SliderTrack className={cx(styles.track)}>
            <SliderThumb className={cx(styles.thumb)} />
          </SliderTrack>
        </Slider>
        <Least
          words="Sentences at least"
          value={filter.sentences}
          onChange={(sentences) => changeFilter({ sentences })}
        />
        {present.documents.length > 1 && (
          <Least
            words="Documents at least"
            value={filter.sources}
            onChange={(sources) => changeFilter({ sources })}
          />
        )}
      </Facet>
    </div>
  )
}

function Facet({ title, children }: { title: string; children: ReactNode }) {
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

function Choice({ words, count, isOn, onToggle, sample }: ChoiceProps) {
  return (
    <Checkbox className={cx(styles.choice)} isSelected={isOn} onChange={onToggle}>
      <span className={cx(styles.box)} aria-hidden />
      {sample}
      <span className={cx(styles.words)}>{words}</span>
      <span className={cx(styles.count)}>{count.toLocaleString('en')}</span>
    </Checkbox>
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
function Only<Id extends string>({ title, values, chosen, counts, onChange }: OnlyProps<Id>) {
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

function Least({
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
const toggled = <Item,>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
