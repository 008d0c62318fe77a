import type { Dossier } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import { startPositions } from '../startPositions.ts'
import { placeKey } from './refs.ts'

/** How far from its neighbours a new node is put, in the layout's units. */
const NEAR = 60

/**
 * A rebuilt dossier with everything where the reader knows it: an entity stands where the one stood that had its
 * mentions, a new one near those it is tied to, and what is tied to nothing known keeps the place that the layout gave
 * it, beside the rest. Time is linear in mentions and edges.
 */
export function keepPlaces(rebuilt: Dossier, previous: Dossier): Dossier {
  const places = knownPlaces(rebuilt.nodes, previous.nodes)
  if (places.size === 0) return rebuilt
  const tied = new Map<string, string[]>()
  const tie = (a: string, b: string) => {
    const list = tied.get(a)
    if (list) list.push(b)
    else tied.set(a, [b])
  }
  for (const { source, target } of rebuilt.edges) {
    tie(source, target)
    tie(target, source)
  }
  const fresh = rebuilt.nodes.filter(({ key }) => !places.has(key))
  const offsets = startPositions(fresh.length + 1, NEAR)
  // Those next to something placed first; what hangs on them follows.
  let waiting = fresh
  for (let left = -1; waiting.length > 0 && waiting.length !== left; ) {
    left = waiting.length
    const still: Entity[] = []
    for (const [i, entity] of waiting.entries()) {
      const around = (tied.get(entity.key) ?? []).flatMap((key) => places.get(key) ?? [])
      if (around.length === 0) still.push(entity)
      else places.set(entity.key, beside(around, offsets[i + 1] ?? { x: NEAR, y: 0 }))
    }
    waiting = still
  }
  const right = Math.max(...[...places.values()].map(({ x }) => x))
  const ownLeft = Math.min(...waiting.map(({ attributes }) => attributes.x ?? 0))
  for (const { key, attributes } of waiting)
    places.set(key, {
      x: round((attributes.x ?? 0) - ownLeft + right + 3 * NEAR),
      y: attributes.y ?? 0,
    })
  return {
    ...rebuilt,
    nodes: rebuilt.nodes.map((entity) => ({
      ...entity,
      attributes: { ...entity.attributes, ...places.get(entity.key) },
    })),
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Places by mentions, the first entity of two that were one keeping it. */
function knownPlaces(rebuilt: readonly Entity[], previous: readonly Entity[]): Map<string, Place> {
  const before = new Map<string, Entity>()
  for (const entity of previous)
    for (const mention of entity.attributes.mentions)
      if (!before.has(placeKey(mention))) before.set(placeKey(mention), entity)
  const taken = new Set<string>()
  const places = new Map<string, Place>()
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

function beside(around: readonly Place[], offset: Place): Place {
  const mean = (of: (place: Place) => number) =>
    around.reduce((sum, place) => sum + of(place), 0) / around.length
  return { x: round(mean(({ x }) => x) + offset.x), y: round(mean(({ y }) => y) + offset.y) }
}

const round = (value: number) => Math.round(value * 100) / 100 + 0
