import { Maximize, Minus, Plus } from 'lucide-react'
import { useId, useRef } from 'react'
import { Button } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useExplorer } from '../store/context.ts'
import { Legend } from './Legend.tsx'
import { LookMenu } from './LookMenu.tsx'
import { useLook } from './look.ts'
import styles from './map.module.css'
import { PictureMenu } from './PictureMenu.tsx'
import { useMapKeys } from './useMapKeys.ts'
import { useMapView } from './useMapView.ts'
import { useMeasures } from './useMeasures.ts'

/** The map with its controls and its key; without WebGL, words that say so. */
export function MapPanel({ scheme }: { scheme: string }) {
  const { lookup, selection, dispatch } = useExplorer()
  const container = useRef<HTMLDivElement>(null)
  const [look, setLook] = useLook()
  const { measures, isBusy } = useMeasures(lookup.graph, look)
  const { view, trouble, retry } = useMapView(container, scheme, measures)
  const keys = useMapKeys(view, (key) =>
    dispatch({ type: 'select', selection: { kind: 'entity', key }, from: 'map' }),
  )
  const hint = useId()
  const { order } = lookup.graph
  return (
    <section className={cx(styles.map)} aria-label="Map">
      <div className={cx(styles.stage)}>
        <div
          ref={container}
          className={cx(styles.canvas)}
          role="application"
          tabIndex={trouble ? -1 : 0}
          aria-roledescription="map"
          aria-label={`Map of ${order} entities and what ties them`}
          aria-describedby={hint}
          {...keys.handlers}
        />
        <p className="visually-hidden" role="status">
          {keys.said}
        </p>
        {trouble ? (
          <div className={cx(styles.trouble)} role="status">
            <p>
              {trouble === 'unsupported'
                ? 'This browser cannot draw the map: WebGL is switched off or missing.'
                : 'The graphics processor stopped, so the map is gone for now.'}
            </p>
            <p>The list of entities, their connections and the text work all the same.</p>
            <Button className={cx(styles.again)} onPress={retry}>
              Draw it again
            </Button>
          </div>
        ) : (
          <>
            <p id={hint} className={cx(styles.hint, (keys.isHere || !selection) && styles.shown)}>
              {keys.isHere
                ? 'Arrows walk along the lines, Enter selects, + − 0 zoom, Home goes to the most connected.'
                : 'Click a name or a line to see what the text says of it.'}
            </p>
            {isBusy && (
              <p className={cx(styles.busy)} role="status">
                Measuring the map…
              </p>
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
              <LookMenu look={look} onChange={setLook} />
              <PictureMenu view={view} />
            </div>
          </>
        )}
      </div>
      {!trouble && <Legend groups={measures.groups ?? []} colorBy={measures.colorBy ?? 'type'} />}
    </section>
  )
}
