import type { Statement } from '../model/statement.ts'
import type { EntityType } from '../model/vocabulary.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

type Gender = 'feminine' | 'masculine' | 'neuter'

/** Third person pronouns and what they ask of their antecedent; no others are resolved. */
const PRONOUNS: ReadonlyMap<string, Gender | 'plural'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'masculine'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'feminine'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'neuter'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, 'plural'] as const),
])

/** How far back an antecedent is looked for, in mentions and in sentences. */
const WINDOW = 25
const REACH = 2
/** How much better than the second the best must be. */
const MARGIN = 0.4

/**
 * Joins pronouns to the nearest mention that agrees in gender, number and animacy, subjects before
 * others (Hobbs 1978; Lappin & Leass 1994 for the weights' order). Where two candidates are about
 * as good, the pronoun stays alone: an unresolved pronoun costs a line, a wrong one tells a lie.
 * @param typeOf the type of a mention's cluster, as far as it is known.
 */
export function joinPronouns(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
  typeOf: (mention: number) => EntityType | undefined,
): void {
  const clauses = clausemates(statements)
  for (const item of items) {
    const asked = item.mention.kind === 'pronoun' ? PRONOUNS.get(item.words.join(' ')) : undefined
    // Within a quotation the speaker's own world counts: left to what the syntax tells.
    if (asked === undefined || item.quoted || clusters.find(item.index) !== item.index) continue
    const antecedent = best(item, asked, items, clusters, typeOf, clauses.get(item.index))
    if (antecedent !== undefined) clusters.join(item.index, antecedent, 'nearest that agrees')
  }
}

function best(
  pronoun: Item,
  asked: Gender | 'plural',
  items: readonly Item[],
  clusters: Clusters,
  typeOf: (mention: number) => EntityType | undefined,
  clausemate: ReadonlySet<number> | undefined,
): number | undefined {
  const barred = new Set([...(clausemate ?? [])].map((mention) => clusters.find(mention)))
  const scores = new Map<number, { score: number; index: number }>()
  for (let i = pronoun.index - 1; i >= 0 && i >= pronoun.index - WINDOW; i--) {
    const item = items[i]
    if (!item || pronoun.sentence - item.sentence > REACH) break
    const root = clusters.find(i)
    if (item.quoted || barred.has(root) || contains(item, pronoun) || bound(item, pronoun)) continue
    if (item.mention.kind === 'pronoun' && root === i) continue
    if (!agrees(item, asked, typeOf(i), clusters)) continue
    const score =
      -1.2 * (pronoun.sentence - item.sentence) +
      (item.subject ? 1 : 0) +
      (item.mention.kind === 'nominal' ? -0.3 : 0) -
      0.02 * (pronoun.index - i)
    const known = scores.get(root)
    if (!known || score > known.score) scores.set(root, { score, index: known?.index ?? i })
  }
  const [first, second] = [...scores.values()].sort((a, b) => b.score - a.score)
  if (!first || (second && first.score - second.score < MARGIN)) return undefined
  return first.index
}

/** "Putin met him": the two ends of one verb are two things, but for "himself" and "his". */
const bound = ({ mention: { role, governor } }: Item, { mention, words }: Item) =>
  governor !== undefined &&
  governor === mention.governor &&
  role !== 'possessor' &&
  mention.role !== 'possessor' &&
  !/sel(?:f|ves)$/.test(words.at(-1) ?? '')

const contains = (item: Item, pronoun: Item) => item.mention.end >= pronoun.mention.end

function agrees(
  { index, mention, before, words }: Item,
  asked: Gender | 'plural',
  type: EntityType | undefined,
  clusters: Clusters,
): boolean {
  const gender = clusters.genderOf(index)
  switch (asked) {
    case 'masculine':
    case 'feminine':
      return type === 'person' && mention.number !== 'plural' && (gender === undefined || gender === asked)
    case 'neuter':
      return (
        type !== undefined &&
        type !== 'person' &&
        type !== 'group' &&
        mention.number !== 'plural' &&
        // An adjective before a noun is nothing that "it" takes up.
        before.length + words.length > 0 &&
        (gender === undefined || gender === 'neuter')
      )
    case 'plural':
      return mention.number === 'plural' || type === 'group' || type === 'organization'
  }
}

/**
 * For each object that is a mention, the subjects of its statements and the reverse: "Putin met him"
 * speaks of two people (principle B of Chomsky 1981).
 */
function clausemates(statements: readonly Statement[]): Map<number, Set<number>> {
  const mates = new Map<number, Set<number>>()
  const put = (a: number, b: number) => {
    const set = mates.get(a)
    if (set) set.add(b)
    else mates.set(a, new Set([b]))
  }
  for (const { subject, objects } of statements)
    for (const { mention } of objects)
      if (subject.mention !== undefined && mention !== undefined) {
        put(subject.mention, mention)
        put(mention, subject.mention)
      }
  return mates
}
