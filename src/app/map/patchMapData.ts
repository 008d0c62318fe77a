import type { Diff } from '../../graph/edit/diff.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import {
  byKey,
  lineOf,
  type MapData,
  type MapLine,
  type MapMeasures,
  type MapNode,
  type MapTie,
  nodeOf,
  sized,
} from './mapData.ts'
import type { MapGraph } from './mapGraph.ts'

/**
 * The map of a dossier after a diff. Nodes and ties keep their numbers, also those that are gone, new ones come after
 * them: what is numbered like them (buffers, labels, states) holds on but for what changed. Time is that of what
 * changed, and of copying lists.
 */
export function patchMapData(before: MapData, { nodes, edges }: Diff, measures: MapMeasures = {}): MapData {
  const draft = new GraphDraft(before.graph, measures)
  for (const { record } of nodes.removed) draft.dropEntity(record)
  for (const { record } of nodes.added) draft.putEntity(record)
  for (const { to } of nodes.updated) draft.putEntity(to)
  for (const { record } of edges.removed) draft.dropRelation(record)
  for (const { from } of edges.updated) draft.dropRelation(from)
  for (const { to } of edges.updated) draft.putRelation(to)
  for (const { record } of edges.added) draft.putRelation(record)
  return { ...before, graph: draft.graph() }
}

/** A graph under change. */
class GraphDraft {
  readonly #before: MapGraph
  readonly #measures: MapMeasures
  /** What is another now, by its number. */
  readonly #nodes = new Map<number, MapNode>()
  readonly #ties = new Map<number, MapTie>()
  /** The numbers of what is new. */
  readonly #newNodes = new Map<string, number>()
  readonly #newTies = new Map<string, number>()

  constructor(before: MapGraph, measures: MapMeasures) {
    this.#before = before
    this.#measures = measures
  }

  #numberOf(key: string): number | undefined {
    return this.#before.indexOf(key) ?? this.#newNodes.get(key)
  }

  #node(number: number): MapNode | undefined {
    return this.#nodes.get(number) ?? this.#before.nodes[number]
  }

  putEntity(entity: Entity): void {
    let number = this.#numberOf(entity.key)
    if (number === undefined) {
      number = this.#before.nodes.length + this.#newNodes.size
      this.#newNodes.set(entity.key, number)
    }
    this.#nodes.set(number, nodeOf(entity, number, this.#node(number)?.neighbours ?? 0, this.#measures))
  }

  dropEntity({ key }: Entity): void {
    const number = this.#numberOf(key)
    const node = number === undefined ? undefined : this.#node(number)
    if (number !== undefined && node) this.#nodes.set(number, { ...node, hidden: true })
  }

  putRelation(relation: Relation): void {
    this.#setLines(relation, (lines) => [...lines, lineOf(relation)].sort(byKey))
  }

  dropRelation(relation: Relation): void {
    this.#setLines(relation, (lines) => lines.filter(({ key }) => key !== relation.key))
  }

  #setLines({ source, target }: Relation, change: (lines: readonly MapLine[]) => readonly MapLine[]): void {
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`
    let number = this.#before.tieBetween(source, target) ?? this.#newTies.get(pair)
    if (number === undefined) {
      number = this.#before.ties.length + this.#newTies.size
      this.#newTies.set(pair, number)
    }
    const tie = this.#ties.get(number) ?? this.#before.ties[number] ?? { source, target, lines: [] }
    const lines = change(tie.lines)
    this.#ties.set(number, { ...tie, lines })
    const isTied = Number(lines.length > 0) - Number(tie.lines.length > 0)
    if (isTied !== 0) for (const end of new Set([source, target])) this.#count(end, isTied)
  }

  /** Counts one neighbour of a node more or less. */
  #count(key: string, change: number): void {
    const number = this.#numberOf(key)
    const node = number === undefined ? undefined : this.#node(number)
    if (number === undefined || !node) return
    const { mentions } = node
    const neighbours = node.neighbours + change
    this.#nodes.set(number, { ...node, ...sized(key, { neighbours, mentions }, this.#measures) })
  }

  graph(): MapGraph {
    return this.#before.with(this.#nodes, this.#ties)
  }
}
