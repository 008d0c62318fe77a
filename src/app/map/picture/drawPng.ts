import { annotate } from '../annotate.ts'
import { Drawing } from '../gl/Drawing.ts'
import { drawOutlines, type Stage, sendLook, writingOn } from '../stage.ts'
import type { Caption } from './drawKey.ts'
import { pageAround, TITLE } from './drawPicture.ts'

export interface PngOptions {
  /** Pixels for each of the screen. */
  readonly scale: number
  readonly signal: AbortSignal
  /** Is given how much is drawn, from 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** The view is drawn in so many bands, one after the other: a weak graphics processor needs a second for each. */
const BANDS = 4
/** The graphics processor is asked this often whether it has drawn a band, in milliseconds. */
const ASK_MS = 4

/**
 * What is on the screen as a PNG picture. The graphics processor draws nodes and lines, as it does on the screen: a
 * browser that is given them as SVG takes minutes where the map is large.
 * @throws Error when the browser cannot draw it: it is larger than a canvas may be; the reason of `signal` when that
 * has ended it.
 */
export async function drawPng(
  stage: Stage,
  caption: Caption,
  { scale, signal, onProgress }: PngOptions,
): Promise<Blob> {
  // All that is on the screen is taken before any wait, after which it may be another view.
  const graphics = new Graphics(stage, scale)
  try {
    const [under, over] = writtenOn(stage, scale)
    const page = pageAround(stage, caption, '')
    await graphics.paint(signal, onProgress)
    const picture = await rasterize(page, scale)
    const context = contextOf(picture)
    for (const layer of [under, graphics.canvas, over]) context.drawImage(layer, 0, TITLE * scale)
    return await encode(picture)
  } finally {
    graphics.free()
  }
}

async function encode(page: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((done) => page.toBlob(done, 'image/png'))
  if (!blob) throw new Error(TOO_LARGE)
  return blob
}

const TOO_LARGE = 'the picture is larger than this browser can draw'

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width)
  canvas.height = Math.round(height)
  return canvas
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error(TOO_LARGE)
  return context
}

/** What lies under nodes and lines, and over them. */
function writtenOn(stage: Stage, scale: number): readonly [HTMLCanvasElement, HTMLCanvasElement] {
  const { theme, viewport } = stage
  const { width, height } = viewport.frame()
  const layer = () => {
    const context = contextOf(canvasOf(width * scale, height * scale))
    context.scale(scale, scale)
    return context
  }
  const [under, over] = [layer(), layer()]
  under.fillStyle = theme.background
  under.fillRect(0, 0, width, height)
  drawOutlines(stage, under)
  annotate(over, width, height, theme, writingOn(stage))
  return [under.canvas, over.canvas]
}

/** Nodes and lines as they are now, on a canvas of their own. */
class Graphics {
  readonly canvas: HTMLCanvasElement
  readonly #gl: WebGL2RenderingContext
  readonly #paint: () => void

  constructor(stage: Stage, scale: number) {
    const { matrix, ...frame } = stage.viewport.frame()
    this.canvas = canvasOf(frame.width * scale, frame.height * scale)
    const { width, height } = this.canvas
    const gl = this.canvas.getContext('webgl2', { antialias: false, preserveDrawingBuffer: true })
    if (!gl || gl.drawingBufferWidth < width || gl.drawingBufferHeight < height) throw new Error(TOO_LARGE)
    this.#gl = gl
    const drawing = new Drawing(gl)
    sendLook({ ...stage, drawing })
    const [theme, isDimmed] = [stage.theme, stage.model.lit !== null]
    const still = { ...frame, matrix: matrix.slice(), pixelRatio: scale }
    this.#paint = () => drawing.paint(still, theme, isDimmed)
  }

  /** Draws band after band; meanwhile the page is free. */
  async paint(signal: AbortSignal, onProgress: (share: number) => void): Promise<void> {
    const gl = this.#gl
    const { width, height } = this.canvas
    const band = Math.ceil(height / BANDS)
    gl.enable(gl.SCISSOR_TEST)
    for (let i = 0; i < BANDS; i++) {
      gl.scissor(0, height - (i + 1) * band, width, band)
      this.#paint()
      await finished(gl, signal)
      onProgress((i + 1) / BANDS)
    }
  }

  free(): void {
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext()
  }
}

/** Until the graphics processor has done what it was asked to. @throws the reason of `signal` when that ends the wait. */
async function finished(gl: WebGL2RenderingContext, signal: AbortSignal): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  gl.flush()
  while (fence && !gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
    await new Promise((resolve) => setTimeout(resolve, ASK_MS))
    signal.throwIfAborted()
  }
}

async function rasterize(svg: string, scale: number): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = canvasOf(image.naturalWidth * scale, image.naturalHeight * scale)
    contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas
  } finally {
    URL.revokeObjectURL(url)
  }
}
