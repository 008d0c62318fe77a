import { STATUSES } from '../../../model/vocabulary.ts'
import { STATUS_TERMS } from '../../vocabulary/statuses.ts'
import { type Curve, curveOf, pointOn } from '../curve.ts'
import { thickness } from '../gl/Drawing.ts'
import { STATE } from '../gl/Instances.ts'
import type { Stage } from '../stage.ts'
import { mix } from '../theme.ts'
import { element, number } from './svg.ts'

/** Distance of the ticks across a denied line, and the half length of ticks and of crosses beyond the line. */
const TICK = { every: 11, reach: 3, cross: 4.3 }

/** So many lines stand in one path: a painter of paths slows down with their length, a file swells with their number. */
const IN_ONE = 100

/** The lines that look alike, many to a path. */
class Strokes {
  readonly #paths = new Map<
    string,
    { look: Readonly<Record<string, string | number | undefined>>; d: string[] }
  >()

  add(look: Readonly<Record<string, string | number | undefined>>, d: string): void {
    if (!d) return
    const key = Object.values(look).join(' ')
    const found = this.#paths.get(key)
    if (found) found.d.push(d)
    else this.#paths.set(key, { look, d: [d] })
  }

  get markup(): string {
    return [...this.#paths.values()]
      .flatMap(({ look, d }) =>
        Array.from({ length: Math.ceil(d.length / IN_ONE) }, (_, i) =>
          element('path', { ...look, d: d.slice(i * IN_ONE, (i + 1) * IN_ONE).join('') }),
        ),
      )
      .join('\n')
  }
}

interface DrawnCurve {
  readonly curve: Curve
  readonly status: number
  readonly statements: number
  readonly disputed: boolean
  readonly arrow: boolean
  readonly dimmed: boolean
}

/** The lines of the view as the map draws them: ties, and the lines of what is in focus over them. */
export function drawLines(stage: Stage, width: number, height: number): string {
  const { model, screen } = stage
  const { graph, shown, tieStates, lit } = model
  const dimmed = new Strokes()
  const plain = new Strokes()
  const faint = lit ? 1 : Math.min(1, Math.max(0.16, (400 / Math.max(1, graph.ties.length)) ** 0.4))
  for (let tie = 0; tie < graph.ties.length; tie++) {
    const state = tieStates[tie]
    if (state === STATE.hidden) continue
    const curve = curveOf(screen, graph.source(tie), graph.target(tie), 0)
    const isDimmed = state === STATE.dimmed
    if (isNear(curve, width, height))
      draw(isDimmed ? dimmed : plain, stage, isDimmed ? 1 : faint, {
        curve,
        status: shown.statuses[tie] ?? 0,
        statements: shown.statements[tie] ?? 0,
        disputed: shown.disputed[tie] === 1,
        arrow: false,
        dimmed: isDimmed,
      })
  }
  for (const { line, source, target, curvature } of lit?.lines ?? []) {
    const curve = curveOf(screen, source, target, curvature)
    if (!isNear(curve, width, height)) continue
    const { statements, disputed } = line
    const status = STATUSES.indexOf(line.status)
    draw(plain, stage, 1, { curve, status, statements, disputed, arrow: true, dimmed: false })
  }
  return `${dimmed.markup}\n${plain.markup}`
}

const isNear = ({ x, y }: Curve, width: number, height: number) =>
  Math.max(...x) > 0 && Math.min(...x) < width && Math.max(...y) > 0 && Math.min(...y) < height

function draw(strokes: Strokes, { theme, viewport }: Stage, alpha: number, drawn: DrawnCurve): void {
  const { curve, statements, disputed, arrow } = drawn
  if (curve.end <= curve.start) return
  const { sizeRatio } = viewport.frame()
  const status = STATUSES[drawn.status] ?? 'asserted'
  const { dash, struck } = STATUS_TERMS[status]
  const color = drawn.dimmed ? mix(theme.statuses[status], theme.background, 0.8) : theme.statuses[status]
  // As the shader has it: lines grow more slowly than nodes.
  const wide = Math.min(12, Math.max(1, (thickness(statements) + (arrow ? 0.4 : 0)) / Math.sqrt(sizeRatio)))
  const look = { fill: 'none', stroke: color, 'stroke-opacity': alpha < 1 ? alpha : undefined }
  const length = Math.hypot(curve.x[2] - curve.x[0], curve.y[2] - curve.y[0])
  const head = arrow ? 5 + 1.8 * wide : 0
  const tip = curve.end - 2 / length
  const end = tip - head / length
  if (end <= curve.start) return
  const gaps = dash?.map((value, i) => number(value + (i + 1) * 0.5 * Math.max(0, wide - 1.5))).join(' ')
  const middle = (curve.start + end) / 2
  const half = disputed ? 5 / length : 0
  const d = disputed
    ? `${part(curve, curve.start, middle - half)}${part(curve, middle + half, end)}`
    : part(curve, curve.start, end)
  strokes.add({ ...look, 'stroke-width': Math.round(wide * 10) / 10, 'stroke-dasharray': gaps }, d)
  if (arrow) strokes.add({ fill: color }, arrowhead(curve, end, tip, 2.5 + 1.1 * wide))
  const thin = { ...look, 'stroke-width': 1.5 }
  if (struck) {
    const steps = Math.floor(((end - curve.start) * length) / TICK.every)
    const ticks = Array.from({ length: steps }, (_, i) =>
      tick(curve, curve.start + ((i + 0.5) * TICK.every) / length, wide / 2 + TICK.reach, Math.PI / 2),
    )
    strokes.add(thin, ticks.join(''))
  }
  if (disputed)
    for (const turn of [Math.PI / 4, -Math.PI / 4])
      strokes.add(thin, tick(curve, middle, TICK.cross * 1.4, turn))
}

/** A part of a quadratic Bézier curve, by de Casteljau's construction. */
function part(curve: Curve, from: number, to: number): string {
  const [x0, y0] = pointOn(curve, from)
  const [x2, y2] = pointOn(curve, to)
  const straight =
    Math.hypot(curve.x[0] + curve.x[2] - 2 * curve.x[1], curve.y[0] + curve.y[2] - 2 * curve.y[1]) < 0.5
  if (straight) return `M${number(x0)},${number(y0)}L${number(x2)},${number(y2)}`
  const blend = (p: readonly [number, number, number]) =>
    (1 - from) * (1 - to) * p[0] + ((1 - from) * to + from * (1 - to)) * p[1] + from * to * p[2]
  const control = `${number(blend(curve.x))},${number(blend(curve.y))}`
  return `M${number(x0)},${number(y0)}Q${control} ${number(x2)},${number(y2)}`
}

function arrowhead(curve: Curve, from: number, to: number, half: number): string {
  const [x, y, angle] = pointOn(curve, from)
  const [tx, ty] = pointOn(curve, to)
  const [dx, dy] = [-Math.sin(angle) * half, Math.cos(angle) * half]
  return `M${number(x + dx)},${number(y + dy)}L${number(tx)},${number(ty)}L${number(x - dx)},${number(y - dy)}Z`
}

function tick(curve: Curve, t: number, reach: number, turn: number): string {
  const [x, y, angle] = pointOn(curve, t)
  const [dx, dy] = [Math.cos(angle + turn) * reach, Math.sin(angle + turn) * reach]
  return `M${number(x - dx)},${number(y - dy)}L${number(x + dx)},${number(y + dy)}`
}
