import { STATUSES } from '../../../model/vocabulary.ts'
import { TYPE_TERMS } from '../../vocabulary/entityTypes.ts'
import type { DrawnLine } from '../focus.ts'
import type { MapGraph } from '../mapGraph.ts'
import type { Screen } from '../screen.ts'
import type { Shown } from '../shown.ts'
import { channels, type MapTheme } from '../theme.ts'
import type { Frame } from '../Viewport.ts'
import { packColor } from './colors.ts'
import { Instances, STATE } from './Instances.ts'
import { LINE_FLOATS, linesSource, writeLine } from './lines.ts'
import { SHAPE_FLOATS, SHAPES_SOURCE, writeShape } from './shapes.ts'

/** The thickness of a line in pixels, by the statements behind it. */
export const thickness = (statements: number) => 0.7 + 0.9 * Math.sqrt(statements)

const CURVE_SEGMENTS = 20
/** From this many ties on, lines let others shine through. */
const CROWD = 400

/** So many instances are sent one by one: more of them sooner all at once. */
const MANY = 100

/** Values of instances: the same memory as floats, and as the bytes of colours. */
class Values {
  floats = new Float32Array(0)
  bytes = new Uint32Array(0)

  /** What there is stays, as far as there is room. @returns whether the length was another. */
  resize(length: number): boolean {
    const before = this.floats
    if (before.length === length) return false
    this.floats = new Float32Array(length)
    this.floats.set(before.subarray(0, length))
    this.bytes = new Uint32Array(this.floats.buffer)
    return true
  }

  /** Sends some of the instances, or all where there are more than before, or many. */
  patch(instances: Instances, size: number, changed: ReadonlySet<number>, isLonger: boolean): void {
    if (isLonger || changed.size > MANY) instances.send(this.floats)
    else for (const i of changed) instances.patch(this.floats.subarray(i * size, (i + 1) * size), i * size)
  }
}

