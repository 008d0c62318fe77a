import type { Screen } from './screen.ts'

/** A line as the map draws it: a quadratic Bézier curve in pixels, and the part of it outside its nodes. */
export interface Curve {
  readonly x: readonly [number, number, number]
  readonly y: readonly [number, number, number]
  /** Its free length in pixels, and where it begins and ends as shares of the whole. */
  readonly room: number
  readonly start: number
  readonly end: number
}

/** The curve between two nodes; `curvature` as in {@link DrawnLine}. */
export function curveOf(screen: Screen, source: number, target: number, curvature: number): Curve {
  const [x0, y0, x2, y2] = [screen.x(source), screen.y(source), screen.x(target), screen.y(target)]
  const [dx, dy] = [x2 - x0, y2 - y0]
  const length = Math.max(1, Math.hypot(dx, dy))
  return {
    // The control point stands to the left of the chord; y points down here.
    x: [x0, (x0 + x2) / 2 + dy * curvature, x2],
    y: [y0, (y0 + y2) / 2 - dx * curvature, y2],
    room: length - screen.radius(source) - screen.radius(target) - 14,
    start: screen.radius(source) / length,
    end: 1 - screen.radius(target) / length,
  }
}

/** The point at share `t` of a curve, and the angle of the curve there. */
export function pointOn({ x, y }: Curve, t: number): [x: number, y: number, angle: number] {
  const s = 1 - t
  return [
    s * s * x[0] + 2 * s * t * x[1] + t * t * x[2],
    s * s * y[0] + 2 * s * t * y[1] + t * t * y[2],
    Math.atan2(s * (y[1] - y[0]) + t * (y[2] - y[1]), s * (x[1] - x[0]) + t * (x[2] - x[1])),
  ]
}

const STEPS = 16

/** Draws a curve in the stroke style of the context. */
export function strokeCurve(context: CanvasRenderingContext2D, curve: Curve): void {
  if (curve.end <= curve.start) return
  context.beginPath()
  for (let i = 0; i <= STEPS; i++) {
    const [x, y] = pointOn(curve, curve.start + ((curve.end - curve.start) * i) / STEPS)
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  context.stroke()
}

/** The distance of a point from a curve, in pixels. */
export function distanceToCurve(curve: Curve, px: number, py: number): number {
  let least = Infinity
  let [x0, y0] = pointOn(curve, 0)
  const straight =
    Math.abs(curve.x[0] + curve.x[2] - 2 * curve.x[1]) + Math.abs(curve.y[0] + curve.y[2] - 2 * curve.y[1]) <
    1
  const steps = straight ? 1 : STEPS
  for (let i = 1; i <= steps; i++) {
    const [x1, y1] = pointOn(curve, i / steps)
    least = Math.min(least, distanceToSegment(px, py, x0, y0, x1, y1))
    x0 = x1
    y0 = y1
  }
  return least
}

/** The distance of a point from a straight line between two points. */
export function distanceToSegment(
  px: number,
  py: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): number {
  const dx = x1 - x0
  const dy = y1 - y0
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - x0) * dx + (py - y0) * dy) / square))
  return Math.hypot(px - x0 - t * dx, py - y0 - t * dy)
}
