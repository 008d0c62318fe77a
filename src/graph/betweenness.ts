import { adjacency, type Network } from './network.ts'
import { finish } from './steps.ts'

/** Steps along ties that are worth waiting for: about half a second. */
const BUDGET = 60_000_000

/**
 * On how many shortest chains between two others each node lies, by Brandes' algorithm (2001), all ties being equally
 * long. Where that would take more than `budget` steps, chains are followed from evenly chosen nodes only and the
 * result is an estimate (Brandes & Pich 2007); it is scaled to what all nodes would give. Nothing is thrown by chance:
 * same network, same numbers.
 * @returns the betweenness of each node, each pair counted once.
 */
export function betweenness(network: Network, budget = BUDGET): Float64Array {
  return finish(betweennessSteps(network, budget))
}

/** The same in steps; yields how much is done, from 0 to 1, after each node that chains are followed from. */
export function* betweennessSteps(network: Network, budget = BUDGET): Generator<number, Float64Array> {
  const { order, ends } = network
  const { starts, rows } = adjacency(network)
  const sum = new Float64Array(order)
  const pivots = Math.max(1, Math.min(order, Math.floor(budget / (order + ends.length))))
  const queue = new Uint32Array(order)
  const distance = new Int32Array(order)
  const chains = new Float64Array(order)
  const share = new Float64Array(order)
  for (let pivot = 0; pivot < pivots && order > 0; pivot++) {
    const source = Math.floor((pivot * order) / pivots)
    distance.fill(-1)
    chains.fill(0)
    share.fill(0)
    distance[source] = 0
    chains[source] = 1
    queue[0] = source
    let length = 1
    // Breadth first: how far each node is, and over how many shortest chains.
    for (let head = 0; head < length; head++) {
      const node = queue[head] ?? 0
      const next = (distance[node] ?? 0) + 1
      for (let row = starts[node] ?? 0; row < (starts[node + 1] ?? 0); row++) {
        const neighbour = rows[row] ?? 0
        if (distance[neighbour] === -1) {
          distance[neighbour] = next
          queue[length++] = neighbour
        }
        if (distance[neighbour] === next) chains[neighbour] = (chains[neighbour] ?? 0) + (chains[node] ?? 0)
      }
    }
    // Back again, farthest first: each node passes its share on to those before it.
    for (let head = length - 1; head > 0; head--) {
      const node = queue[head] ?? 0
      const each = (1 + (share[node] ?? 0)) / (chains[node] ?? 1)
      const before = (distance[node] ?? 0) - 1
      for (let row = starts[node] ?? 0; row < (starts[node + 1] ?? 0); row++) {
        const neighbour = rows[row] ?? 0
        if (distance[neighbour] === before)
          share[neighbour] = (share[neighbour] ?? 0) + (chains[neighbour] ?? 0) * each
      }
      sum[node] = (sum[node] ?? 0) + (share[node] ?? 0)
    }
    yield (pivot + 1) / pivots
  }
  const scale = order / pivots / 2
  return sum.map((value) => value * scale)
}
