import { memo, useDeferredValue, useMemo } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import type { Facets } from '../../graph/filter/applyFilter.ts'
import type { Filter } from '../../graph/filter/filter.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { LineSample } from '../controls/StatusChip.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useOpen, useView } from '../store/context.ts'
import type { Lookup } from '../store/lookup.ts'
import { useShown } from '../store/shown.tsx'
import { TYPE_TERMS, TYPES_IN_ORDER } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import { Choice, Facet, Least, Only, toggled } from './Facet.tsx'
import styles from './filter.module.css'
import { termOf } from './terms.ts'

/** Every part of the filter, with how many there would be of each value. */
export function FilterForm() {
  const { lookup } = useOpen()
  const { filter } = useView()
  const { filtered, changeFilter } = useShown()
  const facets = filtered().facets()
  // Drawn when the first parts are on the page: all at once would keep it for long.
  const isWhole = useDeferredValue(true, false)
  const present = useMemo(() => presentIn(lookup), [lookup])
  const parts = { present, facets, changeFilter }
  return (
    <div className={cx(styles.form)}>
      <Types hidden={filter.hiddenTypes} {...parts} />
      <Statuses hidden={filter.hiddenStatuses} {...parts} />
      {isWhole && (
        <>
          <Relations chosen={filter.relations} {...parts} />
          {present.documents.length > 1 && <Documents chosen={filter.documents} {...parts} />}
          <Support filter={filter} hasSources={present.documents.length > 1} changeFilter={changeFilter} />
        </>
      )}
    </div>
  )
}

/** What the dossier has, and so could be filtered by. */
function presentIn({ dossier: { nodes, edges, attributes } }: Lookup) {
  const relations = new Map<string, number>()
  for (const edge of edges)
    relations.set(edge.attributes.type, (relations.get(edge.attributes.type) ?? 0) + 1)
  return {
    types: new Set(nodes.map((node) => node.attributes.type)),
    statuses: new Set(edges.map((edge) => edge.attributes.status)),
    relations: [...relations]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([type]) => ({ id: type, words: termOf(type) })),
    documents: attributes.documents.map(({ id, title }) => ({ id, words: title || 'Untitled' })),
  }
}

interface PartProps {
  readonly present: ReturnType<typeof presentIn>
  readonly facets: Facets
  readonly changeFilter: (change: Partial<Filter>) => void
}

// Each part is drawn again only when it is another, or its numbers are: while the slider is dragged, they come after it.

const Types = memo(function Types({
  hidden,
  present,
  facets,
  changeFilter,
}: PartProps & { readonly hidden: Filter['hiddenTypes'] }) {
  return (
    <Facet title="Entities">
      {TYPES_IN_ORDER.filter((type) => present.types.has(type)).map((type) => (
        <Choice
          key={type}
          words={TYPE_TERMS[type].many}
          sample={<TypeGlyph type={type} />}
          count={facets.types.get(type) ?? 0}
          isOn={!hidden.includes(type)}
          onToggle={() => changeFilter({ hiddenTypes: toggled(hidden, type) })}
        />
      ))}
    </Facet>
  )
})

const Statuses = memo(function Statuses({
  hidden,
  present,
  facets,
  changeFilter,
}: PartProps & { readonly hidden: Filter['hiddenStatuses'] }) {
  return (
    <Facet title="How it is said">
      {STATUSES.filter((status) => present.statuses.has(status)).map((status) => (
        <Choice
          key={status}
          words={STATUS_TERMS[status].label}
          sample={<LineSample status={status} />}
          count={facets.statuses.get(status) ?? 0}
          isOn={!hidden.includes(status)}
          onToggle={() => changeFilter({ hiddenStatuses: toggled(hidden, status) })}
        />
      ))}
    </Facet>
  )
})

const Relations = memo(function Relations({
  chosen,
  present,
  facets,
  changeFilter,
}: PartProps & { readonly chosen: Filter['relations'] }) {
  return (
    <Only
      title="Only these relations"
      values={present.relations}
      chosen={chosen}
      counts={facets.relations}
      onChange={(relations) => changeFilter({ relations })}
    />
  )
})

const Documents = memo(function Documents({
  chosen,
  present,
  facets,
  changeFilter,
}: PartProps & { readonly chosen: Filter['documents'] }) {
  return (
    <Only
      title="Only from these documents"
      values={present.documents}
      chosen={chosen}
      counts={facets.documents}
      onChange={(documents) => changeFilter({ documents })}
    />
  )
})

interface SupportProps {
  readonly filter: Filter
  readonly hasSources: boolean
  readonly changeFilter: PartProps['changeFilter']
}

const Support = memo(function Support({ filter, hasSources, changeFilter }: SupportProps) {
  return (
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
      <LeastSupport
        sentences={filter.sentences}
        sources={hasSources ? filter.sources : null}
        changeFilter={changeFilter}
      />
    </Facet>
  )
})

interface LeastSupportProps {
  readonly sentences: number
  /** None where there is one document. */
  readonly sources: number | null
  readonly changeFilter: PartProps['changeFilter']
}

const LeastSupport = memo(function LeastSupport({ sentences, sources, changeFilter }: LeastSupportProps) {
  return (
    <>
      <Least
        words="Sentences at least"
        value={sentences}
        onChange={(sentences) => changeFilter({ sentences })}
      />
      {sources !== null && (
        <Least words="Documents at least" value={sources} onChange={(sources) => changeFilter({ sources })} />
      )}
    </>
  )
})
