/** Where a label may begin, and how its lines are set there. */
export type Place = readonly [left: number, top: number, align: CanvasTextAlign]

/** Line height leaves a little air above and below the letters, which may be shared. */
export const boxOf = ([left, top]: readonly [number, number, ...unknown[]], width: number, height: number) =>
  [left, top + 2, left + width, top + height - 2] as const

/** How much farther off a label stands that finds no room beside its node. */
const FARTHER = 14

/** The four sides once more, a line farther from the node. */
export const farther = (places: readonly Place[], y: number): Place[] =>
  places.slice(0, 4).map(([left, top, align]) => {
    const across = align === 'left' ? FARTHER : align === 'right' ? -FARTHER : 0
    const down = align === 'center' ? (top > y ? FARTHER : -FARTHER) : 0
    return [left + across, top + down, align]
  })

/**
 * Where the label of a node may stand, in pixels, the best first: below, right, left, above, at the edge of the map under
 * or over the node as far as it goes, then at its corners.
 * @param gap between node and label above and below, @param room the width of the map.
 */
export function placesAround(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  width: number,
  height: number,
  gap: number,
  room: number,
): Place[] {
  const half = width / 2
  const below = y + radius + gap
  const above = y - radius - 4 - height
  const middle = y - height / 2
  const within = Math.max(0, Math.min(x - half, room - width))
  // Corners come nearer than sides: a shape leaves them free.
  const near = 0.6 * radius
  return [
    [x - half, below, 'center'],
    [x + radius + 5, middle, 'left'],
    [x - radius - 5 - width, middle, 'right'],
    [x - half, above, 'center'],
    [within, below, 'left'],
    [within, above, 'left'],
    [x + near + 2, y + near + 2, 'left'],
    [x - near - 2 - width, y + near + 2, 'right'],
    [x + near + 2, y - near - 2 - height, 'left'],
    [x - near - 2 - width, y - near - 2 - height, 'right'],
  ]
}
