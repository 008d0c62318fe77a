import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useExplorer } from '../store/context.ts'
import { isMapSupported, MapView } from './MapView.ts'
import { type MapMeasures, toMapData } from './mapData.ts'
import { readMapTheme } from './theme.ts'

/** Why there is no map. */
export type MapTrouble = 'unsupported' | 'lost'

/** Keeps a {@link MapView} in an element and shows on it what the explorer shows. */
export function useMapView(
  container: RefObject<HTMLDivElement | null>,
  scheme: string,
  measures: MapMeasures,
) {
  const { lookup, selection, frame, dispatch } = useExplorer()
  const view = useRef<MapView>(null)
  const [trouble, setTrouble] = useState<MapTrouble | null>(null)
  const [attempt, setAttempt] = useState(0)
  const data = useMemo(() => toMapData(lookup.graph, measures), [lookup, measures])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes a new view.
  useEffect(() => {
    const element = container.current
    if (!element) return
    if (!isMapSupported()) return setTrouble('unsupported')
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const map = new MapView(element, { theme: readMapTheme(element), still })
      .on('node', (key) => dispatch({ type: 'select', selection: { kind: 'entity', key }, from: 'map' }))
      .on('tie', (a, b) =>
        dispatch({ type: 'select', selection: { kind: 'connection', ends: [a, b] }, from: 'map' }),
      )
      .on('line', (relation, a, b) =>
        dispatch({ type: 'select', selection: { kind: 'connection', ends: [a, b], relation }, from: 'map' }),
      )
      .on('stage', () => dispatch({ type: 'select', selection: null, from: 'map' }))
      .on('lost', (lost) => (lost ? setTrouble('lost') : setAttempt((n) => n + 1)))
    view.current = map
    setTrouble(null)
    return () => {
      view.current = null
      map.destroy()
    }
  }, [attempt, dispatch])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view needs the graph too.
  useEffect(() => {
    view.current?.setGraph(data)
    // Read by the benchmark: the first of these is the time to the first map.
    performance.mark('dossier:first-map')
  }, [data, attempt])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view has no focus yet.
  useEffect(() => {
    view.current?.focus(
      selection &&
        (selection.kind === 'entity'
          ? { node: selection.key }
          : { pair: selection.ends, line: selection.relation }),
      frame,
    )
  }, [selection, frame, attempt])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme decides what the style sheet says.
  useEffect(() => {
    if (container.current) view.current?.setTheme(readMapTheme(container.current))
  }, [scheme])

  return { view, trouble, retry: () => setAttempt((n) => n + 1) }
}