/** Nodes and lines in the memory of the graphics processor. Nothing is sent that did not change. */
export class Drawing {
  readonly #shapes: Instances
  readonly #ties: Instances
  readonly #lines: Instances
  readonly #shapeValues = new Values()
  readonly #tieValues = new Values()
  readonly #gl: WebGL2RenderingContext
  #alpha = 1

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl
    this.#shapes = new Instances(gl, SHAPES_SOURCE)
    this.#ties = new Instances(gl, linesSource(1))
    this.#lines = new Instances(gl, linesSource(CURVE_SEGMENTS))
  }

  /** Sends all nodes. */
  sendNodes(graph: MapGraph, screen: Screen, colorOf: (node: number) => string): void {
    this.#shapeValues.resize(graph.nodes.length * SHAPE_FLOATS)
    const packed = new Map<string, number>()
    for (let i = 0; i < graph.nodes.length; i++) this.#writeNode(graph, screen, i, colorOf(i), packed)
    this.#shapes.send(this.#shapeValues.floats)
  }

  #writeNode(graph: MapGraph, screen: Screen, i: number, color: string, packed: Map<string, number>): void {
    let value = packed.get(color)
    if (value === undefined) {
      value = packColor(color)
      packed.set(color, value)
    }
    const { x, y } = screen.place(i)
    const shape = TYPE_TERMS[graph.nodes[i]?.type ?? 'concept'].shape
    const { floats, bytes } = this.#shapeValues
    writeShape(floats, bytes, i, x, y, screen.size(i), shape, value)
  }

  /** Sends some nodes anew, and the ties at them; those after the last that was sent are new. */
  patchNodes(
    graph: MapGraph,
    screen: Screen,
    shown: Shown,
    theme: MapTheme,
    nodes: Iterable<number>,
    colorOf: (node: number) => string,
  ): void {
    const isLonger = this.#shapeValues.resize(graph.nodes.length * SHAPE_FLOATS)
    const packed = new Map<string, number>()
    const ties = new Set<number>()
    const changed = new Set(nodes)
    for (const i of changed) {
      this.#writeNode(graph, screen, i, colorOf(i), packed)
      for (const tie of graph.tiesOf(i)) ties.add(tie)
    }
    this.#shapeValues.patch(this.#shapes, SHAPE_FLOATS, changed, isLonger)
    this.patchTies(graph, screen, shown, theme, ties)
  }

  /** Sends all ties. */
  sendTies(graph: MapGraph, screen: Screen, shown: Shown, theme: MapTheme): void {
    this.#tieValues.resize(graph.ties.length * LINE_FLOATS)
    const colors = statusColors(theme)
    for (let tie = 0; tie < graph.ties.length; tie++) this.#writeTie(graph, screen, shown, colors, tie)
    this.#ties.send(this.#tieValues.floats)
    this.#alpha = alphaOf(graph)
  }

  /** Sends some ties anew; those after the last that was sent are new. */
  patchTies(graph: MapGraph, screen: Screen, shown: Shown, theme: MapTheme, ties: Iterable<number>): void {
    const isLonger = this.#tieValues.resize(graph.ties.length * LINE_FLOATS)
    const colors = statusColors(theme)
    const changed = new Set(ties)
    for (const tie of changed) this.#writeTie(graph, screen, shown, colors, tie)
    this.#tieValues.patch(this.#ties, LINE_FLOATS, changed, isLonger)
    this.#alpha = alphaOf(graph)
  }

  #writeTie(graph: MapGraph, screen: Screen, shown: Shown, colors: readonly number[], tie: number): void {
    const [source, target] = [graph.source(tie), graph.target(tie)]
    const [from, to] = [screen.place(source), screen.place(target)]
    const status = shown.statuses[tie] ?? 0
    writeLine(this.#tieValues.floats, this.#tieValues.bytes, tie, {
      x0: from.x,
      y0: from.y,
      x1: to.x,
      y1: to.y,
      size0: screen.size(source),
      size1: screen.size(target),
      thickness: thickness(shown.statements[tie] ?? 0),
      curvature: 0,
      status,
      arrow: false,
      disputed: shown.disputed[tie] === 1,
      color: colors[status] ?? 0,
    })
  }

  /** Sends the lines of what is in focus. */
  sendLines(lines: readonly DrawnLine[], screen: Screen, theme: MapTheme): void {
    const values = new Values()
    values.resize(lines.length * LINE_FLOATS)
    const colors = statusColors(theme)
    for (const [i, { line, source, target, curvature }] of lines.entries()) {
      const [from, to] = [screen.place(source), screen.place(target)]
      const status = STATUSES.indexOf(line.status)
      writeLine(values.floats, values.bytes, i, {
        x0: from.x,
        y0: from.y,
        x1: to.x,
        y1: to.y,
        size0: screen.size(source),
        size1: screen.size(target),
        thickness: thickness(line.statements) + 0.4,
        curvature,
        status,
        arrow: true,
        disputed: line.disputed,
        color: colors[status] ?? 0,
      })
    }
    this.#lines.send(values.floats)
    this.#lines.sendStates(new Uint8Array(lines.length).fill(STATE.plain))
  }

  /** Sends how nodes and ties are drawn. */
  sendStates(nodes: Uint8Array, ties: Uint8Array): void {
    this.#shapes.sendStates(nodes)
    this.#ties.sendStates(ties)
  }

  /** Draws a frame: what is dimmed under what is not. */
  paint(frame: Frame, theme: MapTheme, isDimmed: boolean): void {
    const gl = this.#gl
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    gl.viewport(0, 0, frame.width * frame.pixelRatio, frame.height * frame.pixelRatio)
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    const uniforms = { ...frame, background: channels(theme.background), alpha: 1 }
    // What few lines are on the screen when the camera is near need not let others shine through.
    const near = Math.min(1, this.#alpha / Math.min(1, frame.sizeRatio))
    const faint = { ...uniforms, alpha: near }
    if (isDimmed) {
      this.#ties.draw(STATE.dimmed, faint)
      this.#shapes.draw(STATE.dimmed, uniforms)
    }
    this.#ties.draw(STATE.plain, isDimmed ? uniforms : faint)
    this.#lines.draw(STATE.plain, uniforms)
    this.#shapes.draw(STATE.plain, uniforms)
  }
}

/** How much lines let others shine through. */
const alphaOf = ({ ties }: MapGraph) => Math.min(1, Math.max(0.16, (CROWD / Math.max(1, ties.length)) ** 0.4))

const statusColors = ({ statuses }: MapTheme) => STATUSES.map((status) => packColor(statuses[status]))
