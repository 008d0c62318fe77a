/**
 * The shapes that tell entity types apart without colour. Each stands here twice, once for the map (a
 * signed distance in GLSL, after Quilez, "2D distance functions") and once for the page (an SVG path in
 * a box from -1.3 to 1.3), so that legend and map cannot disagree. In GLSL `p` is in units of the
 * node's radius with y upwards.
 */
export interface Shape {
  readonly distance: string
  readonly path: string
}

const circle = (r: number) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`

export const SHAPES = {
  circle: { distance: 'length(p) - 1.0', path: circle(1) },
  /** A disc with a ring cut out of it: many who act as one. */
  rings: {
    distance: 'max(length(p) - 1.05, 0.12 - abs(length(p) - 0.68))',
    path: `${circle(1.05)}${circle(0.8)}${circle(0.56)}`,
  },
  square: { distance: 'max(abs(p.x), abs(p.y)) - 0.86', path: 'M-.86,-.86H.86V.86H-.86Z' },
  diamond: { distance: '(abs(p.x) + abs(p.y)) * 0.7071 - 0.82', path: 'M0,-1.16L1.16,0L0,1.16L-1.16,0Z' },
  house: {
    distance: 'max(max(-p.y - 0.8, abs(p.x) - 0.84), (abs(p.x) + p.y) * 0.7071 - 0.78)',
    path: 'M-.84,.8V-.263L0,-1.103L.84,-.263V.8Z',
  },
  up: {
    distance: 'max(-p.y - 0.62, abs(p.x) * 0.866 + p.y * 0.5 - 0.62)',
    path: 'M0,-1.24L1.074,.62H-1.074Z',
  },
  down: {
    distance: 'max(p.y - 0.62, abs(p.x) * 0.866 - p.y * 0.5 - 0.62)',
    path: 'M0,1.24L-1.074,-.62H1.074Z',
  },
  hexagon: {
    distance: 'max(abs(p.x) * 0.866 + abs(p.y) * 0.5, abs(p.y)) - 0.88',
    path: 'M1.016,0L.508,.88H-.508L-1.016,0L-.508,-.88H.508Z',
  },
  page: { distance: 'max(abs(p.x) - 0.68, abs(p.y) - 0.95)', path: 'M-.68,-.95H.68V.95H-.68Z' },
  plus: {
    distance: 'min(max(abs(p.x) - 0.4, abs(p.y) - 1.02), max(abs(p.x) - 1.02, abs(p.y) - 0.4))',
    path: 'M-.4,-1.02H.4V-.4H1.02V.4H.4V1.02H-.4V.4H-1.02V-.4H-.4Z',
  },
} as const satisfies Record<string, Shape>

export type ShapeName = keyof typeof SHAPES
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[]
