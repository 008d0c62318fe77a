import * as z from 'zod'
import { NO_FILTER } from '../../graph/filter/filter.ts'
import { DocumentId } from '../../model/span.ts'
import { RelationType } from '../../model/statement.ts'
import { EntityType, Status } from '../../model/vocabulary.ts'
import type { Selection } from '../store/state.ts'
import { FIRST_VIEW, type View } from '../store/view.ts'

/** What an address names: a dossier, what is selected in it, how it is looked at. */
export interface Address {
  readonly dossier: string
  readonly selection: Selection | null
  readonly view: View
}

/** A longer one is nobody's view. */
const LONGEST = 20_000

const Key = z.string().min(1).max(1000)
const Count = z.coerce.number().int().min(1).max(1_000_000)

/** The parameters of the hash. Each that is not understood is as if it were not there. */
const Parameters = z.object({
  dossier: Key,
  entity: Key.optional().catch(undefined),
  pair: z.tuple([Key, Key]).optional().catch(undefined),
  relation: Key.optional().catch(undefined),
  steps: z.coerce
    .number()
    .pipe(z.literal([1, 2, 3]))
    .catch(FIRST_VIEW.steps),
  path: z
    .union([z.tuple([Key]), z.tuple([Key, Key])])
    .optional()
    .catch(undefined),
  as: z.literal(['map', 'table']).catch(FIRST_VIEW.as),
  timeline: z.literal('1').optional().catch(undefined),
  without: z.array(EntityType).catch([]),
  unsaid: z.array(Status).catch([]),
  only: z.array(RelationType).catch([]),
  source: z.array(DocumentId).catch([]),
  sure: z.coerce.number().min(0).max(1).catch(NO_FILTER.confidence),
  sentences: Count.catch(NO_FILTER.sentences),
  sources: Count.catch(NO_FILTER.sources),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
})

/** What a hash (`#dossier=…`) names; null when it names no dossier. Never throws, whatever is given. */
export function readAddress(hash: string): Address | null {
  if (hash.length > LONGEST) return null
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const all = (name: string) => [...new Set(given.getAll(name))]
  const one = (name: string) => given.get(name) ?? undefined
  const some = (name: string) => (given.has(name) ? given.getAll(name) : undefined)
  const parsed = Parameters.safeParse({
    ...Object.fromEntries(
      [
        'dossier',
        'entity',
        'relation',
        'steps',
        'as',
        'timeline',
        'sure',
        'sentences',
        'sources',
        'from',
        'to',
      ].map((name) => [name, one(name)]),
    ),
    ...Object.fromEntries(['without', 'unsaid', 'only', 'source'].map((name) => [name, all(name)])),
    pair: some('pair'),
    path: some('path'),
  })
  if (!parsed.success) return null
  const { dossier, entity, pair, relation, steps, path, as, timeline, ...rest } = parsed.data
  return {
    dossier,
    selection: pair
      ? { kind: 'connection', ends: pair, ...(relation !== undefined && { relation }) }
      : entity !== undefined
        ? { kind: 'entity', key: entity }
        : null,
    view: {
      steps,
      as,
      isTimed: timeline !== undefined,
      path: path ? { from: path[0], to: path[1] ?? null } : null,
      filter: {
        hiddenTypes: rest.without,
        hiddenStatuses: rest.unsaid,
        relations: rest.only,
        documents: rest.source,
        confidence: rest.sure,
        sentences: rest.sentences,
        sources: rest.sources,
        ...(rest.from !== undefined && { from: rest.from }),
        ...(rest.to !== undefined && { to: rest.to }),
      },
    },
  }
}

/** The hash of an address, without what is as it is at first; `readAddress` gives the address back. */
export function writeAddress({ dossier, selection, view }: Address): string {
  const hash = new URLSearchParams({ dossier })
  const put = (name: string, value: string | number | undefined, atRest?: string | number) => {
    if (value !== undefined && value !== atRest) hash.append(name, String(value))
  }
  if (selection?.kind === 'entity') put('entity', selection.key)
  if (selection?.kind === 'connection') {
    for (const end of selection.ends) put('pair', end)
    put('relation', selection.relation)
  }
  const { steps, path, as, isTimed, filter } = view
  put('steps', steps, FIRST_VIEW.steps)
  put('as', as, FIRST_VIEW.as)
  put('timeline', isTimed ? '1' : undefined)
  if (path) for (const end of [path.from, path.to ?? undefined]) put('path', end)
  for (const type of filter.hiddenTypes) put('without', type)
  for (const status of filter.hiddenStatuses) put('unsaid', status)
  for (const relation of filter.relations) put('only', relation)
  for (const document of filter.documents) put('source', document)
  put('sure', filter.confidence, NO_FILTER.confidence)
  put('sentences', filter.sentences, NO_FILTER.sentences)
  put('sources', filter.sources, NO_FILTER.sources)
  put('from', filter.from)
  put('to', filter.to)
  return `#${hash}`
}
