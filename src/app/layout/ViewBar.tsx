import { ArrowLeft, ArrowRight, ChartColumn, Map as MapIcon, Table2 } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup, Toolbar } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { FilterMenu } from '../filter/FilterMenu.tsx'
import type { Trail } from '../navigation/useAddress.ts'
import { useDispatch, useSelection, useView } from '../store/context.ts'
import { STEPS, type View } from '../store/view.ts'
import styles from './viewBar.module.css'

interface ViewBarProps {
  readonly trail: Trail
  /** What stands at its ends: the columns beside it are shown and hidden there. */
  readonly start?: ReactNode
  readonly end?: ReactNode
}

/** How the dossier is looked at: back and forward, map or table, filter, how far around the selection. */
export const ViewBar = memo(function ViewBar({ trail, start, end }: ViewBarProps) {
  return (
    <Toolbar className={cx(styles.bar)} aria-label="View">
      {start}
      <IconButton icon={ArrowLeft} label="Back" isDisabled={!trail.canGoBack} onPress={trail.back} />
      <IconButton
        icon={ArrowRight}
        label="Forward"
        isDisabled={!trail.canGoForward}
        onPress={trail.forward}
      />
      <Ways />
      <span className={cx(styles.space)} />
      {end}
    </Toolbar>
  )
})

/** The ways to look; each is drawn again only for its own part of the view, not while a filter is dragged. */
function Ways() {
  const { as, isTimed, steps, path } = useView()
  const { selection } = useSelection()
  return (
    <>
      <ShowAs as={as} />
      <FilterMenu />
      <TimelineToggle isTimed={isTimed} />
      {selection?.kind === 'entity' && !path && <StepsAround steps={steps} />}
    </>
  )
}

const ShowAs = memo(function ShowAs({ as }: Pick<View, 'as'>) {
  const dispatch = useDispatch()
  return (
    <ToggleButtonGroup
      aria-label="Show as"
      className={cx(styles.group)}
      disallowEmptySelection
      selectedKeys={[as]}
      onSelectionChange={([next]) =>
        dispatch({ type: 'view', change: { as: next === 'table' ? 'table' : 'map' } })
      }
    >
      <ToggleButton id="map" className={cx(styles.option)}>
        <MapIcon size={15} strokeWidth={1.75} aria-hidden /> <span className={cx(styles.words)}>Map</span>
      </ToggleButton>
      <ToggleButton id="table" className={cx(styles.option)}>
        <Table2 size={15} strokeWidth={1.75} aria-hidden /> <span className={cx(styles.words)}>Table</span>
      </ToggleButton>
    </ToggleButtonGroup>
  )
})

const TimelineToggle = memo(function TimelineToggle({ isTimed }: Pick<View, 'isTimed'>) {
  const dispatch = useDispatch()
  return (
    <ToggleButton
      className={cx(styles.option, styles.single)}
      isSelected={isTimed}
      onChange={(isTimed) => dispatch({ type: 'view', change: { isTimed } })}
      aria-label="Timeline"
    >
      <ChartColumn size={15} strokeWidth={1.75} aria-hidden />
      <span className={cx(styles.wide)}>Timeline</span>
    </ToggleButton>
  )
})

const StepsAround = memo(function StepsAround({ steps: chosen }: Pick<View, 'steps'>) {
  const dispatch = useDispatch()
  return (
    <ToggleButtonGroup
      aria-label="Steps around the selected entity"
      className={cx(styles.group)}
      disallowEmptySelection
      selectedKeys={[String(chosen)]}
      onSelectionChange={([key]) => {
        const steps = STEPS.find((number) => String(number) === key)
        if (steps) dispatch({ type: 'view', change: { steps } })
      }}
    >
      {STEPS.map((steps) => (
        <ToggleButton
          key={steps}
          id={String(steps)}
          className={cx(styles.option)}
          aria-label={steps === 1 ? '1 step around' : `${steps} steps around`}
        >
          {steps}
          {steps === 1 && <span className={cx(styles.wide)}> step</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
})
