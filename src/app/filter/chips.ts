import { type Filter, NO_FILTER } from '../../graph/filter/filter.ts'
import type { Lookup } from '../store/lookup.ts'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import { termOf } from './terms.ts'

/** One thing that a filter asks, in words, and the filter without it. */
export interface Chip {
  readonly id: string
  readonly words: string
  readonly without: Partial<Filter>
}

/** All that a filter asks, one chip each. */
export function chipsOf(filter: Filter, { dossier }: Lookup): Chip[] {
  const { hiddenTypes, hiddenStatuses, relations, documents, confidence, sentences, sources, from, to } =
    filter
  const titles = new Map(dossier.attributes.documents.map(({ id, title }) => [id, title]))
  const chips: Chip[] = [
    ...hiddenTypes.map((type) => ({
      id: `type ${type}`,
      words: `no ${TYPE_TERMS[type].many.toLowerCase()}`,
      without: { hiddenTypes: without(hiddenTypes, type) },
    })),
    ...hiddenStatuses.map((status) => ({
      id: `status ${status}`,
      words: `nothing ${STATUS_TERMS[status].label.toLowerCase()}`,
      without: { hiddenStatuses: without(hiddenStatuses, status) },
    })),
    ...relations.map((type) => ({
      id: `relation ${type}`,
      words: `only “${termOf(type)}”`,
      without: { relations: without(relations, type) },
    })),
    ...documents.map((id) => ({
      id: `document ${id}`,
      words: `only from ${titles.get(id) ?? id}`,
      without: { documents: without(documents, id) },
    })),
  ]
  if (confidence > 0)
    chips.push({
      id: 'confidence',
      words: `confidence ${Math.round(100 * confidence)} % or more`,
      without: { confidence: NO_FILTER.confidence },
    })
  if (sentences > 1)
    chips.push({
      id: 'sentences',
      words: `${sentences} sentences or more`,
      without: { sentences: NO_FILTER.sentences },
    })
  if (sources > 1)
    chips.push({
      id: 'sources',
      words: `${sources} documents or more`,
      without: { sources: NO_FILTER.sources },
    })
  if (from !== undefined || to !== undefined)
    chips.push({ id: 'time', words: timeWords(from, to), without: { from: undefined, to: undefined } })
  return chips
}

const timeWords = (from: string | undefined, to: string | undefined) => {
  const range = from === to ? `on ${from}` : `${from ? `from ${from} ` : ''}${to ? `to ${to}` : ''}`.trim()
  return `dated ${range}; undated left out`
}

const without = <Item>(items: readonly Item[], item: Item) => items.filter((other) => other !== item)
