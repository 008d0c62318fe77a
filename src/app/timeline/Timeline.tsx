import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { type Bar, timeline } from '../../graph/timeline.ts'
import { cx } from '../controls/cx.ts'
import { counted } from '../filter/terms.ts'
import { useOpen, useView } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import styles from './timeline.module.css'

/** How much of an ISO date names a day, month or year. */
const DIGITS = { day: 10, month: 7, year: 4 } as const
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
      <p className={cx(styles.none)} role="status">
        No statement of this dossier has a date.
      </p>
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
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setGrip({ anchor: barAt(event), at: barAt(event) })
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

interface HandleProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  /** Where it stands, from 0 to 1. */
  readonly share: number
  readonly words: string
  readonly onChange: (value: number) => void
}

/** One end of the brushed range (WAI-ARIA slider). */
function Handle({ label, value, least, most, share, words, onChange }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: value - 1,
      ArrowDown: value - 1,
      ArrowRight: value + 1,
      ArrowUp: value + 1,
      PageDown: value - 10,
      PageUp: value + 10,
      Home: least,
      End: most,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onChange(Math.min(most, Math.max(least, next)))
  }
  return (
    <span
      className={cx(styles.handle)}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={words}
      style={{ insetInlineStart: `${100 * share}%` }}
      onKeyDown={onKeyDown}
    />
  )
}

/** The bar that holds a day: the last that begins at or before it. */
function indexAt(bars: readonly Bar[], day: string): number {
  const after = bars.findIndex(({ from }) => from > day)
  return Math.max(0, (after < 0 ? bars.length : after) - 1)
}

function countInto(
  bars: readonly Bar[],
  times: readonly { from?: string | undefined; to?: string | undefined }[],
) {
  const counts = bars.map(() => 0)
  const starts = bars.map(({ from }) => from)
  for (const { from, to } of times) {
    const day = from ?? to
    if (day === undefined) continue
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? '') <= day) low = middle + 1
      else high = middle
    }
    counts[Math.max(0, low - 1)] = (counts[Math.max(0, low - 1)] ?? 0) + 1
  }
  return counts
}
