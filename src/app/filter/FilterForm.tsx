import { useDeferredValue, useMemo } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { LineSample } from '../controls/StatusChip.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useOpen, useView } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import { TYPE_TERMS, TYPES_IN_ORDER } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import { Choice, Facet, Least, Only, toggled } from './Facet.tsx'
import styles from './filter.module.css'
import { termOf } from './terms.ts'

/** Every part of the filter, with how many there would be of each value. */
export function FilterForm() {
  const { lookup } = useOpen()
  const view = useView()
  const { filtered, changeFilter } = useShown()
  const { filter } = view
  const facets = filtered().facets()
  // Drawn when the first parts are on the page: all at once would keep it for long.
  const isWhole = useDeferredValue(true, false)
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
      {isWhole && (
        <>
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
        </>
      )}
    </div>
  )
}
