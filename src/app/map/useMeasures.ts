import { useEffect, useMemo, useState } from 'react'
import type { DossierGraph } from '../../graph/dossierGraph.ts'
import { toNetwork } from '../../graph/network.ts'
import { sizeOfShare } from '../../graph/nodeSize.ts'
import type { Lookup } from '../store/lookup.ts'
import { type Look, showsGroups } from './look.ts'
import type { MapGroup, MapMeasures } from './mapData.ts'
import { perform } from './work/perform.ts'

/** A group has at least this many members, and there are at most so many: what remains is too small to be seen. */
const LEAST_MEMBERS = 3
const MOST_GROUPS = 24

interface Measured<T> {
  readonly shape: object
  readonly value: T
}
type Groups = Pick<MapMeasures, 'groupOf'> & { readonly groups: readonly MapGroup[] }

/**
 * What a look needs to know of a graph: who forms a group, who stands between others. Computed when it is first asked
 * for, in a worker when the graph is large; until then the map is as it was.
 */
export function useMeasures(
  { graph, shape }: Pick<Lookup, 'graph' | 'shape'>,
  look: Look,
  places: MapMeasures['places'],
): { measures: MapMeasures; isBusy: boolean } {
  const [groups, setGroups] = useState<Measured<Groups>>()
  const [sizes, setSizes] = useState<Measured<ReadonlyMap<string, number>>>()
  const wantsGroups = showsGroups(look) && groups?.shape !== shape
  const wantsSizes = look.size === 'betweenness' && sizes?.shape !== shape

  useEffect(() => {
    if (!wantsGroups) return
    const stop = new AbortController()
    void findGroups(graph, stop.signal).then((value) => stop.signal.aborted || setGroups({ shape, value }))
    return () => stop.abort()
  }, [graph, shape, wantsGroups])
  useEffect(() => {
    if (!wantsSizes) return
    const stop = new AbortController()
    void findSizes(graph, stop.signal).then((value) => stop.signal.aborted || setSizes({ shape, value }))
    return () => stop.abort()
  }, [graph, shape, wantsSizes])

  const measures = useMemo(
    () => ({
      places,
      sizes: look.size === 'betweenness' ? sizes?.value : undefined,
      colorBy: groups && look.color === 'group' ? ('group' as const) : ('type' as const),
      ...(showsGroups(look) && groups?.value),
    }),
    [look, places, groups, sizes],
  )
  return { measures, isBusy: wantsGroups || wantsSizes }
}

async function findGroups(graph: DossierGraph, signal: AbortSignal): Promise<Groups> {
  // Read before the wait: meanwhile the graph may be corrected.
  const nodes = graph.nodes()
  const labels = graph.mapNodes((_, { label }) => label)
  const { groupOf, central } = await perform({ kind: 'groups', network: toNetwork(graph) }, signal)
  const counts: number[] = []
  for (const group of groupOf) counts[group] = (counts[group] ?? 0) + 1
  const shown = counts.filter((count) => count >= LEAST_MEMBERS).slice(0, MOST_GROUPS).length
  const name = (node: number) => labels[node] ?? ''
  return {
    groups: central
      .slice(0, shown)
      .map((members, i) => ({ name: members.map(name).join(', '), count: counts[i] ?? 0 })),
    groupOf: new Map(
      nodes.flatMap((key, i) => ((groupOf[i] ?? shown) < shown ? [[key, groupOf[i] ?? 0] as const] : [])),
    ),
  }
}

async function findSizes(graph: DossierGraph, signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const nodes = graph.nodes()
  const found = await perform({ kind: 'betweenness', network: toNetwork(graph) }, signal)
  const most = found.reduce((a, b) => Math.max(a, b), 0) || 1
  return new Map(nodes.map((key, i) => [key, sizeOfShare((found[i] ?? 0) / most)]))
}
