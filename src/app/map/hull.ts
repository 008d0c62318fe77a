export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Members of a group farther from its middle than this many times the usual distance do not widen its hull. The
 * first that gives a tight one is taken: around all but those far off, else around the core.
 */
const OUTLYING = [2.4, 1.6, 1.15]
/** A hull is tight when this share of what is inside are members: with less, it says nothing of who belongs together. */
const TIGHT = 0.6

/** A hull around the members of a group, and whether little else is in it. */
export interface GroupHull<P extends Point> {
  readonly corners: readonly P[]
  readonly isTight: boolean
}

/** The hull of a group among all points there are, its members among them. Time is that of sorting, and linear in all. */
export function groupHull<P extends Point>(members: readonly P[], all: readonly Point[]): GroupHull<P> {
  for (const outlying of OUTLYING) {
    const corners = convexHull(withoutOutliers(members, outlying))
    const inside = (points: readonly Point[]) => countInside(corners, points)
    if (inside(members) >= TIGHT * inside(all)) return { corners, isTight: true }
  }
  return { corners: convexHull(withoutOutliers(members)), isTight: false }
}

/** How many of the points are in a convex polygon whose corners stand anticlockwise, or on its edge. */
function countInside(corners: readonly Point[], points: readonly Point[]): number {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of corners) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    low = Math.min(low, y)
    high = Math.max(high, y)
  }
  let count = 0
  for (const point of points) {
    const { x, y } = point
    if (x < left || x > right || y < low || y > high) continue
    if (corners.every((corner, i) => cross(corner, corners[(i + 1) % corners.length] ?? corner, point) >= 0))
      count++
  }
  return count
}

/**
 * The convex hull of points, by Andrew's monotone chain (1979): its corners, anticlockwise where y points up. Of one or
 * two points, those.
 */
export function convexHull<P extends Point>(points: readonly P[]): P[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  if (sorted.length < 3) return sorted
  return [...chain(sorted), ...chain(sorted.reverse())]
}

/** One side of the hull, without its last point, which is the first of the other side. */
function chain<P extends Point>(points: readonly P[]): P[] {
  const side: P[] = []
  for (const point of points) {
    for (let [a, b] = side.slice(-2); a && b && cross(a, b, point) <= 0; [a, b] = side.slice(-2)) side.pop()
    side.push(point)
  }
  return side.slice(0, -1)
}

const cross = (o: Point, a: Point, b: Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x)

/** The points without those that lie far off the others: a hull around all of a group would cover half the map. */
export function withoutOutliers<P extends Point>(
  points: readonly P[],
  outlying: number = Math.max(...OUTLYING),
): P[] {
  const x = middle(points.map((point) => point.x))
  const y = middle(points.map((point) => point.y))
  const distances = points.map((point) => Math.hypot(point.x - x, point.y - y))
  const usual = middle(distances)
  return points.filter((_, i) => (distances[i] ?? 0) <= outlying * usual)
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A rounded hull: the line that stays `reach` away from a convex polygon, as arcs around its corners. */
export interface Arc {
  readonly x: number
  readonly y: number
  /** Angles of the arc, from and to, the way of the clock on a screen. */
  readonly from: number
  readonly to: number
}

/** The arcs around the corners of a hull that stands clockwise on the screen; around one point a whole circle. */
export function roundedHull(corners: readonly Point[]): Arc[] {
  if (corners.length === 1) return corners.map(({ x, y }) => ({ x, y, from: 0, to: 2 * Math.PI }))
  return corners.map((corner, i) => {
    const before = corners.at(i - 1) ?? corner
    const after = corners[(i + 1) % corners.length] ?? corner
    return { x: corner.x, y: corner.y, from: normal(before, corner), to: normal(corner, after) }
  })
}

/** The angle that leads outwards from a side. */
const normal = (a: Point, b: Point) => Math.atan2(b.y - a.y, b.x - a.x) - Math.PI / 2
