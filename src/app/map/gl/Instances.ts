/** One value of each instance; a colour is four bytes in the place of a float. */
export interface InstanceField {
  readonly name: string
  readonly size: 1 | 2 | 'color'
}

export interface InstanceSource {
  readonly vertex: string
  readonly fragment: string
  /** The corners of the mesh that every instance is drawn with, `meshSize` numbers each, for `a_mesh`. */
  readonly mesh: readonly (readonly number[])[]
  readonly mode: 'triangles' | 'strip'
  readonly fields: readonly InstanceField[]
}

/** How an instance is drawn: not at all, faded, plain. Bytes of the attribute `a_state`. */
export const STATE = { hidden: 0, dimmed: 1, plain: 2 } as const

/** What all programs are told of a frame. */
export interface FrameUniforms {
  /** From the coordinates of the graph to clip space, column by column. */
  readonly matrix: Float32Array
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  /** Sizes are divided by this. */
  readonly sizeRatio: number
  /** The colour of the map, for halos and for fading. */
  readonly background: readonly [number, number, number]
  readonly alpha: number
}

/** What every vertex shader begins with. `hidden(state)` says whether this pass leaves an instance out. */
export const PRELUDE = /* glsl */ `
attribute float a_state;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;
uniform vec3 u_background;
uniform float u_pass;
const vec4 NOWHERE = vec4(2.0, 2.0, 0.0, 1.0);
bool hidden() { return abs(a_state - u_pass) > 0.5; }
vec4 shade(vec4 color) { return u_pass < 1.5 ? vec4(mix(color.rgb, u_background, 0.8), color.a) : color; }
`

/** What every fragment shader begins with. */
export const FRAGMENT_PRELUDE = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
`

/**
 * A mesh drawn many times in one call, with its own values each time. Values live in a buffer that the caller
 * fills and that is sent only when it changed; states are apart, so that a filter or a focus sends one byte each.
 */
export class Instances {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #array: WebGLVertexArrayObject
  readonly #values: WebGLBuffer
  readonly #states: WebGLBuffer
  readonly #locations = new Map<string, WebGLUniformLocation | null>()
  readonly #corners: number
  readonly #mode: number
  #count = 0

  constructor(gl: WebGL2RenderingContext, source: InstanceSource) {
    this.#gl = gl
    this.#program = link(gl, PRELUDE + source.vertex, FRAGMENT_PRELUDE + source.fragment)
    this.#array = gl.createVertexArray()
    this.#values = gl.createBuffer()
    this.#states = gl.createBuffer()
    this.#corners = source.mesh.length
    this.#mode = source.mode === 'strip' ? gl.TRIANGLE_STRIP : gl.TRIANGLES
    gl.bindVertexArray(this.#array)
    this.#bindMesh(source.mesh)
    this.#bindFields(source.fields)
    gl.bindVertexArray(null)
  }

  #bindMesh(mesh: InstanceSource['mesh']): void {
    const gl = this.#gl
    const at = gl.getAttribLocation(this.#program, 'a_mesh')
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(mesh.flat()), gl.STATIC_DRAW)
    gl.enableVertexAttribArray(at)
    gl.vertexAttribPointer(at, mesh[0]?.length ?? 0, gl.FLOAT, false, 0, 0)
  }

  #bindFields(fields: readonly InstanceField[]): void {
    const gl = this.#gl
    const width = (field: InstanceField) => (field.size === 'color' ? 1 : field.size)
    const stride = 4 * fields.reduce((sum, field) => sum + width(field), 0)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#values)
    let offset = 0
    for (const field of fields) {
      const at = gl.getAttribLocation(this.#program, field.name)
      if (field.size === 'color') gl.vertexAttribPointer(at, 4, gl.UNSIGNED_BYTE, true, stride, offset)
      else gl.vertexAttribPointer(at, field.size, gl.FLOAT, false, stride, offset)
      gl.enableVertexAttribArray(at)
      gl.vertexAttribDivisor(at, 1)
      offset += 4 * width(field)
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#states)
    const at = gl.getAttribLocation(this.#program, 'a_state')
    gl.vertexAttribPointer(at, 1, gl.UNSIGNED_BYTE, false, 0, 0)
    gl.enableVertexAttribArray(at)
    gl.vertexAttribDivisor(at, 1)
  }

  /** Sends the values of all instances. */
  send(values: Float32Array): void {
    const gl = this.#gl
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#values)
    gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW)
  }

  /** Sends the values of some instances in place of those from `first` (in floats) on. */
  patch(values: Float32Array, first: number): void {
    const gl = this.#gl
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#values)
    gl.bufferSubData(gl.ARRAY_BUFFER, 4 * first, values)
  }

  /** Sends how each instance is drawn; there are as many as states. */
  sendStates(states: Uint8Array): void {
    const gl = this.#gl
    this.#count = states.length
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#states)
    gl.bufferData(gl.ARRAY_BUFFER, states, gl.DYNAMIC_DRAW)
  }

  /** Draws the instances that are in this state. */
  draw(state: number, frame: FrameUniforms): void {
    const gl = this.#gl
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, no hook of React.
    gl.useProgram(this.#program)
    gl.uniformMatrix3fv(this.#at('u_matrix'), false, frame.matrix)
    gl.uniform1f(this.#at('u_sizeRatio'), frame.sizeRatio)
    gl.uniform1f(this.#at('u_pixelRatio'), frame.pixelRatio)
    gl.uniform2f(this.#at('u_dimensions'), frame.width, frame.height)
    gl.uniform3f(this.#at('u_background'), ...frame.background)
    gl.uniform1f(this.#at('u_alpha'), frame.alpha)
    gl.uniform1f(this.#at('u_pass'), state)
    gl.bindVertexArray(this.#array)
    gl.drawArraysInstanced(this.#mode, 0, this.#corners, this.#count)
    gl.bindVertexArray(null)
  }

  #at(name: string): WebGLUniformLocation | null {
    let location = this.#locations.get(name)
    if (location === undefined) {
      location = this.#gl.getUniformLocation(this.#program, name)
      this.#locations.set(name, location)
    }
    return location
  }
}

/** @throws Error with the compiler's words when a shader is wrong. */
function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)
    if (!shader) throw new Error('the graphics context is lost')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = gl.getAttachedShaders(program)?.map((shader) => gl.getShaderInfoLog(shader)) ?? []
    throw new Error([gl.getProgramInfoLog(program), ...logs].filter(Boolean).join('\n'))
  }
  return program
}
