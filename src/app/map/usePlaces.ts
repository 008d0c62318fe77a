import { useEffect, useMemo, useState } from 'react'
import type { DossierGraph } from '../../graph/dossierGraph.ts'
import { toNetwork } from '../../graph/network.ts'
import { sizeOf } from '../../graph/nodeSize.ts'
import type { Lookup } from '../store/lookup.ts'
import { perform } from './work/perform.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/**
 * Places for the entities of a graph that have none: those of a graph made elsewhere, or added since it was laid out.
 * What has a place keeps it. Found in a worker when the graph is large.
 * @returns the places, and how much of the work is done while it lasts, from 0 to 1.
 */
export function usePlaces(lookup: Lookup): {
  places: ReadonlyMap<string, Place>
  progress: number | null
} {
  const [found, setFound] = useState<ReadonlyMap<string, Place>>(new Map())
  const [progress, setProgress] = useState<number | null>(null)
  const isPlaced = useMemo(
    () =>
      lookup.dossier.nodes.every(
        ({ key, attributes: { x, y } }) => (x !== undefined && y !== undefined) || found.has(key),
      ),
    [lookup, found],
  )

  useEffect(() => {
    if (isPlaced) return
    const stop = new AbortController()
    setProgress(0)
    void findPlaces(lookup.graph, found, stop.signal, setProgress).then((places) => {
      if (stop.signal.aborted) return
      setFound(places)
      setProgress(null)
    })
    return () => {
      stop.abort()
      setProgress(null)
    }
  }, [lookup, found, isPlaced])
  return { places: found, progress }
}

async function findPlaces(
  graph: DossierGraph,
  known: ReadonlyMap<string, Place>,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<ReadonlyMap<string, Place>> {
  const nodes = graph.nodes()
  const places = new Float64Array(2 * nodes.length).fill(Number.NaN)
  const isNew = nodes.map((key, i) => {
    const { x, y } = graph.getNodeAttributes(key)
    const place = x !== undefined && y !== undefined ? { x, y } : known.get(key)
    if (place) places.set([place.x, place.y], 2 * i)
    return x === undefined || y === undefined
  })
  const sizes = Float64Array.from(nodes, (key) => sizeOf(graph, key))
  const task = { kind: 'layout', network: toNetwork(graph), sizes, places } as const
  const result = await perform(task, signal, onProgress)
  return new Map(
    nodes.flatMap((key, i) =>
      isNew[i] ? [[key, { x: result[2 * i] ?? 0, y: result[2 * i + 1] ?? 0 }] as const] : [],
    ),
  )
}
