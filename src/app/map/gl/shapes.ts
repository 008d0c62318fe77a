import { SHAPE_NAMES, SHAPES, type ShapeName } from '../../vocabulary/shapes.ts'
import type { InstanceSource } from './Instances.ts'

const SHAPE_INDEX = new Map(SHAPE_NAMES.map((name, i) => [name, i]))

/** Floats of a shape in its buffer. */
export const SHAPE_FLOATS = 5

/** Writes a shape into its buffer; `bytes` is the same memory as `values`. */
export function writeShape(
  values: Float32Array,
  bytes: Uint32Array,
  at: number,
  x: number,
  y: number,
  size: number,
  shape: ShapeName,
  color: number,
): void {
  const i = at * SHAPE_FLOATS
  values[i] = x
  values[i + 1] = y
  values[i + 2] = size
  values[i + 3] = SHAPE_INDEX.get(shape) ?? 0
  bytes[i + 4] = color
}

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec2 a_mesh;

varying vec4 v_color;
varying vec3 v_halo;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;

void main() {
  float radius = a_size / u_sizeRatio;
  // Room for the points of diamonds and triangles and for the halo.
  vec2 point = a_mesh * (radius * 1.3 + min(1.5, radius * 0.35) + 1.0);
  vec2 centre = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = hidden() ? NOWHERE : vec4(centre + point * 2.0 / u_dimensions, 0, 1);
  v_point = point;
  v_radius = radius;
  v_shape = a_shape;
  v_color = shade(a_color);
  v_halo = u_background;
}`

const FRAGMENT = /* glsl */ `
varying vec4 v_color;
varying vec3 v_halo;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;

float distanceTo(vec2 p, float shape) {
${SHAPE_NAMES.map((name, i) => `  if (shape < ${i}.5) return ${SHAPES[name].distance};`).join('\n')}
  return length(p) - 1.0;
}

void main() {
  float d = distanceTo(v_point / v_radius, v_shape) * v_radius;
  float feather = 0.5 / u_pixelRatio;
  // Where nodes are only dots, a halo as wide as they are would leave gaps in all lines.
  float rim = min(1.5, v_radius * 0.35);
  float fill = 1.0 - smoothstep(-feather, feather, d);
  float halo = 1.0 - smoothstep(rim - feather, rim + feather, min(d, length(v_point) - v_radius * 0.6));
  gl_FragColor = vec4(mix(v_halo, v_color.rgb, fill) * halo, halo);
}`

/**
 * The shapes of {@link SHAPES} with a halo in the colour of the map, so that lines end short of them.
 */
export const SHAPES_SOURCE: InstanceSource = {
  vertex: VERTEX,
  fragment: FRAGMENT,
  mesh: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  mode: 'strip',
  fields: [
    { name: 'a_position', size: 2 },
    { name: 'a_size', size: 1 },
    { name: 'a_shape', size: 1 },
    { name: 'a_color', size: 'color' },
  ],
}
