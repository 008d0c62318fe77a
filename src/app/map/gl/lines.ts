import { STATUSES } from '../../../model/vocabulary.ts'
import { STATUS_TERMS } from '../../vocabulary/statuses.ts'
import type { InstanceSource } from './Instances.ts'

/** A line as it stands in its buffer. */
export interface LineInstance {
  x0: number
  y0: number
  x1: number
  y1: number
  /** Radii of the nodes at its ends. */
  size0: number
  size1: number
  thickness: number
  /** Distance of the Bézier curve's control point from the middle of the chord, in chord lengths. */
  curvature: number
  /** A place in {@link STATUSES}. */
  status: number
  arrow: boolean
  disputed: boolean
  /** Packed, see `packColor`. */
  color: number
}

/** Floats of a line in its buffer. */
export const LINE_FLOATS = 11

/** Writes a line into its buffer; `bytes` is the same memory as `values`. */
export function writeLine(values: Float32Array, bytes: Uint32Array, at: number, line: LineInstance): void {
  const i = at * LINE_FLOATS
  values[i] = line.x0
  values[i + 1] = line.y0
  values[i + 2] = line.x1
  values[i + 3] = line.y1
  values[i + 4] = line.size0
  values[i + 5] = line.size1
  values[i + 6] = line.thickness
  values[i + 7] = line.curvature
  values[i + 8] = line.status
  values[i + 9] = (line.arrow ? 1 : 0) + (line.disputed ? 2 : 0)
  bytes[i + 10] = line.color
}

const float = (n: number) => (Number.isInteger(n) ? `${n}.0` : String(n))

/** The condition that a line is struck through, as part of a GLSL expression. */
const struckAt = (status: string) =>
  STATUSES.map((name, i) => (STATUS_TERMS[name].struck ? ` || abs(${status} - ${i}.0) < 0.5` : '')).join('')

const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_status;
attribute float a_flags;
attribute vec4 a_color;
attribute vec3 a_mesh;

uniform float u_alpha;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_status;
varying float v_middle;

void main() {
  // Flags are a sum: 1 for an arrowhead at the target, 2 for a mark of dispute in the middle.
  float isDisputed = step(1.5, a_flags);
  float isArrow = a_flags - 2.0 * isDisputed;
  // All lengths are in pixels.
  vec2 scale = u_dimensions * 0.5;
  vec2 from = (u_matrix * vec3(a_source, 1)).xy * scale;
  vec2 to = (u_matrix * vec3(a_target, 1)).xy * scale;
  vec2 chord = to - from;
  vec2 control = 0.5 * (from + to) + vec2(-chord.y, chord.x) * a_curvature;
  // Length of a quadratic Bézier curve from its chord and its control polygon (Gravesen 1997).
  float arc = (2.0 * length(chord) + length(control - from) + length(to - control)) / 3.0;

  // Lines grow more slowly than nodes when the map comes nearer.
  float thickness = clamp(a_thickness / sqrt(u_sizeRatio), 1.0, 12.0);
  float head = isArrow * (5.0 + 1.8 * thickness);
  float start = a_sourceSize / u_sizeRatio / arc;
  float tip = 1.0 - (a_targetSize / u_sizeRatio + 2.0) / arc;
  float end = tip - head / arc;

  float isHead = a_mesh.z;
  float t = isHead > 0.5 ? mix(end, tip, a_mesh.x) : mix(start, end, a_mesh.x);
  float s = 1.0 - t;
  vec2 point = s * s * from + 2.0 * s * t * control + t * t * to;
  vec2 tangent = normalize(s * (control - from) + t * (to - control));
  float halfWidth = thickness * 0.5;
  // Ticks and crosses stand out; for all others the less there is to paint, the better.
  float reach = halfWidth + (isDisputed > 0.5${struckAt('a_status')} ? 5.0 : 1.0);
  float width = isHead > 0.5 ? a_mesh.y * (2.5 + 1.1 * thickness) : a_mesh.y * reach;
  point += vec2(-tangent.y, tangent.x) * width;
  // No room between the ends (or no two ends): nothing to draw.
  gl_Position = hidden() || arc < 1.0 || end <= start ? NOWHERE : vec4(point / scale, 0, 1);

  v_along = (t - start) * arc;
  v_across = isHead > 0.5 ? 0.0 : width;
  v_half = halfWidth;
  v_status = isHead > 0.5 ? 0.0 : a_status;
  v_middle = isDisputed > 0.5 && isHead < 0.5 ? 0.5 * (end - start) * arc : -100.0;
  v_color = shade(a_color);
  v_color.a *= u_alpha;
}`

const dashes = STATUSES.map((status, i) => {
  const { dash } = STATUS_TERMS[status]
  return dash ? `  if (abs(v_status - ${i}.0) < 0.5) pattern = vec2(${dash.map(float).join(', ')});\n` : ''
}).join('')
const FRAGMENT = /* glsl */ `
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_status;
varying float v_middle;

void main() {
  float f = 0.5 / u_pixelRatio;
  float across = abs(v_across);
  float cover = 1.0 - smoothstep(v_half - f, v_half + f, across);
  vec2 pattern = vec2(0.0);
${dashes}
  if (pattern.x > 0.0) {
    // Strokes and gaps grow with the line, or a thick dotted line would look solid.
    pattern += vec2(0.5, 1.0) * max(0.0, v_half * 2.0 - 1.5);
    float at = mod(v_along, pattern.x + pattern.y);
    cover *= 1.0 - smoothstep(-f, f, abs(at - pattern.x * 0.5) - pattern.x * 0.5);
  }
  if (false${struckAt('v_status')}) {
    float at = abs(mod(v_along, 11.0) - 5.5);
    float tick = (1.0 - smoothstep(0.75 - f, 0.75 + f, at)) * (1.0 - smoothstep(3.0, 3.5, across - v_half));
    cover = max(cover, tick);
  }
  // What some of the text denies and some says is crossed out in the middle.
  float off = abs(v_along - v_middle);
  if (off < 6.0) {
    float cross = 1.0 - smoothstep(0.8 - f, 0.8 + f, abs(off - across) * 0.7071);
    cover = max(off < 5.5 ? cover * step(4.5, off) : cover, cross * (1.0 - smoothstep(4.0, 4.6, max(off, across))));
  }
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}`

const FIELDS = ['sourceSize', 'targetSize', 'thickness', 'curvature', 'status', 'flags']

/**
 * Lines of statements: quadratic Bézier curves cut into `segments`, dashed by status and with an arrowhead
 * where asked. One segment draws straight lines with two triangles each.
 */
export function linesSource(segments: number): InstanceSource {
  const mesh: number[][] = []
  for (let i = 0; i < segments; i++) {
    const a = i / segments
    const b = (i + 1) / segments
    mesh.push([a, -1, 0], [b, -1, 0], [a, 1, 0], [b, -1, 0], [a, 1, 0], [b, 1, 0])
  }
  // The arrowhead.
  mesh.push([0, -1, 1], [0, 1, 1], [1, 0, 1])
  return {
    vertex: VERTEX,
    fragment: FRAGMENT,
    mesh,
    mode: 'triangles',
    fields: [
      { name: 'a_source', size: 2 },
      { name: 'a_target', size: 2 },
      ...FIELDS.map((name) => ({ name: `a_${name}`, size: 1 as const })),
      { name: 'a_color', size: 'color' },
    ],
  }
}
