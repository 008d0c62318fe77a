import type { CDPSession, Page } from 'playwright-core'
import { median } from './measure.ts'
import { TaskTrace } from './tasks.ts'

/**
 * Milliseconds of script: the median of some runs, and the least, which is what is left when the machine does nothing
 * else meanwhile.
 */
export interface Times {
  readonly least: number
  readonly median: number
  /** The longest task that an input gave the page, of the run in the middle: the page answers nothing meanwhile. */
  readonly longest: number
}

const [BEGUN, ENDED] = ['benchmark:begun', 'benchmark:ended']

/**
 * Runs in a page before anything of it: what is sent to the graphics processor is not drawn. On a machine without one a
 * picture of 150,000 lines takes seconds, and it is no work of the page's thread.
 */
export function drawNothing(): void {
  WebGL2RenderingContext.prototype.drawArraysInstanced = () => {}
}

/** Counts what the scripts of a page take, and moves its pointer over a part of it. */
export class ScriptTime {
  readonly #page: Page
  readonly #session: CDPSession
  readonly #trace: TaskTrace
  readonly #share: number

  private constructor(page: Page, session: CDPSession, share: number) {
    this.#share = share
    this.#page = page
    this.#session = session
    this.#trace = new TaskTrace(session)
  }

  /** @param share of the runs that are asked for: where each takes long, fewer have to do. */
  static async of(page: Page, share = 1): Promise<ScriptTime> {
    const session = await page.context().newCDPSession(page)
    // Time of the processor, which other work on the machine does not touch.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new ScriptTime(page, session, share)
  }

  /** How many runs there are where so many are asked for. */
  runs(asked: number): number {
    return Math.ceil(asked * this.#share)
  }

  async #now(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
  }

  /** Until the page has drawn what it was asked to. */
  async settle(): Promise<void> {
    // A task with a frame after it, for what the page put off, and another for what that put off.
    for (let i = 0; i < 2; i++)
      await this.#page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))),
          ),
      )
  }

  /** Milliseconds of script that `act` and the frame after it take; a number that `act` gives is added. */
  async measure(runs: number, act: (i: number) => Promise<unknown>): Promise<Times> {
    const times: number[] = []
    const mark = (name: string) => this.#page.evaluate((name) => void performance.mark(name), name)
    await this.settle()
    await this.#trace.start()
    for (let i = 0; i < this.runs(runs); i++) {
      await mark(BEGUN)
      const before = await this.#now()
      const own = await act(i)
      await this.settle()
      times.push((await this.#now()) - before + (typeof own === 'number' ? own : 0))
      await mark(ENDED)
    }
    const longest = await this.#trace.stop(BEGUN, ENDED)
    return { least: Math.min(...times), median: median(times), longest: median(longest) }
  }

  /** Moves the pointer to places all over the map, most of them on a node or a line. */
  hover({ x, y, width, height }: Box): Promise<Times> {
    return this.measure(16, (i) =>
      this.#page.mouse.move(
        x + width * (0.2 + 0.6 * ((i * 0.618) % 1)),
        y + height * (0.2 + 0.6 * ((i * 0.383) % 1)),
      ),
    )
  }

  /** Drags the map to and fro. */
  async pan({ x, y, width, height }: Box): Promise<Times> {
    // From a place where there is nothing: nodes can be dragged.
    await this.#page.mouse.move(x + 20, y + height - 20)
    await this.#page.mouse.down()
    const times = await this.measure(10, (i) =>
      this.#page.mouse.move(x + width / 2 + 40 * Math.sin(i / 3), y + height / 2 + 40 * Math.cos(i / 3)),
    )
    await this.#page.mouse.up()
    return times
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
