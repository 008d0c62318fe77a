import { betweennessSteps } from '../../../graph/betweenness.ts'
import { centralMembers, communities } from '../../../graph/communities.ts'
import { layoutSteps } from '../../../graph/layout.ts'
import type { Network } from '../../../graph/network.ts'

/** Work over a whole graph, which would stop the page while it lasts. */
export type Task =
  | { readonly kind: 'groups'; readonly network: Network }
  | { readonly kind: 'betweenness'; readonly network: Network }
  | {
      readonly kind: 'layout'
      readonly network: Network
      readonly sizes: Float64Array
      /** x and y of each node; NaN where it has no place yet. */
      readonly places: Float64Array
    }

/** What comes of each kind of task. */
export interface Results {
  /** The community of each node, and the members of each that hold it together. */
  groups: { readonly groupOf: Uint32Array; readonly central: readonly (readonly number[])[] }
  betweenness: Float64Array
  /** x and y of each node. */
  layout: Float64Array
}

export type ResultOf<T extends Task> = Results[T['kind']]

/** A group is named by so many of its members. */
const NAMED_BY = 2

/** Does a task in steps; yields how much is done, from 0 to 1. Groups are found in one: their library has no steps. */
export function* stepsOf(task: Task): Generator<number, Results[Task['kind']]> {
  if (task.kind === 'betweenness') return yield* betweennessSteps(task.network)
  if (task.kind === 'layout') return yield* layOut(task)
  const groupOf = communities(task.network)
  return { groupOf, central: centralMembers(task.network, groupOf, NAMED_BY) }
}

function* layOut({
  network,
  sizes,
  places,
}: Extract<Task, { kind: 'layout' }>): Generator<number, Float64Array> {
  const { order, ends, weights } = network
  const nodes = Array.from({ length: order }, (_, i) => String(i))
  const ties = Array.from(weights, (statements, t) => ({
    source: String(ends[2 * t]),
    target: String(ends[2 * t + 1]),
    statements,
  }))
  const placed = new Map(
    nodes.flatMap((node, i) => {
      const [x = Number.NaN, y = Number.NaN] = places.subarray(2 * i, 2 * i + 2)
      return Number.isNaN(x) ? [] : [[node, { x, y }] as const]
    }),
  )
  const found = yield* layoutSteps(nodes, ties, (node) => sizes[Number(node)] ?? 0, { placed })
  return Float64Array.from(nodes.flatMap((node) => [found.get(node)?.x ?? 0, found.get(node)?.y ?? 0]))
}
