import type { Part } from '../neighbourhood.ts'
import { createQueue } from '../queue.ts'
import { finish } from '../steps.ts'
import { type Chain, costOf, edgesBetween, layOut, type Walked } from './roads.ts'
import { distances, search } from './search.ts'

/** A chain between two nodes. */
export interface Path {
  /** From the first to the last; all different. */
  readonly nodes: readonly string[]
  /** For each step, the edges between its two nodes, whichever way they go, the best first. */
  readonly steps: readonly (readonly string[])[]
  readonly cost: number
}

/**
 * The `count` cheapest chains between two nodes that visit no node twice, cheapest first (Yen 1971). Each detour is
 * found by A* (Hart, Nilsson & Raphael 1968), guided by the distances to the target of the whole graph, which can
 * only be too short once parts are forbidden: searches look at little more than the chain that they find.
 * @param within only these nodes and edges are walked; null: all.
 * @returns fewer when there are fewer; none when nothing ties the two.
 */
export function shortestPaths(
  dossier: Walked,
  source: string,
  target: string,
  count: number,
  within: Part | null = null,
): Path[] {
  return finish(pathSteps(dossier, source, target, count, within))
}

/** The same in small steps. */
export function* pathSteps(
  dossier: Walked,
  source: string,
  target: string,
  count: number,
  within: Part | null = null,
): Generator<void, Path[]> {
  const roads = yield* layOut(dossier, within)
  const [from, to] = [roads.indexOf.get(source), roads.indexOf.get(target)]
  if (from === undefined || to === undefined || from === to) return []
  const toTarget = yield* distances(roads, to)
  const first = search(roads, toTarget, from, to, new Set(), new Set())
  if (!first) return []
  const found: Chain[] = [first]
  const candidates = createQueue<Chain>()
  const seen = new Set([first.join()])
  while (found.length < count) {
    const last = found.at(-1) ?? first
    for (let i = 0; i + 1 < last.length; i++) {
      yield
      const root = last.slice(0, i + 1)
      const spur = last[i] ?? from
      const barred = new Set(
        found
          .filter((chain) => root.every((node, j) => chain[j] === node))
          .map((chain) => chain[i + 1] ?? -1),
      )
      const rest = search(roads, toTarget, spur, to, new Set(root.slice(0, -1)), barred)
      if (!rest) continue
      const chain = [...root.slice(0, -1), ...rest]
      const name = chain.join()
      if (seen.has(name)) continue
      seen.add(name)
      candidates.push(chain, costOf(roads, chain))
    }
    const next = candidates.pop()
    if (!next) break
    found.push(next)
  }
  return found.map((chain) => ({
    nodes: chain.map((node) => dossier.nodes[node]?.key ?? ''),
    steps: chain.slice(1).map((node, i) => edgesBetween(dossier, roads, chain[i] ?? 0, node)),
    cost: costOf(roads, chain),
  }))
}
