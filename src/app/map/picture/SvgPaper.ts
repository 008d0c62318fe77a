import type { Paper } from './Paper.ts'
import { element, escapeXml, number } from './svg.ts'

const ANCHORS: Readonly<Record<string, string>> = { left: 'start', right: 'end', center: 'middle' }

/**
 * Writes SVG where a canvas would draw: what writes on the map needs to know only one way. Text stays text. It knows
 * what {@link Paper} needs, with turns and moves undone after each word as the map does it.
 */
export class SvgPaper implements Paper {
  font = '12px sans-serif'
  fillStyle: Paper['fillStyle'] = '#000000'
  strokeStyle: Paper['strokeStyle'] = '#000000'
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  globalAlpha = 1
  textAlign: CanvasTextAlign = 'left'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  readonly #measure: Paper
  readonly #marks: string[] = []
  #path = ''
  #x = 0
  #y = 0
  #angle = 0

  /** `measure` knows how wide words are. */
  constructor(measure: Paper) {
    this.#measure = measure
  }

  /** All that was drawn so far. */
  get markup(): string {
    return this.#marks.join('\n')
  }

  measureText(text: string): TextMetrics {
    this.#measure.font = this.font
    return this.#measure.measureText(text)
  }

  translate(x: number, y: number): void {
    this.#x += x
    this.#y += y
  }
  rotate(angle: number): void {
    this.#angle += angle
  }

  get #transform(): string | undefined {
    if (Math.abs(this.#angle) < 1e-9 && Math.abs(this.#x) < 1e-9 && Math.abs(this.#y) < 1e-9) return undefined
    const turn = number((this.#angle * 180) / Math.PI)
    return `translate(${number(this.#x)} ${number(this.#y)}) rotate(${turn})`
  }

  beginPath(): void {
    this.#path = ''
  }
  closePath(): void {
    this.#path += 'Z'
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number) =>
      `${number(x + radius * Math.cos(angle))},${number(y + radius * Math.sin(angle))}`
    const turn = (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)
    const isWhole = Math.abs(to - from) >= 2 * Math.PI - 1e-9
    const r = number(radius)
    this.#path += `${this.#path ? 'L' : 'M'}${at(from)}`
    if (isWhole) this.#path += `A${r},${r} 0 1 1 ${at(from + Math.PI)}A${r},${r} 0 1 1 ${at(from)}`
    else this.#path += `A${r},${r} 0 ${turn > Math.PI ? 1 : 0} 1 ${at(to)}`
  }

  fill(): void {
    this.#mark('path', { d: this.#path, fill: String(this.fillStyle), 'fill-opacity': this.#opacity })
  }
  stroke(): void {
    this.#mark('path', {
      d: this.#path,
      fill: 'none',
      stroke: String(this.strokeStyle),
      'stroke-width': this.lineWidth,
      'stroke-opacity': this.#opacity,
    })
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#mark('rect', { x, y, width, height, fill: String(this.fillStyle) })
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, {
      fill: 'none',
      stroke: String(this.strokeStyle),
      'stroke-width': this.lineWidth,
      'stroke-linejoin': this.lineJoin,
      // The halo of a word: read once is enough.
      'aria-hidden': 'true',
    })
  }
  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { fill: String(this.fillStyle) })
  }

  #text(text: string, x: number, y: number, look: Readonly<Record<string, string | number>>): void {
    const [, style, weight, size, family] =
      /^(italic )?(\d+ )?([\d.]+)px (.*)$/.exec(this.font) ?? ([] as (string | undefined)[])
    const place = {
      x,
      y,
      'text-anchor': ANCHORS[this.textAlign],
      // Viewers differ in `dominant-baseline`: a third of the size is where the middle of letters is.
      dy: this.textBaseline === 'middle' ? '0.35em' : undefined,
      'font-family': family,
      'font-size': size,
      'font-weight': weight?.trim(),
      'font-style': style?.trim(),
    }
    this.#mark('text', { ...place, ...look }, escapeXml(text))
  }

  get #opacity(): number | undefined {
    return this.globalAlpha === 1 ? undefined : this.globalAlpha
  }

  #mark(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ''): void {
    this.#marks.push(element(name, { ...attributes, transform: this.#transform }, content))
  }
}
