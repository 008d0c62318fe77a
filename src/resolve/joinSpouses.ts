import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { ownerOf } from './joinOwned.ts'

/** What one is to whom one has married. */
const SPOUSE = /^(?:wife|husband|widow|widower)$/

/**
 * Joins "his wife" to the one person whom he is said to have married: "He married Ann Lee. His wife …". Runs when the pronouns
 * are resolved.
 */
export function joinSpouses(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
  several: ReadonlyMap<number, readonly number[]>,
): void {
  const spouses = spousesStated(items, statements, clusters, several)
  for (const item of items) {
    const { mention, head, words, index } = item
    if (mention.kind !== 'nominal' || !SPOUSE.test(head)) continue
    const owner = ownerOf(item, items)
    // "his first wife" is another than "his wife".
    if (!owner || words.length > 1 + (owner.mention.kind === 'pronoun' ? 0 : owner.words.length)) continue
    const spouse = spouses.get(clusters.find(owner.index))
    if (spouse) clusters.join(index, spouse.index, 'whose spouse the other is')
  }
}

/** By the first mention of somebody the one person whom statements say they married. */
function spousesStated(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
  several: ReadonlyMap<number, readonly number[]>,
) {
  const spouses = new Map<number, Item | undefined>()
  const put = (of: Item, spouse: Item) => {
    const whose = clusters.find(of.index)
    const known = spouses.get(whose)
    const isOther = known && clusters.find(known.index) !== clusters.find(spouse.index)
    // Who married twice has no one wife.
    spouses.set(whose, isOther || (spouses.has(whose) && !known) ? undefined : (known ?? spouse))
  }
  for (const { subject, objects, status } of statements)
    for (const { type, label, mention } of objects) {
      // "The couple married in Paris": each of them the other.
      const [first, second, third] = (several.get(subject.mention ?? -1) ?? []).map((index) => items[index])
      if (first && second && !third && /\b(?:married|wed)\b/.test(label) && status !== 'negated') {
        if (clusters.isNamed(second.index)) put(first, second)
        if (clusters.isNamed(first.index)) put(second, first)
      }
      const [one, other] = [items[subject.mention ?? -1], items[mention ?? -1]]
      if (!/^(?:marry|spouse-of)$/.test(type) || status === 'negated' || !one || !other) continue
      if (clusters.isNamed(other.index)) put(one, other)
      if (clusters.isNamed(one.index)) put(other, one)
    }
  return spouses
}

/** "Mrs Li" is the wife of a Li, where no Mrs Li has a name of her own. */
export function joinWives(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  const wives = new Map<string, Item>()
  const surnames = new Map<number, string>()
  for (const { index, mention, words } of items)
    if (mention.kind === 'name' && mention.type === 'person')
      surnames.set(clusters.find(index), words.at(-1) ?? '')
  for (const item of items) {
    const owner = item.head === 'wife' || item.head === 'husband' ? ownerOf(item, items) : undefined
    const surname = owner && surnames.get(clusters.find(owner.index))
    if (surname) wives.set(surname, item)
  }
  // "She married Bo Lee. Mrs Lee …"
  for (const { subject, objects, status } of statements)
    for (const { type, mention } of objects) {
      const [one, other] = [items[subject.mention ?? -1], items[mention ?? -1]]
      if (!/^(?:marry|spouse-of)$/.test(type) || status === 'negated' || !one || !other) continue
      for (const [man, woman] of [
        [one, other],
        [other, one],
      ] as const) {
        const surname = surnames.get(clusters.find(man.index))
        if (surname && clusters.genderOf(woman.index) !== 'masculine' && !wives.has(surname))
          wives.set(surname, woman)
      }
    }
  for (const { index, mention, words } of items) {
    const isShort = mention.kind === 'name' && mention.type === 'person' && words.length === 1
    const wife = isShort && mention.gender === 'feminine' ? wives.get(words[0] ?? '') : undefined
    if (wife && clusters.find(index) === index)
      clusters.join(
        Math.max(index, wife.index),
        Math.min(index, wife.index),
        'whose spouse bears the name',
        true,
      )
  }
}
