import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { timeline } from '../../graph/timeline.ts'
import { cx } from '../controls/cx.ts'
import { counted } from '../filter/terms.ts'
import { useOpen, useView } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import { countInto, indexAt } from './bars.ts'
import { Handle } from './Handle.tsx'
import styles from './timeline.module.css'

/** How much of an ISO date names a day, month or year. */
const DIGITS = { day: 10, month: 7, year: 4 } as const
/** The handles stand outside of the brush; so far inside it its ends can be taken too, in pixels. */
const OUTSIDE = 24
const INSIDE = 4
const WORDS = { day: 'day', month: 'month', year: 'year' } as const

/**
 * When things are said to be: a bar for each day, month or year. A range is brushed with the pointer, or with the
 * arrow keys on either of its ends; it filters.
 */
export default function Timeline() {
  const { lookup } = useOpen()
  const view = useView()
  const { filtered, changeFilter } = useShown()
  // Bars are laid out for all dates there are, and count what the other filters leave: a brush does not move them.
  const all = useMemo(
    () =>
      timeline(
        lookup.dossier.edges.flatMap(({ attributes }) =>
          attributes.evidence.flatMap(({ when }) => (when ? [when] : [])),
        ),
      ),
    [lookup],
  )
  const counts = useMemo(() => (all ? countInto(all.bars, filtered().facets().times) : []), [all, filtered])
  const strip = useRef<HTMLDivElement>(null)
  const [grip, setGrip] = useState<{ anchor: number; at: number } | null>(null)
  if (!all)
    return (
      <section className={cx(styles.timeline)} aria-label="Timeline">
        <p className={cx(styles.told)} role="status">
          No statement here has a date. Dates are found where a text says them, or was given its own.
        </p>
      </section>
    )
  const { bars, unit } = all
  const last = bars.length - 1
  const { from, to } = view.filter
  const chosen = grip
    ? { start: Math.min(grip.anchor, grip.at), end: Math.max(grip.anchor, grip.at) }
    : {
        start: from === undefined ? 0 : indexAt(bars, from),
        end: to === undefined ? last : indexAt(bars, to),
      }
  const isWhole = chosen.start <= 0 && chosen.end >= last
  const isBrushed = grip !== null || from !== undefined || to !== undefined
  const most = Math.max(1, ...counts)
  const dated = counts.reduce((sum, count) => sum + count, 0)

  const name = (day = '') => day.slice(0, DIGITS[unit])
  const choose = (start: number, end: number) =>
    changeFilter(
      start <= 0 && end >= last
        ? { from: undefined, to: undefined }
        : { from: bars[start]?.from, to: bars[end]?.to },
    )
  const barAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    if (!box || box.width === 0) return 0
    return Math.min(last, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * bars.length)))
  }
  /** Who takes hold of one end of the brush leaves the other where it is. */
  const oppositeOf = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    if (!box) return undefined
    const past = (end: number) => event.clientX - box.left - (box.width * end) / bars.length
    const inside = isBrushed && !isWhole ? INSIDE : 0
    const [after, before] = [past(chosen.end + 1), -past(chosen.start)]
    if (after > -inside && after <= OUTSIDE) return chosen.start
    return before > -inside && before <= OUTSIDE ? chosen.end : undefined
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = barAt(event)
    setGrip({ anchor: oppositeOf(event) ?? at, at })
  }
  const onPointerMove = (event: PointerEvent) => {
    if (grip) setGrip({ ...grip, at: barAt(event) })
  }
  const onPointerUp = () => {
    if (grip) choose(chosen.start, chosen.end)
    setGrip(null)
  }
  return (
    <section className={cx(styles.timeline)} aria-label="Timeline">
      <p className={cx(styles.told)}>
        {counted(dated, 'dated statement')} by {WORDS[unit]}
        {isBrushed && !isWhole && (
          <>
            {' '}
            · {name(bars[chosen.start]?.from)} to {name(bars[chosen.end]?.to)}
            <Button className={cx(styles.clear)} onPress={() => choose(0, last)}>
              all times
            </Button>
          </>
        )}
      </p>
      <div
        ref={strip}
        className={cx(styles.strip, isBrushed && !isWhole && styles.brushed)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setGrip(null)}
      >
        {bars.map((bar, i) => (
          <span
            key={bar.from}
            className={cx(styles.bar, i >= chosen.start && i <= chosen.end && styles.within)}
            title={`${bar.from === bar.to ? bar.from : `${bar.from} to ${bar.to}`}: ${counted(counts[i] ?? 0, 'statement')}`}
          >
            <span style={{ height: `${(100 * (counts[i] ?? 0)) / most}%` }} />
          </span>
        ))}
        <Handle
          label="From"
          value={chosen.start}
          least={0}
          most={chosen.end}
          share={chosen.start / bars.length}
          words={bars[chosen.start]?.from ?? ''}
          onChange={(start) => choose(start, chosen.end)}
        />
        <Handle
          label="To"
          value={chosen.end}
          least={chosen.start}
          most={last}
          share={(chosen.end + 1) / bars.length}
          words={bars[chosen.end]?.to ?? ''}
          onChange={(end) => choose(chosen.start, end)}
        />
      </div>
      <p className={cx(styles.axis)} aria-hidden>
        <span>{name(bars[0]?.from)}</span>
        <span>{name(bars[last]?.to)}</span>
      </p>
    </section>
  )
}
