import type { MapData, MapNode, MapTie } from './mapData.ts'

/** What one graph of the map has that another had not. */
export interface MapDiff {
  /** Whether all that was there is in the same place of the lists, and coloured by the same: new ones come after it. */
  readonly sameKeys: boolean
  /** The nodes and ties that look different or are new, by index; only where `sameKeys`. */
  readonly nodes: readonly number[]
  readonly ties: readonly number[]
  /** How much of the new graph was there before, in the same place, from 0 to 1. */
  readonly kept: number
}

/** Compares two graphs by their keys. Time is linear in nodes and ties, and next to none for those that are the same object. */
export function diffMaps(before: MapData, after: MapData): MapDiff {
  const [old, now] = [before.graph, after.graph]
  const sameKeys =
    before.colorBy === after.colorBy &&
    startsLike(now.nodes, old.nodes, (a, b) => a.key === b.key) &&
    startsLike(now.ties, old.ties, (a, b) => a.source === b.source && a.target === b.target)
  const kept = now.nodes.length === 0 ? 0 : countKept(before, after) / now.nodes.length
  if (!sameKeys) return { sameKeys, nodes: [], ties: [], kept }
  return {
    sameKeys,
    nodes: changed(old.nodes, now.nodes, sameNode),
    ties: changed(old.ties, now.ties, sameTie),
    kept,
  }
}

/** How many nodes are where they were. */
function countKept({ graph: before }: MapData, { graph: after }: MapData): number {
  let count = 0
  for (let i = 0; i < after.nodes.length; i++) {
    const node = after.nodes[i]
    if (!node) continue
    const same = before.nodes[i]
    const old = same?.key === node.key ? same : before.nodes[before.indexOf(node.key) ?? -1]
    if (old === node || (old?.x === node.x && old.y === node.y)) count++
  }
  return count
}

function startsLike<T>(list: readonly T[], start: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (start.length > list.length) return false
  for (let i = 0; i < start.length; i++) {
    const [a, b] = [list[i], start[i]]
    if (a !== b && !(a && b && same(a, b))) return false
  }
  return true
}

function changed<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): number[] {
  const found: number[] = []
  for (let i = 0; i < after.length; i++) {
    const [a, b] = [before[i], after[i]]
    if (a !== b && !(a && b && same(a, b))) found.push(i)
  }
  return found
}

const sameNode = (a: MapNode, b: MapNode) =>
  a.x === b.x &&
  a.y === b.y &&
  a.size === b.size &&
  a.type === b.type &&
  a.label === b.label &&
  a.group === b.group &&
  a.pinned === b.pinned &&
  a.hidden === b.hidden

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
      line.statements === other.statements &&
      line.hidden === other.hidden
    )
  })
