import { nodeSize } from '../../graph/nodeSize.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import type { EntityType, Status } from '../../model/vocabulary.ts'

/** A thing on the map. */
export interface MapNode {
  readonly key: string
  readonly label: string
  readonly type: EntityType
  readonly x: number
  readonly y: number
  /** Radius in pixels at the scale that shows the whole map. */
  readonly size: number
  /** Its group, a place in {@link MapData.groups}, if it is in one of them. */
  readonly group: number | null
  /** Whether a reader put it where it is. */
  readonly pinned: boolean
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
}

/** All relations of one pair, whichever way they go: one line in the overview. */
export interface MapTie {
  readonly source: string
  readonly target: string
  readonly lines: readonly MapLine[]
}

export interface MapData {
  readonly nodes: readonly MapNode[]
  readonly ties: readonly MapTie[]
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

/**
 * What the map draws of a dossier: all but what a reader hid. A node without a place gets one on a spiral; relations of a
 * thing to itself are left to the panels. Nodes and lines of records that did not change are the same objects as the
 * last time. Time is linear in nodes and edges.
 */
export function toMapData({ nodes: entities, edges }: Dossier, measures: MapMeasures = {}): MapData {
  const { groups = [], colorBy = 'type' } = measures
  const indexOf = new Map(entities.map(({ key }, i) => [key, i]))
  const neighbours = new Uint32Array(entities.length)
  const pairs = new Map<number, MapTie & { lines: MapLine[] }>()
  for (const relation of edges) {
    const { source, target, attributes } = relation
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
    const isHidden = attributes.hidden || entities[from]?.attributes.hidden || entities[to]?.attributes.hidden
    if (from !== to && !isHidden) tie.lines.push(lineOf(relation))
  }
  const nodes: MapNode[] = []
  for (const [i, entity] of entities.entries())
    if (!entity.attributes.hidden) nodes.push(nodeOf(entity, neighbours[i] ?? 0, nodes.length, measures))
  return { nodes, ties: [...pairs.values()].filter(({ lines }) => lines.length > 0), groups, colorBy }
}

const knownNodes = new WeakMap<Entity, MapNode>()
const knownLines = new WeakMap<Relation, MapLine>()

function nodeOf(entity: Entity, neighbours: number, i: number, measures: MapMeasures): MapNode {
  const { key, attributes } = entity
  const { label, type, x, y, mentions, pinned = false } = attributes
  const { places, sizes, groupOf } = measures
  const own = x === undefined || y === undefined ? places?.get(key) : { x, y }
  const place = own ?? provisional(i)
  const size = sizes?.get(key) ?? nodeSize(neighbours, mentions.length)
  const group = groupOf?.get(key) ?? null
  const known = knownNodes.get(entity)
  if (known && known.x === place.x && known.y === place.y && known.size === size && known.group === group)
    return known
  const node = { key, label, type, x: place.x, y: place.y, size, group, pinned }
  knownNodes.set(entity, node)
  return node
}

function lineOf(relation: Relation): MapLine {
  const known = knownLines.get(relation)
  if (known) return known
  const { key, source, target, attributes } = relation
  const { label, status, disputed, evidence } = attributes
  const line = { key, source, target, label, status, disputed, statements: evidence.length }
  knownLines.set(relation, line)
  return line
}

/** A place on a spiral, until a better one is found. */
function provisional(index: number): { x: number; y: number } {
  const angle = index * 2.399963 // the golden angle
  const distance = 10 * Math.sqrt(index)
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
}
