import type { Position } from './startPositions.ts'

export interface Box {
  readonly width: number
  readonly height: number
}

/** How much wider than high the whole should be: screens are. */
const ASPECT = 1.5

/**
 * Places boxes in rows, top down and from the left, in the order given: shelves, next fit (Coffman et
 * al. 1980). Rows are as wide as the first box where that is most of it all, else so that the
 * whole has the shape of a screen.
 * @returns the upper left corner of each box, `y` upwards.
 */
export function packBoxes(boxes: readonly Box[]): Position[] {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0)
  const [first] = boxes
  const leads = first !== undefined && first.width * first.height * 2 > area
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0)
  const rowWidth = leads ? widest : Math.max(widest, Math.sqrt(area * ASPECT))
  const corners: Position[] = []
  let x = 0
  let y = 0
  let rowHeight = 0
  for (const { width, height } of boxes) {
    if (x > 0 && x + width > rowWidth * (1 + 1e-9)) {
      x = 0
      y -= rowHeight
      rowHeight = 0
    }
    corners.push({ x, y })
    x += width
    rowHeight = Math.max(rowHeight, height)
  }
  return corners
}
