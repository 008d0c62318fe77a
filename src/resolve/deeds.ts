import { deedsOf, NEUTRAL } from '../language/lexicon/deedNouns.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Statement } from '../model/statement.ts'
import { subjectsOver } from './antecedents/clausemates.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { ownerOf } from './joinOwned.ts'
import { complementAfter } from './phraseOf.ts'

/** Who did something is "the killer" so many sentences on; "his killer" he stays. */
const REACH = 4

/** Rules that tell what somebody is called, or what is only meant to be done. */
const NO_DEEDS = wordSet('possessive office infinitive')

/** Who may do something. */
const ACTORS = /^(?:person|organization)$/

/** Deeds of one type that are looked at, the latest. */
const MOST_DEEDS = 64

/** What was done by somebody to somebody or something. */
interface Done {
  readonly doer: Item
  readonly object: Item
}

/** The later end of what was done. */
const endOf = ({ doer, object }: Done) => Math.max(doer.index, object.index)

/** What a text has said to be done, so that "his killer", "the founder of the club", "the buyer" speak of who did it. */
export class Deeds {
  readonly #done = new Map<string, Done[]>()
  readonly #over: ReadonlyMap<number, ReadonlySet<number>>
  readonly #items: readonly Item[]
  readonly #clusters: Clusters

  constructor(items: readonly Item[], statements: readonly Statement[], clusters: Clusters) {
    this.#items = items
    this.#clusters = clusters
    this.#over = subjectsOver(
      items.map(({ mention }) => mention),
      statements,
    )
    for (const { subject, objects, status, rule } of statements) {
      const doer = items[subject.mention ?? -1]
      if (!doer || (status !== 'asserted' && status !== 'reported')) continue
      for (const { type, mention } of objects) {
        const object = items[mention ?? -1]
        // Whose "killer" somebody is called is no deed told.
        if (!object || NO_DEEDS.has(rule)) continue
        const list = this.#done.get(type)
        if (list) list.push({ doer, object })
        else this.#done.set(type, [{ doer, object }])
      }
    }
    for (const list of this.#done.values()) list.sort((a, b) => endOf(a) - endOf(b))
  }

  /** Whoever a noun says to have done something, or to whom it was done: last told of before, and not in what the other does. */
  spokenOf(item: Item): Item | undefined {
    const { mention, head, index } = item
    if (mention.kind !== 'nominal' || mention.number === 'plural') return undefined
    const deeds = deedsOf(head)
    if (deeds.length === 0) return undefined
    const whose = this.#whose(item)
    if (whose === undefined) return undefined
    const found = new Map<number, Item>()
    for (const { types, doers, objects } of deeds)
      for (const type of types)
        for (const { doer, object } of this.#lately(type, index))
          for (const [one, other] of [
            ...(doers.has(head) ? [[doer, object] as const] : []),
            ...(objects.has(head) ? [[object, doer] as const] : []),
          ]) {
            if (!this.#mayBe(item, one)) continue
            if (
              whose === 'anyone'
                ? item.sentence - one.sentence > REACH
                : this.#clusters.find(other.index) !== whose
            )
              continue
            const root = this.#clusters.find(one.index)
            const known = found.get(root)
            if (root !== whose && (known === undefined || known.index < one.index)) found.set(root, one)
          }
    const last = [...found.values()].sort((a, b) => b.index - a.index)
    // "the killer" where two have killed may be either.
    return whose === 'anyone' && last.length > 1 ? undefined : last[0]
  }

  /** The last deeds of a type that were told before a mention: time stays linear. */
  #lately(type: string, index: number): readonly Done[] {
    const list = this.#done.get(type) ?? []
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const done = list[middle]
      if (done && endOf(done) < index) low = middle + 1
      else high = middle
    }
    return list.slice(Math.max(0, low - MOST_DEEDS), low)
  }

  /** To whom the noun says it was done: a cluster; "anyone" where it says no more than "the killer". */
  #whose(item: Item): number | 'anyone' | undefined {
    const owner = ownerOf(item, this.#items)
    const own = item.words.slice(owner && owner.mention.kind !== 'pronoun' ? owner.words.length : 0)
    const isPlain = own.every((word, i) => i === own.length - 1 || NEUTRAL.has(word))
    if (!isPlain) return undefined
    if (owner) return this.#clusters.find(owner.index)
    const of = item.complement === undefined ? undefined : complementAfter(item, this.#items)
    if (of) return this.#clusters.find(of.index)
    return item.complement === undefined && item.definite ? 'anyone' : undefined
  }

  #mayBe(item: Item, one: Item): boolean {
    if (one.mention.number === 'plural' || !this.#clusters.compatible(one.index, item.index)) return false
    const isSomebody = [item, one].every(
      ({ mention: { type, country } }) => type === undefined || ACTORS.test(type) || country !== undefined,
    )
    return isSomebody && !this.isOver(one, item)
  }

  /** Whether somebody is the subject of a clause in whose predicate a phrase stands: the phrase speaks of another. */
  isOver(one: Item, item: Item): boolean {
    const root = this.#clusters.find(one.index)
    return [...(this.#over.get(item.index) ?? [])].some((over) => this.#clusters.find(over) === root)
  }
}

/** Joins "his killer", "its founder" to who is said to have done it. Runs when the pronouns are resolved. */
export function joinDoers(items: readonly Item[], deeds: Deeds, clusters: Clusters): void {
  for (const item of items) joinDoer(item, deeds, clusters)
}

/** Joins one such phrase, where its owner is known by now. */
export function joinDoer(item: Item, deeds: Deeds, clusters: Clusters): void {
  if (item.mention.kind !== 'nominal' || clusters.isNamed(item.index)) return
  const one = deeds.spokenOf(item)
  if (!one) return
  clusters.join(
    Math.max(item.index, one.index),
    Math.min(item.index, one.index),
    'who is said to have done it',
  )
}
