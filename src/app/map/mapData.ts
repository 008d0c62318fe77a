import type { DossierGraph } from '../../graph/dossierGraph.ts'
import { sizeOf } from '../../graph/nodeSize.ts'
import { overview } from '../../graph/overview.ts'
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
 * What the map draws of a dossier: all but what a reader hid. A node without a place gets one on a spiral; relations of a thing to
 * itself are left to the panels. Time is linear in nodes and edges.
 */
export function toMapData(graph: DossierGraph, measures: MapMeasures = {}): MapData {
  const { places, sizes, groupOf, groups = [], colorBy = 'type' } = measures
  const nodes: MapNode[] = []
  graph.forEachNode((key, { label, type, x, y, hidden }) => {
    if (hidden) return
    const own = x === undefined || y === undefined ? places?.get(key) : { x, y }
    const place = own ?? provisional(nodes.length)
    const size = sizes?.get(key) ?? sizeOf(graph, key)
    nodes.push({ key, label, type, ...place, size, group: groupOf?.get(key) ?? null })
  })
  const isHidden = (node: string) => graph.getNodeAttribute(node, 'hidden') === true
  const ties = overview(graph).flatMap(({ source, target, edges }) => {
    if (isHidden(source) || isHidden(target)) return []
    const lines = edges
      .filter((key) => !graph.getEdgeAttribute(key, 'hidden'))
      .map((key) => toLine(graph, key))
    return lines.length > 0 ? { source, target, lines } : []
  })
  return { nodes, ties, groups, colorBy }
}

/** A place on a spiral, until a better one is found. */
function provisional(index: number): { x: number; y: number } {
  const angle = index * 2.399963 // the golden angle
  const distance = 10 * Math.sqrt(index)
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
}

function toLine(graph: DossierGraph, key: string): MapLine {
  const { label, status, disputed, evidence } = graph.getEdgeAttributes(key)
  const [source, target] = graph.extremities(key)
  return { key, source, target, label, status, disputed, statements: evidence.length }
}
