// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn have no place in a <table>.
import {
  type ColumnDef,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { cx } from '../controls/cx.ts'
import { onPressed } from '../keys/shortcut.ts'
import { ON_TABLE } from '../keys/shortcuts.ts'
import styles from './table.module.css'
import { type Columns, useColumns } from './useColumns.ts'

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
})
export type Column<Row extends RowData> = ColumnDef<typeof features, Row>

interface GraphTableProps<Row extends RowData> {
  readonly label: string
  readonly rows: Row[]
  readonly columns: Column<Row>[]
  readonly keyOf: (row: Row) => string
  /** The key of the row that is selected. */
  readonly selected: string | null
  /** Keys of rows that are chosen together. */
  readonly several?: ReadonlySet<string>
  /** `isAdded` with shift, control or command held: beside what is chosen already. */
  readonly onSelect: (row: Row, isAdded: boolean) => void
  /** A row is pointed at by the mouse or the keyboard, or none is any more. */
  readonly onPoint?: (row: Row | null) => void
  readonly layout: Columns
  readonly empty: string
}

/**
 * A table that sorts by its headings and draws only the rows that are seen. Arrows, Page and Home keys walk the rows,
 * Enter selects one, with Shift or Ctrl beside the others (WAI-ARIA grid pattern with one stop of the Tab key).
 */
export function GraphTable<Row extends RowData>(props: GraphTableProps<Row>) {
  const { label, rows, columns, keyOf, selected, several, onSelect, onPoint, layout, empty } = props
  const table = useTable({ features, columns, data: rows, getRowId: keyOf, enableSortingRemoval: false })
  const sorted = table.getRowModel().rows
  const scroller = useRef<HTMLDivElement>(null)
  const { isFolded, height, row: style, cell: placed } = useColumns(scroller, layout)
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: 12,
  })
  const [cursor, setCursor] = useState(0)
  const at = Math.min(cursor, Math.max(0, sorted.length - 1))

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height are measured anew.
  useEffect(() => virtualizer.measure(), [virtualizer, height])
  // What is selected elsewhere is brought into sight.
  const chosenAt = selected === null ? -1 : sorted.findIndex(({ id }) => id === selected)
  useEffect(() => {
    if (chosenAt < 0) return
    setCursor(chosenAt)
    virtualizer.scrollToIndex(chosenAt, { align: 'auto' })
  }, [chosenAt, virtualizer])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('[role=columnheader]')) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2)
    const goTo = (row: number) => {
      const next = Math.min(sorted.length - 1, Math.max(0, row))
      setCursor(next)
      virtualizer.scrollToIndex(next, { align: 'auto' })
      point(next)
    }
    const choose = (isAdded: boolean) => {
      const row = sorted[at]
      if (row) onSelect(row.original, isAdded)
    }
    onPressed(event, ON_TABLE, {
      step: (key) => goTo(key === 'ArrowUp' ? at - 1 : at + 1),
      leap: (key) => goTo(key === 'PageUp' ? at - page : at + page),
      end: (key) => goTo(key === 'Home' ? 0 : sorted.length - 1),
      choose: () => choose(false),
      add: () => choose(true),
    })
  }
  const point = (row: number | null) => onPoint?.(row === null ? null : (sorted[row]?.original ?? null))

  const idOf = (index: number) => `${label}-${index}`.replaceAll(' ', '-')
  return (
    <div
      ref={scroller}
      className={cx(styles.scroller, isFolded && styles.folded)}
      role="grid"
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-activedescendant={sorted.length > 0 ? idOf(at) : undefined}
      aria-multiselectable={several !== undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => point(null)}
      onPointerLeave={() => point(null)}
    >
      <div role="rowgroup" className={cx(styles.head)}>
        {table.getHeaderGroups().map((group) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus.
          <div key={group.id} role="row" aria-rowindex={1} className={cx(styles.row)} style={style}>
            {group.headers.map((header, column) => {
              const order = header.column.getIsSorted()
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus.
                <div
                  key={header.id}
                  role="columnheader"
                  {...placed(column)}
                  aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}
                >
                  <button
                    type="button"
                    className={cx(styles.sort)}
                    onClick={header.column.getToggleSortingHandler()}
                  >
                    <table.FlexRender header={header} />
                    {order === 'asc' && <ChevronUp size={13} strokeWidth={2} aria-hidden />}
                    {order === 'desc' && <ChevronDown size={13} strokeWidth={2} aria-hidden />}
                  </button>
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={cx(styles.body)} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = sorted[index]
          const isChosen = row !== undefined && (several?.size ? several.has(row.id) : row.id === selected)
          return (
            row && (
              // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and tells which row it is at.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to the keys.
              <div
                key={key}
                id={idOf(index)}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={isChosen}
                data-cursor={index === at ? '' : undefined}
                className={cx(styles.row, isChosen && styles.selected)}
                style={{ ...style, translate: `0 ${start}px` }}
                onPointerEnter={() => point(index)}
                onClick={(event) => {
                  setCursor(index)
                  onSelect(row.original, isAdditive(event))
                }}
              >
                {row.getAllCells().map((cell, column) => (
                  // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus.
                  <div key={cell.id} role="gridcell" {...placed(column)} title={titleOf(cell.getValue())}>
                    <table.FlexRender cell={cell} />
                  </div>
                ))}
              </div>
            )
          )
        })}
      </div>
      {sorted.length === 0 && <p className={cx(styles.empty)}>{empty}</p>}
    </div>
  )
}

/** What may be cut off is whole in a tooltip. */
const titleOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

const isAdditive = ({
  shiftKey,
  ctrlKey,
  metaKey,
}: {
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}) => shiftKey || ctrlKey || metaKey
