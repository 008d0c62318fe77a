import type { Covered } from './annotate.ts'
import { boxOf, farther, type Place, placesAround } from './labelPlaces.ts'
import { type LabelStyle, LINE_LABEL_SIZE } from './labelStyle.ts'
import { Occupancy } from './occupancy.ts'
import type { Paper } from './picture/Paper.ts'

/** A label under, beside or above a node. */
export interface NodeLabel {
  readonly lines: readonly string[]
  /** Width of the widest line in pixels, measured once per font. */
  width: number
}

const LINE_HEIGHT = 14
/** The strip at the top belongs to hints and buttons. */
const TOP = 40
/** Candidates tried per frame: more than can ever fit on a screen. */
const MOST_TRIED = 900
const MOST_WIDTHS = 5_000

/**
 * Draws labels that never cover each other or a node: each in turn takes the first free place around its node
 * or goes without. Greedy in the order given, after Christensen, Marks & Shieber (1995), §3.1.
 */
export class LabelLayer {
  /** Where something is written or must not be, and where nodes are. */
  readonly #occupancy = new Occupancy()
  readonly #nodes = new Occupancy()
  /** Widths of words along lines: few words, asked for on every frame. */
  readonly #widths = new Map<string, number>()
  #font = ''
  #width = 0
  #tried = 0

  begin(width: number, height: number): void {
    this.#width = width
    this.#occupancy.reset(width, height)
    this.#nodes.reset(width, height)
    this.#occupancy.take(0, 0, width, TOP)
    this.#tried = 0
  }

  /** Keeps labels off what lies over the map. */
  cover({ left, top, right, bottom }: Covered): void {
    this.#occupancy.take(left, top, right, bottom)
  }

  /** Keeps labels off a node. */
  avoid(x: number, y: number, radius: number): void {
    this.#nodes.take(x - radius, y - radius, x + radius, y + radius)
  }

  get full(): boolean {
    return this.#tried >= MOST_TRIED
  }

  /**
   * Draws the label of the node at (x, y) below, right, left or above it or at its corners, where there is room. One
   * that `matters` else stands a line farther off, or covers as little of other nodes as it can; one drawn `always` is
   * below in any case.
   */
  node(
    context: Paper,
    label: NodeLabel,
    { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
    { matters, always }: { readonly matters: boolean; readonly always: boolean },
  ): void {
    this.#tried++
    const { width } = label
    const height = label.lines.length * LINE_HEIGHT
    // Around what is chosen there is a ring.
    const places = placesAround({ x, y, radius }, width, height, always ? 8 : 4, this.#width)
    const isFree = ([px, py]: Place) => this.#fits(px, py, width, height)
    const free =
      places.find(isFree) ??
      (matters || always ? this.#leastOver([...places, ...farther(places, y)], width, height) : undefined) ??
      (always ? places[0] : undefined)
    if (free) this.#put(context, label, ...free)
  }

  /** Of the places where nothing is written the one that covers least of nodes, the first of several. */
  #leastOver(places: readonly Place[], width: number, height: number): Place | undefined {
    let [best, least] = [undefined as Place | undefined, Number.POSITIVE_INFINITY]
    for (const place of places) {
      const box = boxOf(place, width, height)
      const over = this.#occupancy.isFree(...box) ? this.#nodes.taken(...box) : Number.POSITIVE_INFINITY
      if (over < least) [best, least] = [place, over]
    }
    return best
  }

  #widthOf(context: Paper, text: string): number {
    if (this.#font !== context.font || this.#widths.size > MOST_WIDTHS) this.#widths.clear()
    this.#font = context.font
    let width = this.#widths.get(text)
    if (width === undefined) {
      width = context.measureText(text).width
      this.#widths.set(text, width)
    }
    return width
  }

  #fits(left: number, top: number, width: number, height: number): boolean {
    const box = boxOf([left, top], width, height)
    return this.#occupancy.isFree(...box) && this.#nodes.isFree(...box)
  }

  #put(context: Paper, label: NodeLabel, left: number, top: number, align: CanvasTextAlign) {
    const { lines, width } = label
    this.#occupancy.take(left, top + 1, left + width, top + lines.length * LINE_HEIGHT - 1)
    const x = align === 'center' ? left + width / 2 : align === 'left' ? left : left + width
    context.textAlign = align
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] ?? ''
      const y = top + LINE_HEIGHT * (i + 0.5)
      context.strokeText(line, x, y)
      context.fillText(line, x, y)
    }
  }

  /** Draws a name in the first of some places that is free; `placesFor` gives their middles for its width. */
  name(
    context: Paper,
    text: string,
    placesFor: (width: number) => readonly { readonly x: number; readonly y: number }[],
  ): void {
    const { width } = context.measureText(text)
    const half = LINE_HEIGHT / 2
    for (const { x, y } of placesFor(width)) {
      if (!this.#fits(x - width / 2, y - half, width, LINE_HEIGHT)) continue
      this.#put(context, { lines: [text], width }, x - width / 2, y - half, 'center')
      return
    }
  }

  /**
   * Draws the words of a relation along its line, the right way up, when they fit between its ends and
   * are free of other labels. `angle` is that of the line there, `room` its free length in pixels.
   * @returns whether it was drawn.
   */
  line(
    context: Paper,
    style: LabelStyle,
    text: string,
    x: number,
    y: number,
    angle: number,
    room: number,
    always: boolean,
  ): boolean {
    this.#tried++
    const width = this.#widthOf(context, text)
    if (!always && width > room) return false
    const cos = Math.cos(angle)
    const sin = Math.sin(angle)
    const [occupancy, nodes] = [this.#occupancy, this.#nodes]
    const reach = LINE_LABEL_SIZE / 2 + 1
    const steps = Math.max(1, Math.ceil(width / (2 * reach)))
    for (let i = 0; i <= steps && !always; i++) {
      const along = width * (i / steps - 0.5)
      const px = x + along * cos
      const py = y + along * sin
      const box = [px - reach, py - reach, px + reach, py + reach] as const
      if (!occupancy.isFree(...box) || !nodes.isFree(...box)) return false
    }
    for (let i = 0; i <= steps; i++) {
      const along = width * (i / steps - 0.5)
      const px = x + along * cos
      const py = y + along * sin
      occupancy.take(px - reach, py - reach, px + reach, py + reach)
    }
    context.textAlign = 'center'
    context.translate(x, y)
    context.rotate(cos < 0 ? angle + Math.PI : angle)
    // A plate in the colour of the map breaks the line behind the words.
    context.fillStyle = style.halo
    context.fillRect(-width / 2 - 3, -LINE_LABEL_SIZE / 2 - 1, width + 6, LINE_LABEL_SIZE + 2)
    context.fillStyle = style.color
    context.fillText(text, 0, 0)
    context.rotate(cos < 0 ? -angle - Math.PI : -angle)
    context.translate(-x, -y)
    return true
  }
}
