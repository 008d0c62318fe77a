import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { onPressed } from '../keys/shortcut.ts'
import { ON_ROWS } from '../keys/shortcuts.ts'
import { cx } from './cx.ts'
import styles from './list.module.css'
import { useOnceCurrent } from './useOnceCurrent.ts'

/** Height of a row in pixels. */
export const ROW = 32
/** Rows beyond the visible ones, so that a quick scroll does not show empty ground. */
const BEYOND = 8
/** What is taken for the height of the list until it is measured. */
const GUESS = 800

interface VirtualListProps<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly children: (item: Item) => ReactNode
  /** The keys of the selected items. */
  readonly selected: ReadonlySet<string>
  readonly isMultiple?: boolean
  /** The key of the item that the list begins at: where the reader was before. */
  readonly startAt?: string | null
  /** What they were found by: with another query the list begins at the first. */
  readonly query?: string
  /** Not while the items are about to be others: what is chosen by a key is chosen among those. */
  readonly isCurrent?: boolean
  /** An item was chosen: by a click, Enter or the space bar. */
  readonly onChoose: (key: string) => void
  /** Stands in place of the list when it has no items. */
  readonly empty: ReactNode
}

/**
 * A list of any length of which only the rows in view are drawn (WAI-ARIA listbox; the focus stays on the list, which
 * names the active option).
 */
export function VirtualList<Item>({
  label,
  items,
  keyOf,
  children,
  selected,
  isMultiple = false,
  startAt = null,
  query = '',
  isCurrent = true,
  onChoose,
  empty,
}: VirtualListProps<Item>) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(GUESS)
  const [active, setActive] = useState<number | null>(() => {
    const row = startAt === null ? -1 : items.findIndex((item) => keyOf(item) === startAt)
    return row < 0 ? null : row
  })
  const [activeIn, setActiveIn] = useState(query)
  if (activeIn !== query) {
    setActiveIn(query)
    setActive(query === '' ? null : 0)
  }
  const [first] = useState(active)
  useEffect(() => {
    const element = scroller.current
    if (element && first !== null)
      element.scrollTop = Math.max(0, (first + 0.5) * ROW - element.clientHeight / 2)
  }, [first])

  const choose = (row: number | null) => {
    const item = row === null ? undefined : items[row]
    if (item === undefined) return
    setActive(row)
    onChoose(keyOf(item))
  }
  const chooseByKey = useOnceCurrent(isCurrent, choose)

  const isEmpty = items.length === 0
  useEffect(() => {
    if (isEmpty) return
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => entry && setHeight(entry.contentRect.height))
    observer.observe(element)
    return () => observer.disconnect()
  }, [isEmpty])

  if (isEmpty) return <div className={cx(styles.list)}>{empty}</div>
  const last = items.length - 1
  const at = active === null ? null : Math.min(active, last)
  const from = Math.max(0, Math.floor(Math.min(top, last * ROW) / ROW) - BEYOND)
  const to = Math.min(items.length, Math.ceil((top + height) / ROW) + BEYOND)

  const goTo = (row: number) => {
    const next = Math.min(last, Math.max(0, row))
    const element = scroller.current
    if (!element || next < 0) return
    setActive(next)
    if (next * ROW < element.scrollTop) element.scrollTop = next * ROW
    else if ((next + 1) * ROW > element.scrollTop + height) element.scrollTop = (next + 1) * ROW - height
    // Not before the next event: the active option has to be there with the name it is called by.
    setTop(element.scrollTop)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(height / ROW) - 1)
    const now = at ?? -1
    onPressed(event, ON_ROWS, {
      step: (key) => goTo(key === 'ArrowUp' ? now - 1 : now + 1),
      leap: (key) => goTo(key === 'PageUp' ? now - page : now + page),
      end: (key) => goTo(key === 'Home' ? 0 : last),
      choose: () => chooseByKey(at),
    })
  }

  return (
    <div
      ref={scroller}
      className={cx(styles.list)}
      role="listbox"
      aria-label={label}
      aria-multiselectable={isMultiple || undefined}
      aria-activedescendant={at === null ? undefined : `${id}-${at}`}
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => {
        // Only the keyboard needs to see where it is.
        if (at === null && currentTarget.matches(':focus-visible')) setActive(Math.round(top / ROW))
      }}
    >
      <div className={cx(styles.rows)} role="presentation" style={{ height: items.length * ROW }}>
        {items.slice(from, to).map((item, i) => {
          const row = from + i
          const key = keyOf(item)
          return (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has the focus and the keys.
            <div
              key={key}
              id={`${id}-${row}`}
              className={cx(styles.row)}
              role="option"
              aria-selected={selected.has(key)}
              aria-setsize={items.length}
              aria-posinset={row + 1}
              data-active={row === at || undefined}
              style={{ transform: `translateY(${row * ROW}px)`, height: ROW }}
              onClick={() => choose(row)}
            >
              {children(item)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
