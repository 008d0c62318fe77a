import type { Merge } from './entity.ts'

/** A disjoint-set forest over `[0, count)` (Tarjan 1975): `find` gives the set, `union` whether it joined two. */
function sets(count: number) {
  const parent = Array.from({ length: count }, (_, i) => i)
  const find = (of: number): number => {
    let root = of
    for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) root = up
    for (let i = of; i !== root; ) {
      const up = parent[i] ?? root
      parent[i] = root
      i = up
    }
    return root
  }
  const union = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)]
    parent[Math.max(x, y)] = Math.min(x, y)
    return x !== y
  }
  return { find, union }
}

/** The place of the first merge whose two mentions the ones before it have joined already, if any. */
export function findCycle(merges: readonly Merge[], mentions: number): number | undefined {
  const { union } = sets(mentions)
  const at = merges.findIndex(({ mention, antecedent }) => !union(mention, antecedent))
  return at < 0 ? undefined : at
}

/**
 * What undoing one merge takes away from an entity of so many mentions: the mentions (places in its list, ascending)
 * that stay with `merges[undone].mention` when the others hold.
 * @throws RangeError when there is no such merge.
 */
export function partedBy(merges: readonly Merge[], mentions: number, undone: number): number[] {
  const merge = merges[undone]
  if (!merge) throw new RangeError(`there is no merge ${undone}`)
  const { find, union } = sets(mentions)
  for (const [i, { mention, antecedent }] of merges.entries()) if (i !== undone) union(mention, antecedent)
  return Array.from({ length: mentions }, (_, i) => i).filter((i) => find(i) === find(merge.mention))
}

/** The merges without those whose two mentions the ones before them have joined already. */
export function withoutCycles(merges: readonly Merge[], mentions: number): Merge[] {
  const { union } = sets(mentions)
  return merges.filter(({ mention, antecedent }) => union(mention, antecedent))
}
