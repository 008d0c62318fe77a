import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { SHAPE_NAMES, SHAPES, type ShapeName } from '../vocabulary/shapes.ts'
import type { EdgeAttributes, NodeAttributes } from './displayGraph.ts'

/** What a node carries for this program beside sigma's own display data. */
export interface ShapeData {
  shape: ShapeName
}

const SHAPE_INDEX = new Map(SHAPE_NAMES.map((name, i) => [name, i]))

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;

void main() {
  float radius = a_size / u_sizeRatio;
  // Room for the points of diamonds and triangles and for the halo.
  vec2 point = a_corner * (radius * 1.3 + 3.0);
  vec2 centre = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = vec4(centre + point * 2.0 / u_dimensions, 0, 1);
  v_point = point;
  v_radius = radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
uniform float u_pixelRatio;
uniform vec3 u_halo;

float distanceTo(vec2 p, float shape) {
${SHAPE_NAMES.map((name, i) => `  if (shape < ${i}.5) return ${SHAPES[name].distance};`).join('\n')}
  return length(p) - 1.0;
}

void main() {
  float d = distanceTo(v_point / v_radius, v_shape) * v_radius;
  #ifdef PICKING_MODE
  // The rings are one thing to the pointer, and small nodes are easier to hit than to see.
  gl_FragColor = min(d, length(v_point) - v_radius * 0.9) > 2.0 ? vec4(0.0) : v_color;
  #else
  float feather = 0.5 / u_pixelRatio;
  float fill = 1.0 - smoothstep(-feather, feather, d);
  float halo = 1.0 - smoothstep(1.5 - feather, 1.5 + feather, min(d, length(v_point) - v_radius * 0.6));
  gl_FragColor = vec4(mix(u_halo, v_color.rgb, fill) * halo, halo);
  #endif
}`

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio', 'u_halo'] as const

/**
 * A sigma node program that draws the shapes of {@link SHAPES} with a halo in the colour of the map, so that
 * lines end short of them. `halo` is read on every frame: changing it in place changes the theme.
 */
export function createShapeProgram(halo: { color: [number, number, number] }) {
  return class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      }
    }

    override processVisibleItem(id: number, offset: number, data: NodeDisplayData & Partial<ShapeData>) {
      const { array } = this
      let i = offset
      array[i++] = data.x
      array[i++] = data.y
      array[i++] = data.size
      array[i++] = SHAPE_INDEX.get(data.shape ?? 'circle') ?? 0
      array[i++] = floatColor(data.color)
      array[i++] = id
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio)
      gl.uniform2f(uniformLocations.u_dimensions ?? null, params.width, params.height)
      gl.uniform3fv(uniformLocations.u_halo ?? null, halo.color)
    }
  }
}
