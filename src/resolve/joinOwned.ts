import { NEUTRAL, otherNounsFor } from '../language/lexicon/deedNouns.ts'
import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { CONVERSE } from './kin.ts'

/** Whose thing a phrase speaks of, where it begins with its owner: "his mother", "Byron's mother". */
export function ownerOf({ index, mention }: Item, items: readonly Item[]): Item | undefined {
  const owner = items[index + 1]
  const begins = owner?.mention.start === mention.start && owner.mention.end < mention.end
  return begins && owner.mention.role === 'possessor' ? owner : undefined
}

/** "his", "her", "their" before a noun: who that is, only the pronoun's antecedent tells. */
export const isOwnedByPronoun = (item: Item, items: readonly Item[]) =>
  ownerOf(item, items)?.mention.kind === 'pronoun'

/**
 * Joins what one owner has under one name ("his mother", "Byron's mother"), and kin to kin: the son of whose father somebody
 * is. Runs when the pronouns are resolved.
 */
export function joinOwned(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  const owned = new Map<string, number>()
  const kin = new Map<string, Item>()
  const roles = new Roles(clusters)
  const parents = parentsStated(items, statements, clusters)
  for (const item of items) {
    const owner = item.mention.kind === 'pronoun' ? undefined : ownerOf(item, items)
    if (!owner || item.mention.kind !== 'nominal') continue
    const whose = clusters.find(owner.index)
    const own = item.words.slice(owner.mention.kind === 'pronoun' ? 0 : owner.words.length).join(' ')
    const key = `${whose} ${own}`
    const known = owned.get(key)
    const { type } = item.mention
    // "His classical studies" after "his studies"; a first wife is not the wife.
    const bare =
      own !== item.head && type !== 'person' && type !== 'group'
        ? owned.get(`${whose} ${item.head}`)
        : undefined
    if (known === undefined) owned.set(key, item.index)
    if (own !== '' && (known ?? bare) !== undefined)
      clusters.join(item.index, known ?? bare ?? item.index, 'the same owner has it')
    if (type === 'person' && item.mention.number !== 'plural') roles.join(item, own, whose)
    // "His father", of whose son he was said to be.
    if (/^(?:father|mother)$/.test(item.head) && !clusters.isNamed(item.index))
      byGender(parents.get(whose) ?? [], item.head, clusters).some((parent) =>
        clusters.join(item.index, parent.index, 'whose child the other is'),
      )
    // Her father's daughter: the one whose father he is.
    for (const [relation, converse] of CONVERSE) {
      if (!converse.includes(item.head)) continue
      const ward = kin.get(`${relation} ${whose}`)
      if (ward) clusters.join(item.index, ward.index, `whose ${relation} the other is`)
    }
    if (CONVERSE.has(item.head)) kin.set(`${item.head} ${clusters.find(item.index)}`, owner)
  }
}

/** Of these one may have had several, and the former one is not the one of today. */
const IN_TURN = /^(?:wife|husband|girlfriend|boyfriend|partner|employer|boss|manager|lover)$/

/** Who is somebody's "future adviser" is his "adviser", and his "mentor", if he has no other. */
class Roles {
  readonly #known = new Map<string, Item>()
  readonly #clusters: Clusters

  constructor(clusters: Clusters) {
    this.#clusters = clusters
  }

  /** Joins a phrase to the last under the same noun, or another for the same role, that has the same owner. */
  join(item: Item, own: string, whose: number): void {
    const { head, index } = item
    const words = own.split(' ')
    if (IN_TURN.test(head) || !words.every((word, i) => i === words.length - 1 || NEUTRAL.has(word))) return
    for (const noun of [head, ...otherNounsFor(head)]) {
      const known = this.#known.get(`${whose} ${noun}`)
      if (known && this.#clusters.join(index, known.index, 'the same owner has it')) break
    }
    this.#known.set(`${whose} ${head}`, item)
  }
}

/** A child's parents, first whoever is known for a man or a woman as the noun is; of two, the mother is told of last. */
function byGender(parents: readonly Item[], noun: string, clusters: Clusters): readonly Item[] {
  const gender = noun === 'mother' ? 'feminine' : 'masculine'
  const known = (item: Item) => (clusters.genderOf(item.index) === gender ? 0 : 1)
  const ordered = noun === 'mother' ? parents.toReversed() : parents
  return [...ordered].sort((a, b) => known(a) - known(b))
}

/** By the first mention of a child its named parents, as statements tell of them: "Wu Li, son of Wu Li". */
function parentsStated(items: readonly Item[], statements: readonly Statement[], clusters: Clusters) {
  const parents = new Map<number, Item[]>()
  for (const { subject, objects, status } of statements)
    for (const { type, mention } of objects) {
      const parent = items[mention ?? -1]
      if (type !== 'child-of' || status === 'negated' || parent?.mention.kind !== 'name') continue
      const child = subject.mention === undefined ? undefined : clusters.find(subject.mention)
      if (child !== undefined) parents.set(child, [...(parents.get(child) ?? []), parent])
    }
  return parents
}
