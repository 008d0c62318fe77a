import type { ExtractedMention } from '../model/statement.ts'

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
}

/**
 * The mentions of one document, joined step by step: a disjoint-set forest (Tarjan 1975) whose sets
 * are named by their first mention. A join that would give one thing two countries or two genders, or
 * make a person of a place, is refused.
 */
export class Clusters {
  readonly merges: Merge[] = []
  readonly #parent: number[]
  readonly #traits: Traits[]
  readonly #size: number[]

  constructor(mentions: readonly ExtractedMention[]) {
    this.#parent = mentions.map((_, i) => i)
    this.#size = mentions.map(() => 1)
    this.#traits = mentions.map(({ country, gender, type }) => ({
      ...(country !== undefined && { country }),
      ...(gender !== undefined && { gender }),
      ...(type !== undefined && { person: type === 'person' }),
    }))
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
    const first = this.#traits[this.find(a)]
    const second = this.#traits[this.find(b)]
    return (
      !differ(first?.country, second?.country) &&
      !differ(first?.gender, second?.gender) &&
      !differ(first?.person, second?.person)
    )
  }

  /** Joins two mentions unless they are not compatible. @returns whether they are in one cluster now. */
  join(mention: number, antecedent: number, reason: string): boolean {
    const a = this.find(mention)
    const b = this.find(antecedent)
    if (a === b) return true
    if (!this.compatible(a, b)) return false
    const root = Math.min(a, b)
    this.#parent[Math.max(a, b)] = root
    this.#size[root] = (this.#size[a] ?? 1) + (this.#size[b] ?? 1)
    this.#traits[root] = { ...this.#traits[Math.max(a, b)], ...this.#traits[root] }
    this.merges.push({ mention, antecedent, reason })
    return true
  }

  /** Whether a mention's cluster holds others. */
  isJoined(mention: number): boolean {
    return this.#size[this.find(mention)] !== 1
  }

  /** The gender of a mention's cluster, where it is known. */
  genderOf(mention: number): Traits['gender'] {
    return this.#traits[this.find(mention)]?.gender
  }

  #up(mention: number): number {
    return this.#parent[mention] ?? mention
  }
}

const differ = <T>(a: T | undefined, b: T | undefined) => a !== undefined && b !== undefined && a !== b
