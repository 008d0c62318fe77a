import { betweenness } from '../../../graph/betweenness.ts'
import { centralMembers, communities } from '../../../graph/communities.ts'
import type { Network } from '../../../graph/network.ts'

/** Work over a whole graph, which would stop the page while it lasts. */
export type Task =
  | { readonly kind: 'groups'; readonly network: Network }
  | { readonly kind: 'betweenness'; readonly network: Network }

/** What comes of each kind of task. */
export interface Results {
  /** The community of each node, and the members of each that hold it together. */
  groups: { readonly groupOf: Uint32Array; readonly central: readonly (readonly number[])[] }
  betweenness: Float64Array
}

export type ResultOf<T extends Task> = Results[T['kind']]

/** A group is named by so many of its members. */
const NAMED_BY = 2

/** Does a task, here and now. */
export function runTask(task: Task): Results[Task['kind']] {
  if (task.kind === 'betweenness') return betweenness(task.network)
  const groupOf = communities(task.network)
  return { groupOf, central: centralMembers(task.network, groupOf, NAMED_BY) }
}
