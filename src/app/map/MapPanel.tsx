import { Maximize, Minus, Plus } from 'lucide-react'
import { memo, type RefObject, useId, useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useOpen, useSelection } from '../store/context.ts'
import { Legend, type LegendFilter } from './Legend.tsx'
import { LookMenu } from './LookMenu.tsx'
import { type Look, useLook } from './look.ts'
import type { MapView } from './MapView.ts'
import styles from './map.module.css'
import type { MapGroup } from './mapData.ts'
import { PictureMenu } from './PictureMenu.tsx'
import { useMapKeys } from './useMapKeys.ts'
import { type MapWiring, useMapView } from './useMapView.ts'
import { useMeasures } from './useMeasures.ts'
import { usePlaces } from './usePlaces.ts'

interface MapPanelProps extends MapWiring {
  readonly scheme: string
  /** What may lie over its upper edge. */
  readonly above?: RefObject<HTMLElement | null>
  /** What the key filters; without it the key only tells. */
  readonly legendFilter?: LegendFilter
  /** Opens the tables, which do what the map does without WebGL. */
  readonly onTable?: () => void
}

const NO_GROUPS: readonly MapGroup[] = []

/** The map with its controls and its key; without WebGL, words that say so. */
export function MapPanel({ scheme, above, legendFilter, onTable, ...wiring }: MapPanelProps) {
  const { lookup } = useOpen()
  const { selection } = useSelection()
  const container = useRef<HTMLDivElement>(null)
  const controls = useRef<HTMLDivElement>(null)
  const [look, setLook] = useLook()
  const { places, progress } = usePlaces(lookup)
  const { measures, isBusy } = useMeasures(lookup, look, places)
  const { view, trouble, choose, retry } = useMapView(
    container,
    above ? [controls, above] : [controls],
    scheme,
    measures,
    wiring,
  )
  const keys = useMapKeys(
    view,
    (key, additive) => choose(key, { additive }),
    (node) => wiring.onHover?.(node === null ? null : { node }),
  )
  const hint = useId()
  // What the reader has hidden is not on the map.
  const order = useMemo(
    () => lookup.dossier.nodes.reduce((count, { attributes }) => (attributes.hidden ? count : count + 1), 0),
    [lookup],
  )
  // Not where the filters, or what was hidden, are told.
  const isWhole = !wiring.visible && order === lookup.dossier.nodes.length
  const isHinted = keys.isHere || (!selection && isWhole)
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
            <div className={cx(styles.ways)}>
              {onTable && (
                <Button className={cx(styles.again)} onPress={onTable}>
                  Open the table
                </Button>
              )}
              <Button className={cx(styles.again)} onPress={retry}>
                Draw it again
              </Button>
            </div>
          </div>
        ) : (
          <>
            <p id={hint} className={cx(styles.hint, isHinted && styles.shown)}>
              {keys.isHere
                ? 'Arrows walk along the lines, Enter selects, + − 0 zoom, ? lists all keys.'
                : 'Click a name or a line to see what the text says of it.'}
            </p>
            {(isBusy || progress !== null) && (
              <p className={cx(styles.busy)} role="status">
                {progress === null
                  ? 'Measuring the map…'
                  : `Finding a place for each entity… ${Math.round(100 * progress)} %`}
              </p>
            )}
            <Controls ref={controls} view={view} look={look} onLook={setLook} />
          </>
        )}
      </div>
      {!trouble && (
        <Legend
          groups={measures.groups ?? NO_GROUPS}
          colorBy={measures.colorBy ?? 'type'}
          filter={legendFilter}
        />
      )}
    </section>
  )
}

interface ControlsProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly view: RefObject<MapView | null>
  readonly look: Look
  readonly onLook: (look: Look) => void
}

const Controls = memo(function Controls({ ref, view, look, onLook }: ControlsProps) {
  return (
    <div
      ref={ref}
      className={cx(styles.controls)}
      role="toolbar"
      aria-label="Map controls"
      aria-orientation="vertical"
    >
      <IconButton icon={Plus} label="Zoom in" onPress={() => view.current?.zoomIn()} />
      <IconButton icon={Minus} label="Zoom out" onPress={() => view.current?.zoomOut()} />
      <IconButton icon={Maximize} label="Show all" onPress={() => view.current?.fit()} />
      <LookMenu look={look} onChange={onLook} />
      <PictureMenu view={view} />
    </div>
  )
})
