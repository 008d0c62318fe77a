import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { ownerOf } from './joinOwned.ts'

/** Whose kin is told by what relation: by somebody's first mention those who are so to him. */
type Told = ReadonlyMap<number, readonly Item[]>

/**
 * Joins "his daughter" to the one daughter whom the text has named, "her father-in-law" to the father of the husband whom it has.
 * Runs when the pronouns are resolved.
 * @param several phrases and pronouns that stand for several persons, by their mention.
 */
export function joinKin(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
  several: ReadonlyMap<number, readonly number[]>,
): void {
  const told = (isIt: (type: string) => boolean, isTurned: (type: string) => boolean): Told => {
    const kin = new Map<number, Item[]>()
    for (const { subject, objects, status } of statements)
      for (const { type, mention } of objects) {
        if (subject.mention === undefined || mention === undefined || status === 'negated') continue
        const [from, to] = [subject.mention, mention].map((index) => several.get(index) ?? [index])
        for (const one of from ?? [])
          for (const other of to ?? []) {
            if (isIt(type)) put(kin, clusters.find(other), items[one], clusters)
            if (isTurned(type)) put(kin, clusters.find(one), items[other], clusters)
          }
      }
    return kin
  }
  const isSpouse = (type: string) => type === 'marry' || type === 'spouse-of'
  const children = told(
    (type) => type === 'child-of',
    (type) => type === 'parent-of',
  )
  const parents = told(
    (type) => type === 'parent-of',
    (type) => type === 'child-of',
  )
  const spouses = told(isSpouse, isSpouse)
  const of = (kin: Told, whose: readonly number[]) => whose.flatMap((one) => kin.get(one) ?? [])
  const rootsOf = (those: readonly Item[]) => those.map(({ index }) => clusters.find(index))

  for (const item of items) {
    const { mention, words, index } = item
    if (mention.kind !== 'nominal' || mention.number === 'plural' || clusters.isNamed(index)) continue
    const owner = ownerOf(item, items)
    if (!owner) continue
    const own = words.slice(owner.mention.kind === 'pronoun' ? 0 : owner.words.length)
    // "his eldest son" is one of several.
    if (own.length > 1 && !own.join(' ').endsWith('in law')) continue
    const whose = [clusters.find(owner.index)]
    const noun = own.join(' ')
    const named = CHILD.test(noun)
      ? of(children, whose)
      : /^(?:father|mother)$/.test(noun)
        ? of(parents, whose)
        : /^(?:father|mother) in law$/.test(noun)
          ? of(parents, rootsOf(of(spouses, whose)))
          : /^(?:son|daughter) in law$/.test(noun)
            ? of(spouses, rootsOf(of(children, whose)))
            : []
    const fit = named.filter((one) => one.index < index && fits(item, one, clusters))
    const [one] = fit
    if (one && new Set(rootsOf(fit)).size === 1)
      clusters.join(index, one.index, 'the one whose kin it is said to be')
  }
}

const CHILD = /^(?:son|daughter|child)$/

/** A named one, who may be a woman for "daughter". */
function fits(item: Item, one: Item, clusters: Clusters): boolean {
  const { gender } = item.mention
  const known = clusters.genderOf(one.index)
  return (
    clusters.compatible(item.index, one.index) &&
    (gender === undefined || known === undefined || known === gender)
  )
}

function put(kin: Map<number, Item[]>, whose: number, one: Item | undefined, clusters: Clusters): void {
  if (one && clusters.isNamed(one.index) && one.mention.number !== 'plural') {
    const list = kin.get(whose)
    if (list) list.push(one)
    else kin.set(whose, [one])
  }
}
