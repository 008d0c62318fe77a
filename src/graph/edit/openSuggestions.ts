import type { CorrectionOf } from '../../model/corrections.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import { suggestDuplicates } from '../../resolve/suggestDuplicates.ts'
import { refTo, samePlace } from './refs.ts'

/** Two entities that may be one, with what speaks for it. */
export interface OpenSuggestion {
  readonly entities: readonly [Entity, Entity]
  readonly reason: string
}

/** Suggested duplicates that no reader has refused. Time is that of {@link suggestDuplicates}, times the refusals. */
export function openSuggestions(dossier: Dossier): OpenSuggestion[] {
  const refused = (dossier.attributes.corrections ?? []).filter((item) => item.type === 'distinguish')
  const byKey = new Map(dossier.nodes.map((entity) => [entity.key, entity]))
  return suggestDuplicates(dossier).flatMap(({ a, b, reason }) => {
    const entities = [byKey.get(a), byKey.get(b)] as const
    if (!entities[0] || !entities[1]) return []
    const pair: [Entity, Entity] = [entities[0], entities[1]]
    const asked = { entities: [refTo(pair[0]), refTo(pair[1])] } satisfies Pair
    return refused.some((refusal) => isSamePair(refusal, asked)) ? [] : [{ entities: pair, reason }]
  })
}

type Pair = Pick<CorrectionOf<'distinguish'>, 'entities'>

/** Whether both are about the same two entities, in either order: by mention, or by name where there is none. */
export function isSamePair(a: Pair, b: Pair): boolean {
  const meets = (i: 0 | 1, j: 0 | 1) => {
    const [x, y] = [a.entities[i], b.entities[j]]
    if (x.mentions.length === 0 || y.mentions.length === 0) return x.label === y.label
    return x.mentions.some((mention) => y.mentions.some((other) => samePlace(mention, other)))
  }
  return (meets(0, 0) && meets(1, 1)) || (meets(0, 1) && meets(1, 0))
}
