import { nodeSize } from '../../graph/nodeSize.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { EntityType, Status } from '../../model/vocabulary.ts'
import { MapGraph } from './mapGraph.ts'

/** A thing on the map. */
export interface MapNode {
  readonly key: string
  readonly label: string
  readonly type: EntityType
  readonly x: number
  readonly y: number
  /** Radius in pixels at the scale that shows the whole map. */
  readonly size: number
  /** How many others it is tied to, and how often the texts speak of it: what its size is made of. */
  readonly neighbours: number
  readonly mentions: number
  /** Its group, a place in {@link MapData.groups}, if it is in one of them. */
  readonly group: number | null
  /** Whether a reader put it where it is. */
  readonly pinned: boolean
  /** Not drawn: a reader hid it, or it is gone and only its place in the list is kept. */
  readonly hidden: boolean
}

/** Nodes with many ties among them. */
export interface MapGroup {
  /** The names of those that hold it together. */
  readonly name: string
  readonly count: number
}

/** One relation: a line of its own when it is in focus. */
export interface MapLine {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly label: string
  readonly status: Status
  readonly disputed: boolean
  readonly statements: number
  readonly hidden: boolean
}

/**
 * All relations of one pair, whichever way they go: one line in the overview. Those of a thing to itself, and those that
 * a reader hid, are among them but never drawn; a pair that nothing ties any more keeps its place in the list.
 */
export interface MapTie {
  readonly source: string
  readonly target: string
  /** By their keys. */
  readonly lines: readonly MapLine[]
}

export interface MapData {
  readonly graph: MapGraph
  /** The groups that are outlined, largest first. */
  readonly groups: readonly MapGroup[]
  /** What the colours of nodes tell. */
  readonly colorBy: 'type' | 'group'
}

/** What the map shows beside the dossier itself: places, sizes, colours and groups; the keys are those of nodes. */
export interface MapMeasures {
  /** Places for nodes that have none of their own. */
  readonly places?: ReadonlyMap<string, { readonly x: number; readonly y: number }> | undefined
  readonly sizes?: ReadonlyMap<string, number> | undefined
  readonly groupOf?: ReadonlyMap<string, number> | undefined
  readonly groups?: readonly MapGroup[] | undefined
  readonly colorBy?: MapData['colorBy'] | undefined
}

/** What the map draws of a dossier. A node without a place gets one on a spiral. Time is linear in nodes and edges. */
export function toMapData({ nodes: entities, edges }: Dossier, measures: MapMeasures = {}): MapData {
  const { groups = [], colorBy = 'type' } = measures
  const indexOf = new Map(entities.map(({ key }, i) => [key, i]))
  const neighbours = new Uint32Array(entities.length)
  const pairs = new Map<number, { source: string; target: string; lines: MapLine[] }>()
  for (const relation of edges) {
    const { source, target } = relation
    const [from, to] = [indexOf.get(source), indexOf.get(target)]
    if (from === undefined || to === undefined) continue
    const pair = Math.min(from, to) * entities.length + Math.max(from, to)
    let tie = pairs.get(pair)
    if (!tie) {
      tie = { source, target, lines: [] }
      pairs.set(pair, tie)
      neighbours[from] = (neighbours[from] ?? 0) + 1
      if (from !== to) neighbours[to] = (neighbours[to] ?? 0) + 1
    }
    tie.lines.push(lineOf(relation))
  }
  const ties = [...pairs.values()]
  for (const { lines } of ties) if (lines.length > 1) lines.sort(byKey)
  const nodes = entities.map((entity, i) => nodeOf(entity, i, neighbours[i] ?? 0, measures))
  return { graph: new MapGraph(nodes, ties), groups, colorBy }
}

/** A node of the map, the `i`th of it. */
export function nodeOf(
  { key, attributes }: Entity,
  i: number,
  neighbours: number,
  measures: MapMeasures,
): MapNode {
  const { label, type, x, y, mentions, pinned = false, hidden = false } = attributes
  const own = x === undefined || y === undefined ? measures.places?.get(key) : { x, y }
  const place = own ?? provisional(i)
  const group = measures.groupOf?.get(key) ?? null
  const counts = { neighbours, mentions: mentions.length }
  return { key, label, type, x: place.x, y: place.y, group, pinned, hidden, ...sized(key, counts, measures) }
}

/** What a node has besides, where it has so many neighbours and mentions. */
export function sized(
  key: string,
  { neighbours, mentions }: Pick<MapNode, 'neighbours' | 'mentions'>,
  { sizes }: MapMeasures,
): Pick<MapNode, 'neighbours' | 'mentions' | 'size'> {
  return { neighbours, mentions, size: sizes?.get(key) ?? nodeSize(neighbours, mentions) }
}

export function lineOf({ key, source, target, attributes }: Relation): MapLine {
  const { label, status, disputed, evidence, hidden = false } = attributes
  return { key, source, target, label, status, disputed, statements: evidence.length, hidden }
}

/** By code units. */
export const byKey = (a: MapLine, b: MapLine) => (a.key < b.key ? -1 : 1)

/** A place on a spiral, until a better one is found. */
function provisional(index: number): { x: number; y: number } {
  const angle = index * 2.399963 // the golden angle
  const distance = 10 * Math.sqrt(index)
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
}
