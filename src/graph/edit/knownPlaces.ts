import type { Dossier } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Position } from '../startPositions.ts'
import { placeKey } from './refs.ts'

/**
 * Where the reader knows the entities of a rebuilt dossier to be: each stands where the one stood that had most of its
 * mentions, the first of them where one became several. Time is linear in the mentions.
 */
export function knownPlaces(rebuilt: readonly Entity[], previous: Dossier): Map<string, Position> {
  const before = new Map<string, Entity>()
  for (const entity of previous.nodes)
    for (const mention of entity.attributes.mentions)
      if (!before.has(placeKey(mention))) before.set(placeKey(mention), entity)
  const taken = new Set<string>()
  const places = new Map<string, Position>()
  for (const { key, attributes } of rebuilt) {
    const votes = new Map<Entity, number>()
    for (const mention of attributes.mentions) {
      const entity = before.get(placeKey(mention))
      if (entity) votes.set(entity, (votes.get(entity) ?? 0) + 1)
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? []
    const { x, y } = best?.attributes ?? {}
    if (!best || x === undefined || y === undefined || taken.has(best.key)) continue
    taken.add(best.key)
    places.set(key, { x, y })
  }
  return places
}
