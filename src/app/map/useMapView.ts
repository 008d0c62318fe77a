import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useOpen, useSelection } from '../store/context.ts'
import { isMapSupported, type KeySet, type MapEvents, MapView } from './MapView.ts'
import type { MapMeasures } from './mapData.ts'
import { readMapTheme } from './theme.ts'
import { useMapData } from './useMapData.ts'

/** Why there is no map. */
export type MapTrouble = 'unsupported' | 'lost'

/** What other parts of the page show on the map and learn from it. */
export interface MapWiring {
  /** What a filter leaves; the rest is not drawn. */
  readonly visible?: KeySet | null
  /** What is lit besides the selection's own surroundings: a wider neighbourhood, a path. The rest is dimmed. */
  readonly lit?: KeySet | null
  /** What is pointed at elsewhere. */
  readonly marks?: KeySet | null
  /** A node was chosen; without it, it is selected. */
  readonly onChoose?: MapEvents['node']
  readonly onHover?: MapEvents['hover']
  /** Nodes can be dragged only where this is given. */
  readonly onDrop?: MapEvents['drop']
}

/** Keeps a {@link MapView} in an element and shows on it what the explorer shows. */
export function useMapView(
  container: RefObject<HTMLDivElement | null>,
  /** What lies over the map. */
  over: readonly RefObject<HTMLElement | null>[],
  scheme: string,
  measures: MapMeasures,
  { visible = null, lit = null, marks = null, onChoose, onHover, onDrop }: MapWiring,
) {
  const { lookup, dispatch } = useOpen()
  const { selection, frame } = useSelection()
  const view = useRef<MapView>(null)
  const [trouble, setTrouble] = useState<MapTrouble | null>(null)
  const [attempt, setAttempt] = useState(0)
  const data = useMapData(lookup, measures)
  const canDrop = onDrop !== undefined
  const litBefore = useRef(lit)

  const choose = (...[key, how]: Parameters<MapEvents['node']>) =>
    onChoose
      ? onChoose(key, how)
      : dispatch({ type: 'select', selection: { kind: 'entity', key }, from: 'map' })
  const onNode = useEffectEvent(choose)
  const onOver = useEffectEvent<MapEvents['hover']>((what) => onHover?.(what))
  const onDropped = useEffectEvent<MapEvents['drop']>((...drop) => onDrop?.(...drop))

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes a new view.
  useEffect(() => {
    const element = container.current
    if (!element) return
    if (!isMapSupported()) return setTrouble('unsupported')
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const map = new MapView(element, { theme: readMapTheme(element), still })
      .on('node', (key, how) => onNode(key, how))
      .on('tie', (a, b) =>
        dispatch({ type: 'select', selection: { kind: 'connection', ends: [a, b] }, from: 'map' }),
      )
      .on('line', (relation, a, b) =>
        dispatch({ type: 'select', selection: { kind: 'connection', ends: [a, b], relation }, from: 'map' }),
      )
      .on('stage', () => dispatch({ type: 'select', selection: null, from: 'map' }))
      .on('hover', (what) => onOver(what))
      .on('lost', (lost) => (lost ? setTrouble('lost') : setAttempt((n) => n + 1)))
    if (canDrop) map.on('drop', (key, onto, place) => onDropped(key, onto, place))
    map.keepOff(over.flatMap(({ current }) => current ?? []))
    view.current = map
    setTrouble(null)
    return () => {
      view.current = null
      map.destroy()
    }
  }, [attempt, dispatch, canDrop])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view needs the graph too.
  useEffect(() => {
    view.current?.setGraph(data)
    // Read by the benchmark: the first of these is the time to the first map.
    performance.mark('dossier:first-map')
  }, [data, attempt, canDrop])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view has no filter yet.
  useEffect(() => {
    view.current?.filter(visible)
  }, [visible, attempt, canDrop])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view has no focus yet.
  useEffect(() => {
    const around = lit ? { lit } : {}
    const focus =
      selection?.kind === 'entity'
        ? { node: selection.key, ...around }
        : selection
          ? { pair: selection.ends, line: selection.relation, ...around }
          : lit && { lit }
    // A wider neighbourhood or a path was asked for: it should be seen.
    const isAsked = lit !== null && lit !== litBefore.current
    litBefore.current = lit
    view.current?.focus(focus, frame || isAsked)
  }, [selection, lit, frame, attempt, canDrop])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view has no marks yet.
  useEffect(() => {
    view.current?.point(marks)
  }, [marks, attempt, canDrop])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme decides what the style sheet says.
  useEffect(() => {
    if (container.current) view.current?.setTheme(readMapTheme(container.current))
  }, [scheme])

  return { view, trouble, choose, retry: () => setAttempt((n) => n + 1) }
}
