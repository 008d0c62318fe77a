import { foldWords } from './fold.ts'
import { nameThing } from './nameThing.ts'
import type { Thing } from './resolveDocument.ts'
import { voteType } from './voteType.ts'

/**
 * Joins things across documents: the same state, the same full name, the same name of a body, place
 * or work. A surname alone, or a common noun, is no evidence: two Kims stay two.
 * @returns groups of things, in the order of their first mention; one group is one entity.
 */
export function joinDocuments(documents: readonly (readonly Thing[])[]): Thing[][] {
  const groups: Thing[][] = []
  const byName = new Map<string, Thing[]>()
  for (const things of documents) {
    // Names are entered after the whole document is looked up: within one, the sieves have decided.
    const entries: [string, Thing[]][] = []
    for (const thing of things) {
      const names = namesOf(thing)
      const known = names.map((name) => byName.get(name)).find((group) => group !== undefined)
      const free = known && known.at(-1)?.document !== thing.document ? known : undefined
      if (free) free.push(thing)
      else groups.push([thing])
      const group = free ?? groups.at(-1)
      if (group) for (const name of names) entries.push([name, group])
    }
    for (const [name, group] of entries) if (!byName.has(name)) byName.set(name, group)
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
