import type { Entity } from '../../model/entity.ts'
import { fold } from './fold.ts'

export interface Match {
  readonly entity: Entity
  /** The alias that matched, where the label did not. */
  readonly alias?: string
}

/** How well folded `name` answers folded `query`: 0 from its start, 1 from a word's start, 2 within; -1 not. */
function rank(name: string, query: string): number {
  const at = name.indexOf(query)
  if (at <= 0) return at
  return name.includes(` ${query}`) ? 1 : 2
}

/**
 * Finds entities by name or alias. `entities` come in the order of their weight; those that match better stand
 * first, equal ones stay in that order. An empty query finds the first ones.
 */
export function createMatcher(entities: readonly Entity[]): (query: string, limit: number) => Match[] {
  const names = entities.map(({ attributes }) => ({
    label: fold(attributes.label),
    aliases: attributes.aliases.map(fold),
  }))
  return (query, limit) => {
    const wanted = fold(query)
    if (!wanted) return entities.slice(0, limit).map((entity) => ({ entity }))
    const found: Match[][] = [[], [], []]
    for (const [i, entity] of entities.entries()) {
      const name = names[i]
      if (!name) continue
      let best = rank(name.label, wanted)
      let alias = -1
      for (const [j, other] of name.aliases.entries()) {
        const score = rank(other, wanted)
        if (score >= 0 && (best < 0 || score < best)) {
          best = score
          alias = j
        }
      }
      const words = entity.attributes.aliases[alias]
      if (best >= 0) found[best]?.push(words === undefined ? { entity } : { entity, alias: words })
    }
    return found.flat().slice(0, limit)
  }
}
