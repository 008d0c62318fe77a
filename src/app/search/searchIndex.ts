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

/** How many names or sentences are indexed before the page gets a turn. */
const CHUNK = 250

/** Finds at once among what is indexed already; `ready` tells when that is all. */
export interface Index<Kind extends keyof Found> {
  readonly find: (query: string, limit: number) => Found[Kind]
  readonly ready: Promise<void>
}

const indexes = new WeakMap<readonly Entity[], Index<'entities'>>()

/**
 * Finds entities by words of their names and aliases, begun or slightly mistyped. `entities` come in the order of their
 * weight, which decides between those that match equally well; an empty query finds the first ones. The index is filled
 * in small pieces, the first at once, and kept for as long as the list is.
 */
export function indexNames(entities: readonly Entity[]): Index<'entities'> {
  const known = indexes.get(entities)
  if (known) return known
  const index = new MiniSearch<NameEntry>({ ...OPTIONS, fields: ['label', 'aliases'] })
  const entries = entities.map(({ attributes }, id) => ({
    id,
    label: attributes.label,
    aliases: attributes.aliases.join(' \n '),
  }))
  index.addAll(entries.slice(0, CHUNK))
  const ready = index.addAllAsync(entries.slice(CHUNK), { chunkSize: CHUNK })
  const find: Index<'entities'>['find'] = (query, limit) => {
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
  const made = { find, ready }
  indexes.set(entities, made)
  return made
}

/** The alias that answered, where the label did not. */
function aliasOf({ attributes }: Entity, { terms, match }: SearchResult): string | undefined {
  if (Object.values(match).some((fields) => fields.includes('label'))) return undefined
  return attributes.aliases.find((alias) => wordsOf(alias).some((word) => terms.includes(fold(word))))
}

/** Finds sentences of the evidence by their words, likewise. */
export function indexSentences({ dossier }: Lookup): Index<'sentences'> {
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
  const find: Index<'sentences'>['find'] = (query, limit) =>
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
