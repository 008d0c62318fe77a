import { Maximize, Minus, Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useExplorer } from '../store/context.ts'
import { Legend } from './Legend.tsx'
import { isMapSupported, MapView } from './MapView.ts'
import styles from './map.module.css'
import { toMapData } from './mapData.ts'
import { readMapTheme } from './theme.ts'

/** The map with its controls and its key; without WebGL, words that say so. */
export function MapPanel({ scheme }: { scheme: string }) {
  const { lookup, selection, frame, dispatch } = useExplorer()
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<MapView>(null)
  const [trouble, setTrouble] = useState<'unsupported' | 'lost' | null>(null)
  const [attempt, setAttempt] = useState(0)
  const data = useMemo(() => toMapData(lookup.graph), [lookup])

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view or graph has no focus yet.
  useEffect(() => {
    view.current?.focus(
      selection &&
        (selection.kind === 'entity'
          ? { node: selection.key }
          : { pair: selection.ends, line: selection.relation }),
      frame,
    )
  }, [selection, frame, data, attempt])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme decides what the style sheet says.
  useEffect(() => {
    if (container.current) view.current?.setTheme(readMapTheme(container.current))
  }, [scheme])

  const { order } = lookup.graph
  return (
    <section className={cx(styles.map)} aria-label="Map">
      <div className={cx(styles.stage)}>
        <div
          ref={container}
          className={cx(styles.canvas)}
          role="img"
          aria-label={`Map of ${order} entities and what ties them. The list of entities leads to each of them.`}
        />
        {trouble ? (
          <div className={cx(styles.trouble)} role="status">
            <p>
              {trouble === 'unsupported'
                ? 'This browser cannot draw the map: WebGL is switched off or missing.'
                : 'The graphics processor stopped, so the map is gone for now.'}
            </p>
            <p>The list of entities, their connections and the text work all the same.</p>
            <Button className={cx(styles.again)} onPress={() => setAttempt((n) => n + 1)}>
              Draw it again
            </Button>
          </div>
        ) : (
          <>
            {!selection && (
              <p className={cx(styles.hint)}>Click a name or a line to see what the text says of it.</p>
            )}
            <div
              className={cx(styles.controls)}
              role="toolbar"
              aria-label="Map controls"
              aria-orientation="vertical"
            >
              <IconButton icon={Plus} label="Zoom in" onPress={() => view.current?.zoomIn()} />
              <IconButton icon={Minus} label="Zoom out" onPress={() => view.current?.zoomOut()} />
              <IconButton icon={Maximize} label="Show all" onPress={() => view.current?.fit()} />
            </div>
          </>
        )}
      </div>
      {!trouble && <Legend />}
    </section>
  )
}
