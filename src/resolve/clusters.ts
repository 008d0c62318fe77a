import { EITHER_NOUNS } from '../language/lexicon/eitherNouns.ts'
import { genderOfGivenName } from '../language/lexicon/givenNames.ts'
import type { ExtractedMention } from '../model/statement.ts'
import type { EntityType } from '../model/vocabulary.ts'
import { foldWords } from './fold.ts'
import { beforePreposition } from './items.ts'

/** Why a mention was taken to speak of the same thing as an earlier one: two indices of mentions. */
export interface Merge {
  readonly mention: number
  readonly antecedent: number
  readonly reason: string
}

/** What all mentions of a cluster must agree on. */
interface Traits {
  country?: string
  gender?: 'feminine' | 'masculine' | 'neuter'
  person?: boolean
  named?: true
  /** The words of a full name of a person, a body, a work, an event and the like. */
  fullName?: readonly string[]
  /** All words of its names, which may share none: "Jerome (Latin: Eusebius Hieronymus)". */
  nameWords?: readonly string[]
}

/**
 * The mentions of one document, joined step by step: a disjoint-set forest (Tarjan 1975) whose sets
 * are named by their first mention. A join that would give one thing two countries, two genders or two full names, or
 * make a person of a place, is refused.
 */
export class Clusters {
  readonly merges: Merge[] = []
  readonly #parent: number[]
  readonly #traits: Traits[]
  readonly #size: number[]

  /** Mentions that cannot be of the thing that a cluster is, by the cluster's first mention. */
  readonly #apart = new Map<number, number[]>()

  constructor(mentions: readonly ExtractedMention[]) {
    this.#parent = mentions.map((_, i) => i)
    this.#size = mentions.map(() => 1)
    this.#traits = mentions.map(traitsOf)
  }

