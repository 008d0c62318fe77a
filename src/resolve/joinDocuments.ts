import { foldWords } from './fold.ts'
import { nameThing } from './nameThing.ts'
import type { Thing } from './resolveDocument.ts'
import { voteType } from './voteType.ts'

/** One entity: its things, at most one of each document, and what joined each after the first to it. */
export interface Group {
  readonly things: Thing[]
  readonly joins: { readonly thing: Thing; readonly antecedent: Thing; readonly reason: string }[]
}

/**
 * Joins things across documents: the same state, the same full name, the same name of a body, place
 * or work. A surname alone, or a common noun, is no evidence: two Kims stay two.
 * @returns groups of things, in the order of their first mention.
 */
export function joinDocuments(documents: readonly (readonly Thing[])[]): Group[] {
  const groups: Group[] = []
  const byName = new Map<string, { group: Group; thing: Thing }>()
  for (const things of documents) {
    // Names are entered after the whole document is looked up: within one, the sieves have decided.
    const entries: [string, { group: Group; thing: Thing }][] = []
    for (const thing of things) {
      const names = namesOf(thing)
      const name = names.find((some) => byName.has(some)) ?? ''
      const known = byName.get(name)
      let group = known && known.group.things.at(-1)?.document !== thing.document ? known.group : undefined
      if (group && known) {
        group.things.push(thing)
        const reason = name.startsWith('state ') ? 'same state' : 'same name in another document'
        group.joins.push({ thing, antecedent: known.thing, reason })
      } else {
        group = { things: [thing], joins: [] }
        groups.push(group)
      }
      for (const own of names) entries.push([own, { group, thing }])
    }
    for (const [name, entry] of entries) if (!byName.has(name)) byName.set(name, entry)
  }
  return groups
}

/** The names by which a thing can be known again in another document, the fullest first. */
function namesOf({ items }: Thing): string[] {
  const country = items.find(({ mention }) => mention.kind === 'name' && mention.country)?.mention.country
  if (country !== undefined) return [`state ${country}`]
  const named = items.filter(({ mention }) => mention.kind === 'name')
  if (named.length === 0) return []
  const type = voteType(items)
  // Types are votes and may differ from text to text; only persons are told apart from all else.
  const kind = type === 'person' ? 'person' : type === 'place' ? 'place' : 'other'
  const names = new Set<string>()
  const { label } = nameThing(items)
  for (const words of [foldWords(label), ...named.map((item) => item.words)]) {
    const alone = words.length === 1 && (type === undefined || type === 'person')
    if (words.length > 0 && !alone) names.add(`${kind} ${words.join(' ')}`)
  }
  return [...names]
}
