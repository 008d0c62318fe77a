import { parseArgs } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { arrange } from '../../src/graph/arrange.ts'
import { Explorer } from '../app/support.ts'
import { table } from '../evaluation/table.ts'
import { largeDossier } from '../support/largeDossier.ts'
import { median } from './measure.ts'

const HELP = `Measures the map on the built page in Chromium: npm run benchmark:map -- [OPTIONS]

  --sizes N,…  thousands of entities; there are three times as many relations (default 5,20,50)
  --json       the figures for machines
  --help       print this

Times are those of scripts on the page's thread, as Chromium counts them (ScriptDuration): what an input costs
wherever its picture is drawn.
`

/** Milliseconds of script: the median and the most of some runs. */
interface Times {
  readonly median: number
  readonly most: number
}

export interface MapFigures {
  readonly entities: number
  readonly relations: number
  /** Milliseconds from the navigation to the first map. */
  readonly firstMap: number
  readonly hover: Times
  readonly camera: Times
  readonly near: Times
  readonly select: Times
  readonly filter: Times
}

/** @returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values: options } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '5,20,50' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  const figures: MapFigures[] = []
  for (const size of options.sizes.split(',')) figures.push(await measureMap(1000 * Number(size)))
  if (options.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
  else process.stdout.write(`${report(figures)}\n`)
  return 0
}

async function measureMap(entities: number): Promise<MapFigures> {
  const relations = 3 * entities
  // A layout is not what is measured here: a rough one will do.
  const dossier = arrange(largeDossier(entities, relations), { iterations: 40 })
  const explorer = await Explorer.start([dossier])
  try {
    const page = await explorer.open({ patience: 180_000 })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const map = new MeasuredMap(page, session)
    const firstMap = await page.evaluate(
      () => performance.getEntriesByName('dossier:first-map')[0]?.startTime,
    )
    return {
      entities,
      relations,
      firstMap: firstMap ?? Number.NaN,
      hover: await map.hover(),
      camera: await map.pan(),
      near: await map.zoomedPan(),
      select: await map.select(),
      filter: await map.filter(),
    }
  } finally {
    await explorer.stop()
  }
}

/** Works the map as a reader would, and counts what the scripts of the page take. */
class MeasuredMap {
  readonly #page: Page
  readonly #session: CDPSession

  constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  async #script(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
  }

  /** Until the page has drawn what it was asked to. */
  async #settle(): Promise<void> {
    await this.#page.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
    )
  }

  async #measure(runs: number, act: (i: number) => Promise<void>): Promise<Times> {
    const times: number[] = []
    for (let i = 0; i < runs; i++) {
      await this.#settle()
      const before = await this.#script()
      await act(i)
      await this.#settle()
      times.push((await this.#script()) - before)
    }
    return { median: median(times), most: Math.max(...times) }
  }

  async #box() {
    const box = await this.#page.getByRole('region', { name: 'Map' }).locator('canvas').last().boundingBox()
    if (!box) throw new Error('the map is not on the page')
    return box
  }

  async hover(): Promise<Times> {
    const { x, y, width, height } = await this.#box()
    // Places all over the map, most of them on a node or a line.
    return this.#measure(60, (i) =>
      this.#page.mouse.move(
        x + width * (0.2 + 0.6 * ((i * 0.618) % 1)),
        y + height * (0.2 + 0.6 * ((i * 0.383) % 1)),
      ),
    )
  }

  async pan(): Promise<Times> {
    const { x, y, width, height } = await this.#box()
    await this.#page.mouse.move(x + width / 2, y + height / 2)
    await this.#page.mouse.down()
    const times = await this.#measure(40, (i) =>
      this.#page.mouse.move(x + width / 2 + 40 * Math.sin(i / 3), y + height / 2 + 40 * Math.cos(i / 3)),
    )
    await this.#page.mouse.up()
    return times
  }

  async zoomedPan(): Promise<Times> {
    for (let i = 0; i < 3; i++) await this.#page.getByRole('button', { name: 'Zoom in' }).click()
    const times = await this.pan()
    await this.#page.getByRole('button', { name: 'Show all' }).click()
    return times
  }

  async select(): Promise<Times> {
    const map = this.#page.getByRole('application', { name: /^Map/ })
    await map.focus()
    return this.#measure(12, async (i) => {
      await this.#page.keyboard.press(i === 0 ? 'Home' : 'ArrowRight')
      await this.#page.keyboard.press('Enter')
    })
  }

  async filter(): Promise<Times> {
    const key = this.#page.getByRole('button', { name: /^Places/ })
    return this.#measure(10, () => key.click())
  }
}

const words = ({ median, most }: Times) => `${median.toFixed(1)} (${most.toFixed(1)}) ms`

function report(figures: readonly MapFigures[]): string {
  return table(
    ['entities / relations', 'first map', 'hover', 'camera frame', 'near', 'selection', 'filter'],
    figures.map(({ entities, relations, firstMap, hover, camera, near, select, filter }) => [
      `${entities.toLocaleString('en')} / ${relations.toLocaleString('en')}`,
      `${Math.round(firstMap).toLocaleString('en')} ms`,
      ...[hover, camera, near, select, filter].map(words),
    ]),
  )
}
