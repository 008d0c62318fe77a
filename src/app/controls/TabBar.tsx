import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { cx } from './cx.ts'

interface TabBarProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly words: ReactNode }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** The id of the element that shows what is selected. */
  readonly panel?: string
  readonly className?: string | undefined
  readonly tabClassName?: string | undefined
}

/** Tabs of which the arrow keys select the next (WAI-ARIA tabs). */
export function TabBar<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  panel,
  className,
  tabClassName,
}: TabBarProps<Id>) {
  const bar = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected)
    const { length } = tabs
    const next = {
      ArrowRight: (at + 1) % length,
      ArrowLeft: (at - 1 + length) % length,
      Home: 0,
      End: length - 1,
    }[event.key]
    const tab = next === undefined ? undefined : tabs[next]
    if (!tab || next === undefined) return
    event.preventDefault()
    onSelect(tab.id)
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div ref={bar} className={cx(className)} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, words }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className={cx(tabClassName)}
          aria-selected={id === selected}
          aria-controls={panel}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
