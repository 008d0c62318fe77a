import type { MapData, MapNode, MapTie } from './mapData.ts'

/** What one graph of the map has that another had not. */
export interface MapDiff {
  /** Whether nodes and ties are the same, in the same order and coloured alike: only what some look like differs. */
  readonly sameKeys: boolean
  /** The nodes and ties that look different, by index; only where `sameKeys`. */
  readonly nodes: readonly number[]
  readonly ties: readonly number[]
  /** How much of the new graph was there before, in the same place, from 0 to 1. */
  readonly kept: number
}

/** Compares two graphs by their keys. Time is linear in nodes and relations. */
export function diffMaps(before: MapData, after: MapData): MapDiff {
  const sameKeys =
    before.colorBy === after.colorBy &&
    before.nodes.length === after.nodes.length &&
    before.ties.length === after.ties.length &&
    after.nodes.every(({ key }, i) => before.nodes[i]?.key === key) &&
    after.ties.every(({ source, target }, i) => {
      const tie = before.ties[i]
      return tie?.source === source && tie.target === target
    })
  const known = sameKeys ? null : new Map(before.nodes.map((node) => [node.key, node]))
  const there = after.nodes.filter((node, i) => {
    const old = known ? known.get(node.key) : before.nodes[i]
    return old === node || (old?.x === node.x && old.y === node.y)
  })
  const kept = after.nodes.length === 0 ? 0 : there.length / after.nodes.length
  if (!sameKeys) return { sameKeys, nodes: [], ties: [], kept }
  return {
    sameKeys,
    nodes: changed(before.nodes, after.nodes, sameNode),
    ties: changed(before.ties, after.ties, sameTie),
    kept,
  }
}

function changed<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): number[] {
  return after.flatMap((item, i) => {
    const old = before[i]
    return old !== undefined && (old === item || same(old, item)) ? [] : i
  })
}

const sameNode = (a: MapNode, b: MapNode) =>
  a.x === b.x &&
  a.y === b.y &&
  a.size === b.size &&
  a.type === b.type &&
  a.label === b.label &&
  a.group === b.group &&
  a.pinned === b.pinned

const sameTie = (a: MapTie, b: MapTie) =>
  a.lines.length === b.lines.length &&
  a.lines.every((line, i) => {
    const other = b.lines[i]
    if (line === other) return true
    return (
      other !== undefined &&
      line.key === other.key &&
      line.source === other.source &&
      line.label === other.label &&
      line.status === other.status &&
      line.disputed === other.disputed &&
      line.statements === other.statements
    )
  })