  /** The first mention of the cluster that a mention is in. */
  find(mention: number): number {
    let root = mention
    for (let parent = this.#up(root); parent !== root; parent = this.#up(root)) root = parent
    for (let i = mention; i !== root; ) {
      const parent = this.#up(i)
      this.#parent[i] = root
      i = parent
    }
    return root
  }

  /** Whether two mentions may speak of one thing. */
  compatible(a: number, b: number): boolean {
    const [first, second] = [this.#traits[this.find(a)], this.#traits[this.find(b)]]
    return (
      mayBeOne(first, second) && !differInName(first, second) && !this.#areApart(this.find(a), this.find(b))
    )
  }

  /** Takes note that two mentions are of two things, whatever they are called: a father and a son of one name. */
  keepApart(a: number, b: number): void {
    this.#apart.set(a, [...(this.#apart.get(a) ?? []), b])
    this.#apart.set(b, [...(this.#apart.get(b) ?? []), a])
  }

  /**
   * Joins two mentions unless they are not compatible.
   * @param renames whether the text itself gives one thing two full names.
   * @returns whether they are in one cluster now.
   */
  join(mention: number, antecedent: number, reason: string, renames = false): boolean {
    const a = this.find(mention)
    const b = this.find(antecedent)
    if (a === b) return true
    if (!mayBeOne(this.#traits[a], this.#traits[b]) || this.#areApart(a, b)) return false
    if (!renames && differInName(this.#traits[a], this.#traits[b])) return false
    const root = Math.min(a, b)
    this.#parent[Math.max(a, b)] = root
    this.#size[root] = (this.#size[a] ?? 1) + (this.#size[b] ?? 1)
    const words = nameWordsOf(this.#traits[a], this.#traits[b])
    this.#traits[root] = {
      ...this.#traits[Math.max(a, b)],
      ...this.#traits[root],
      ...(words && { nameWords: words }),
    }
    const apart = [...(this.#apart.get(a) ?? []), ...(this.#apart.get(b) ?? [])]
    if (apart.length > 0) this.#apart.set(root, apart)
    this.merges.push({ mention, antecedent, reason })
    return true
  }

  /** Whether a mention's cluster holds others. */
  isJoined(mention: number): boolean {
    return this.#size[this.find(mention)] !== 1
  }

  /** How many mentions a mention's cluster holds. */
  sizeOf(mention: number): number {
    return this.#size[this.find(mention)] ?? 1
  }

  /** Whether a name is in a mention's cluster. */
  isNamed(mention: number): boolean {
    return this.#traits[this.find(mention)]?.named === true
  }

  /** Whether a name of several words, of a person or a body, is in a mention's cluster. */
  hasFullName(mention: number): boolean {
    return this.#traits[this.find(mention)]?.fullName !== undefined
  }

  /** All words of the names in a mention's cluster, where it has any. */
  nameWordsOf(mention: number): readonly string[] | undefined {
    return this.#traits[this.find(mention)]?.nameWords
  }

  /** The gender of a mention's cluster, where it is known. */
  genderOf(mention: number): Traits['gender'] {
    return this.#traits[this.find(mention)]?.gender
  }

  /** Takes note of the gender of a mention's cluster, learnt from elsewhere than its own words. */
  setGender(mention: number, gender: 'feminine' | 'masculine'): void {
    const root = this.find(mention)
    this.#traits[root] = { ...this.#traits[root], gender }
  }

  #areApart(a: number, b: number): boolean {
    return this.#apart.get(a)?.some((other) => this.find(other) === b) ?? false
  }

  #up(mention: number): number {
    return this.#parent[mention] ?? mention
  }
}

/** Of these one thing has one name in full, but for what the text itself calls it besides. */
const HAS_FULL_NAME: ReadonlySet<EntityType | undefined> = new Set([
  'person',
  'organization',
  'work',
  'facility',
  'event',
  'product',
])

function traitsOf({ country, gender, type, kind, core }: ExtractedMention): Traits {
  const words = kind === 'name' && HAS_FULL_NAME.has(type) ? foldWords(core.exact) : []
  return {
    ...(country !== undefined && { country }),
    ...(gender !== undefined && { gender }),
    ...(type !== undefined && !mayBeEither(kind, core.exact) && { person: type === 'person' }),
    ...(kind === 'name' && { named: true as const }),
    ...(words.length > 1 && { fullName: beforePreposition(words) }),
    ...(words.length > 0 && { nameWords: words }),
  }
}

/** "Serbia, a candidate", "the largest shareholder, the fund Oru": nouns for whoever does it, somebody or some body. */
export const mayBeEither = (kind: string, exact: string) =>
  kind === 'nominal' && EITHER_NOUNS.has(foldWords(exact).at(-1) ?? '')

const mayBeOne = (a: Traits | undefined, b: Traits | undefined) =>
  !differ(a?.country, b?.country) && !differ(a?.gender, b?.gender) && !differ(a?.person, b?.person)

/** Two persons whose full names share no surname, two bodies or works whose names share no word: what describes both joins neither. */
function differInName(a: Traits | undefined, b: Traits | undefined): boolean {
  const [one, other] = [a?.fullName, b?.fullName]
  if (!one || !other || one.length < 2 || other.length < 2) return false
  if (!a?.person && !b?.person) return !one.some((word) => other.includes(word))
  const [words, others] = [a?.nameWords ?? one, b?.nameWords ?? other]
  if (!others.includes(one.at(-1) ?? '') && !words.includes(other.at(-1) ?? '')) return true
  return areKin(one, other) && !others.includes(one[0] ?? '') && !words.includes(other[0] ?? '')
}

/** "Paul Moss" and "Agnes Moss": given names that begin otherwise, before one surname. */
function areKin(one: readonly string[], other: readonly string[]): boolean {
  const [given = '', otherGiven = ''] = [one[0], other[0]]
  if (one.at(-1) !== other.at(-1) || given.charAt(0) === otherGiven.charAt(0)) return false
  return [given, otherGiven].every((name) => genderOfGivenName(name) !== undefined)
}

/** More names than these, each of other words, nobody has. */
const MOST_WORDS = 24

/** The words of the names of two things that are one. */
function nameWordsOf(a: Traits | undefined, b: Traits | undefined): readonly string[] | undefined {
  const [one, other] = [a?.nameWords, b?.nameWords]
  if (!one || !other) return one ?? other
  const more = other.filter((word) => !one.includes(word))
  return more.length === 0 ? one : [...one, ...more].slice(0, MOST_WORDS)
}

const differ = <T>(a: T | undefined, b: T | undefined) => a !== undefined && b !== undefined && a !== b
