import type { Dossier } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'

/** A record with its place in the list that holds it. */
export interface Placed<T> {
  readonly at: number
  readonly record: T
}

/** What changed in a list of records: places of what was removed are those before, of what was added those after. */
export interface RecordsDiff<T> {
  readonly removed: readonly Placed<T>[]
  readonly updated: readonly { readonly from: T; readonly to: T }[]
  readonly added: readonly Placed<T>[]
}

/**
 * What one correction changed, as whole records before and after: it can be taken back and made again bit for bit.
 * Records share what did not change, so that in memory a diff is small. (The form is that of tldraw's store.)
 */
export interface Diff {
  readonly nodes: RecordsDiff<Entity>
  readonly edges: RecordsDiff<Relation>
}

/** The diff that takes this one back. */
export function invert({ nodes, edges }: Diff): Diff {
  const swap = <T>({ removed, updated, added }: RecordsDiff<T>): RecordsDiff<T> => ({
    removed: added,
    updated: updated.map(({ from, to }) => ({ from: to, to: from })),
    added: removed,
  })
  return { nodes: swap(nodes), edges: swap(edges) }
}

/** The dossier after a diff that was made from it. Time grows with the length of the lists that change. */
export function applyDiff(dossier: Dossier, { nodes, edges }: Diff): Dossier {
  return { ...dossier, nodes: patch(dossier.nodes, nodes), edges: patch(dossier.edges, edges) }
}

function patch<T extends { readonly key: string }>(list: T[], diff: RecordsDiff<T>): T[] {
  const { removed, updated, added } = diff
  if (removed.length + updated.length + added.length === 0) return list
  const gone = new Set(removed.map(({ record }) => record.key))
  const changed = new Map(updated.map(({ to }) => [to.key, to]))
  const kept = list.filter(({ key }) => !gone.has(key))
  const result: T[] = []
  let next = 0
  for (const record of kept) {
    for (let item = added[next]; item?.at === result.length; item = added[++next]) result.push(item.record)
    result.push(changed.get(record.key) ?? record)
  }
  for (let item = added[next]; item; item = added[++next]) result.push(item.record)
  return result
}

export function isEmpty({ nodes, edges }: Diff): boolean {
  return [nodes, edges].every(
    ({ removed, updated, added }) => removed.length + updated.length + added.length === 0,
  )
}
