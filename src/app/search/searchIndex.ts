import MiniSearch, { type SearchResult } from 'minisearch'
import type { Entity } from '../../model/entity.ts'
import type { Evidence } from '../../model/relation.ts'
import type { Lookup } from '../store/lookup.ts'
import { fold } from './fold.ts'

/** What was found, best first; `terms` are the folded words that answered the query. */
export interface Found {
  readonly entities: readonly {
    readonly entity: Entity
    readonly alias?: string
    readonly terms: readonly string[]
  }[]
  readonly sentences: readonly {
    readonly evidence: Evidence
    readonly edge: string
    readonly terms: readonly string[]
  }[]
}

interface NameEntry {
  readonly id: number
  readonly label: string
  readonly aliases: string
}

/** The words of a text in the order in which they stand, as they are. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const OPTIONS = {
  tokenize: wordsOf,
  processTerm: (term: string) => fold(term) || null,
  searchOptions: {
    combineWith: 'AND' as const,
    prefix: true,
    // A letter in five may be wrong; short words are taken as they are.
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
  },
}

export type FindNames = (query: string, limit: number) => Found['entities']

/**
 * Finds entities by words of their names and aliases, begun or slightly mistyped. `entities` come in the order of their
 * weight, which decides between those that match equally well; an empty query finds the first ones.
 */
export function indexNames(entities: readonly Entity[]): FindNames {
  const index = new MiniSearch<NameEntry>({ ...OPTIONS, fields: ['label', 'aliases'] })
  index.addAll(
    entities.map(({ attributes }, id) => ({
      id,
      label: attributes.label,
      aliases: attributes.aliases.join(' \n '),
    })),
  )
  return (query, limit) => {
    if (!fold(query)) return entities.slice(0, limit).map((entity) => ({ entity, terms: [] }))
    const results = index.search(query, {
      boost: { label: 2 },
      boostDocument: (id) => 1 + 0.5 / (1 + Math.log1p(Number(id))),
    })
    return results.slice(0, limit).flatMap((result) => {
      const entity = entities[Number(result.id)]
      if (!entity) return []
      const alias = aliasOf(entity, result)
      return [{ entity, terms: result.terms, ...(alias !== undefined && { alias }) }]
    })
  }
}

/** The alias that answered, where the label did not. */
function aliasOf({ attributes }: Entity, { terms, match }: SearchResult): string | undefined {
  if (Object.values(match).some((fields) => fields.includes('label'))) return undefined
  return attributes.aliases.find((alias) => wordsOf(alias).some((word) => terms.includes(fold(word))))
}

export type FindSentences = (query: string, limit: number) => Found['sentences']

/** How many sentences are indexed before the page gets a turn. */
const CHUNK = 250

/**
 * Finds sentences of the evidence by their words, likewise. The index is filled in small pieces, so that the page
 * never waits; `ready` tells when it is whole, and until then only some are found.
 */
export function indexSentences({ dossier }: Lookup): { find: FindSentences; ready: Promise<void> } {
  const sentences = new Map<string, { evidence: Evidence; edge: string }>()
  for (const { key, attributes } of dossier.edges)
    for (const evidence of attributes.evidence) {
      const place = `${evidence.document}:${evidence.start}`
      if (!sentences.has(place)) sentences.set(place, { evidence, edge: key })
    }
  const list = [...sentences.values()]
  const index = new MiniSearch<{ id: number; text: string }>({ ...OPTIONS, fields: ['text'] })
  const ready = index.addAllAsync(
    list.map(({ evidence }, id) => ({ id, text: evidence.exact })),
    { chunkSize: CHUNK },
  )
  const find: FindSentences = (query, limit) =>
    !fold(query)
      ? []
      : index
          .search(query)
          .slice(0, limit)
          .flatMap(({ id, terms }) => {
            const found = list[Number(id)]
            return found ? [{ ...found, terms }] : []
          })
  return { find, ready }
}

/** A text in pieces, those that answered marked. */
export function markWords(text: string, terms: readonly string[]): { text: string; isMarked: boolean }[] {
  const wanted = new Set(terms)
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isMarked: wanted.has(fold(piece)) }))
}
