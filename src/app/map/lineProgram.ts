import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { STATUSES, type Status } from '../../model/vocabulary.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import type { EdgeAttributes, NodeAttributes } from './displayGraph.ts'

/** What an edge carries for this program beside sigma's own display data. */
export interface LineData {
  status: Status
  /** Distance of the Bézier curve's control point from the middle of the chord, in chord lengths. */
  curvature: number
  /** Whether an arrowhead stands at the target. */
  arrow: boolean
}

/** How far from a line the pointer still takes hold of it, in pixels. */
const REACH = 5

const float = (n: number) => (Number.isInteger(n) ? `${n}.0` : String(n))

const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_status;
attribute float a_arrow;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_place;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_status;

void main() {
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
  float head = a_arrow * (5.0 + 1.8 * thickness);
  float start = a_sourceSize / u_sizeRatio / arc;
  float tip = 1.0 - (a_targetSize / u_sizeRatio + 2.0) / arc;
  float end = tip - head / arc;

  float isHead = a_place.z;
  float t = isHead > 0.5 ? mix(end, tip, a_place.x) : mix(start, end, a_place.x);
  float s = 1.0 - t;
  vec2 point = s * s * from + 2.0 * s * t * control + t * t * to;
  vec2 tangent = normalize(s * (control - from) + t * (to - control));
  float halfWidth = thickness * 0.5;
  #ifdef PICKING_MODE
  float reach = max(halfWidth, ${float(REACH)});
  #else
  float reach = halfWidth + 4.0;
  #endif
  float width = isHead > 0.5 ? a_place.y * (2.5 + 1.1 * thickness) : a_place.y * reach;
  point += vec2(-tangent.y, tangent.x) * width;
  // No room between the ends (or no two ends): nothing to draw.
  gl_Position = arc < 1.0 || end <= start ? vec4(2.0, 2.0, 0.0, 1.0) : vec4(point / scale, 0, 1);

  v_along = (t - start) * arc;
  v_across = isHead > 0.5 ? 0.0 : width;
  v_half = halfWidth;
  v_status = isHead > 0.5 ? 0.0 : a_status;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`

const dashes = STATUSES.map((status, i) => {
  const { dash } = STATUS_TERMS[status]
  return dash ? `  if (abs(v_status - ${i}.0) < 0.5) pattern = vec2(${dash.map(float).join(', ')});\n` : ''
}).join('')
const struck = STATUSES.map((status, i) =>
  STATUS_TERMS[status].struck ? `abs(v_status - ${i}.0) < 0.5` : '',
)
  .filter(Boolean)
  .join(' || ')

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_status;
uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
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
  if (${struck || 'false'}) {
    float at = abs(mod(v_along, 11.0) - 5.5);
    float tick = (1.0 - smoothstep(0.75 - f, 0.75 + f, at)) * (1.0 - smoothstep(3.0, 3.5, across - v_half));
    cover = max(cover, tick);
  }
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio'] as const

/**
 * A sigma edge program for statements: a quadratic Bézier curve cut into `segments`, dashed by status and
 * with an arrowhead where asked. One segment draws straight lines with two triangles each.
 */
export function createLineProgram(segments: number) {
  const places: number[][] = []
  for (let i = 0; i < segments; i++) {
    const a = i / segments
    const b = (i + 1) / segments
    places.push([a, -1, 0], [b, -1, 0], [a, 1, 0], [b, -1, 0], [a, 1, 0], [b, 1, 0])
  }
  places.push([0, -1, 1], [0, 1, 1], [1, 0, 1])

  return class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
      const floats = ['sourceSize', 'targetSize', 'thickness', 'curvature', 'status', 'arrow']
      return {
        VERTICES: places.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          ...floats.map((name) => ({ name: `a_${name}`, size: 1, type: FLOAT })),
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_place', size: 3, type: FLOAT }],
        CONSTANT_DATA: places,
      }
    }

    override processVisibleItem(
      id: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & Partial<LineData>,
    ) {
      const { array } = this
      let i = offset
      array[i++] = source.x
      array[i++] = source.y
      array[i++] = target.x
      array[i++] = target.y
      array[i++] = source.size
      array[i++] = target.size
      array[i++] = data.size
      array[i++] = data.curvature ?? 0
      array[i++] = STATUSES.indexOf(data.status ?? 'asserted')
      array[i++] = data.arrow ? 1 : 0
      array[i++] = floatColor(data.color)
      array[i++] = id
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio)
      gl.uniform2f(uniformLocations.u_dimensions ?? null, params.width, params.height)
    }
  }
}
