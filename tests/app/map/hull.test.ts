import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convexHull, groupHull, roundedHull, withoutOutliers } from '../../../src/app/map/hull.ts'

const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) })

test('a hull turns left at each corner and has every point inside', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
      const hull = convexHull(points)
      for (const [i, a] of hull.entries()) {
        const b = hull[(i + 1) % hull.length] ?? a
        const left = (p: { x: number; y: number }) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
        if (hull.length > 2) for (const p of points) expect(left(p)).toBeGreaterThanOrEqual(0)
        expect(points).toContain(a)
      }
    }),
  )
  expect(convexHull([]).length).toBe(0)
})

test('what lies far off a group does not widen its hull', () => {
  const near = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 0, y: 4 },
    { x: 4, y: 4 },
    { x: 2, y: 2 },
  ]
  expect(withoutOutliers([...near, { x: 90, y: 90 }])).toEqual(near)
})

test('a hull is tight when few others are inside, around the core of its group where that helps', () => {
  const square = (x: number, side: number) =>
    [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => ({ x: x + (i * side) / 2, y: (j * side) / 2 })))
  const near = square(0, 2)
  const apart = square(10, 2)
  expect(groupHull(near, [...near, ...apart]).isTight).toBe(true)
  // Members of two groups all over the same ground.
  const mixed = square(0.5, 2)
  expect(groupHull(near, [...near, ...mixed, ...square(0.2, 1.5)]).isTight).toBe(false)
  // Four members stand farther off, among others: the hull leaves them out.
  const arms = [-3, 5].flatMap((x) => [-3, 5].map((y) => ({ x, y })))
  const around = square(-2, 8).filter(({ x, y }) => x < 0 || x > 2 || y < 0 || y > 2)
  const { corners, isTight } = groupHull([...near, ...arms], [...near, ...arms, ...around, ...around])
  expect(isTight).toBe(true)
  for (const arm of arms) expect(corners).not.toContain(arm)
})

test('the arcs around the corners are a whole turn together', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      // Clockwise on the screen, whose y points down: anticlockwise where it points up.
      const arcs = roundedHull(convexHull(points))
      const turn = ({ from, to }: { from: number; to: number }) => {
        const angle = (to - from) % (2 * Math.PI)
        return angle < -1e-9 ? angle + 2 * Math.PI : angle
      }
      const sum = arcs.length === 1 ? 2 * Math.PI : arcs.reduce((total, arc) => total + turn(arc), 0)
      if (new Set(points.map(({ x, y }) => `${x},${y}`)).size > 1) expect(sum).toBeCloseTo(2 * Math.PI, 6)
    }),
  )
})
