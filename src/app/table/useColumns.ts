import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'
import { cx } from '../controls/cx.ts'
import styles from './table.module.css'

/** Height of a row in pixels, and of one that is folded into two lines. */
const ROW = 34
const FOLDED = 54
/** A folded row is so many parts wide, which its cells share. */
const PARTS = 24

/** How the columns stand beside each other, or, where there is no room for them, in two lines of a row. */
export interface Columns {
  /** Their widths, for CSS grids. */
  readonly widths: string
  /** Pixels that they need beside each other. */
  readonly least: number
  /** How many 24ths of a folded row each cell takes; those of its first line make up all of it. */
  readonly spans: readonly number[]
}

/** What the columns come to in a table as wide as this one is now; the component follows its width. */
export function useColumns(table: RefObject<HTMLElement | null>, { widths, least, spans }: Columns) {
  const [isFolded, setFolded] = useState(false)
  useLayoutEffect(() => {
    const { current } = table
    if (!current) return
    const look = () => setFolded(current.clientWidth < least)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => observer.disconnect()
  }, [table, least])
  const end = (column: number) => spans.slice(0, column + 1).reduce((sum, span) => sum + span, 0)
  const row: CSSProperties = {
    gridTemplateColumns: isFolded ? `repeat(${PARTS}, minmax(0, 1fr))` : widths,
  }
  const cell = (column: number) =>
    isFolded
      ? {
          style: { gridColumn: `span ${spans[column]}` },
          className: cx(end(column) > PARTS && styles.second),
        }
      : {}
  return { isFolded, height: isFolded ? FOLDED : ROW, row, cell }
}
