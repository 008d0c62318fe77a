import { createQueue } from '../queue.ts'
import { type Chain, type Roads, STEP } from './roads.ts'

/** How far every node is from the target (Dijkstra 1959); infinite for those that cannot reach it. */
export function* distances({ starts, ends, costs }: Roads, target: number): Generator<void, Float64Array> {
  const least = new Float64Array(starts.length - 1).fill(Number.POSITIVE_INFINITY)
  const queue = createQueue<number>()
  least[target] = 0
  queue.push(target, 0)
  let taken = 0
  for (
    let cost = queue.least(), node = queue.pop();
    node !== undefined;
    cost = queue.least(), node = queue.pop()
  ) {
    if (taken++ % STEP === 0) yield
    if (cost > (least[node] ?? 0)) continue
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const next = ends[at] ?? 0
      const sum = cost + (costs[at] ?? 0)
      if (sum >= (least[next] ?? 0)) continue
      least[next] = sum
      queue.push(next, sum)
    }
  }
  return least
}

/** The cheapest chain from `source`, without the forbidden nodes and not over the barred first steps. */
export function search(
  { starts, ends, costs }: Roads,
  toTarget: Float64Array,
  source: number,
  target: number,
  forbidden: ReadonlySet<number>,
  barred: ReadonlySet<number>,
): Chain | null {
  const left = toTarget[source] ?? Number.POSITIVE_INFINITY
  if (left === Number.POSITIVE_INFINITY) return null
  const before = new Map<number, number>()
  const cost = new Map([[source, 0]])
  const done = new Set<number>()
  const queue = createQueue<number>()
  queue.push(source, left)
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node === target) {
      const chain = [target]
      for (let at = before.get(target); at !== undefined; at = before.get(at)) chain.unshift(at)
      return chain
    }
    if (done.has(node)) continue
    done.add(node)
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const next = ends[at] ?? 0
      const rest = toTarget[next] ?? Number.POSITIVE_INFINITY
      if (rest === Number.POSITIVE_INFINITY || done.has(next) || forbidden.has(next)) continue
      if (node === source && barred.has(next)) continue
      const sum = (cost.get(node) ?? 0) + (costs[at] ?? 0)
      if (sum >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue
      cost.set(next, sum)
      before.set(next, node)
      queue.push(next, sum + rest)
    }
  }
  return null
}
