import type { EntityType } from '../../model/vocabulary.ts'

/** What the forms and contexts of all mentions of the same words say they are. */
export class TypeVotes {
  readonly #votes = new Map<string, Map<EntityType, number>>()

  add(name: string, type: EntityType, weight: number): void {
    const of = this.#votes.get(name) ?? new Map<EntityType, number>()
    this.#votes.set(name, of.set(type, (of.get(type) ?? 0) + weight))
  }

  /** The type that weighs most; of equals the first that was seen. */
  typeOf(name: string): EntityType | undefined {
    let best: { readonly type: EntityType; readonly weight: number } | undefined
    for (const [type, weight] of this.#votes.get(name) ?? [])
      if (!best || weight > best.weight) best = { type, weight }
    return best?.type
  }
}
