import type { CDPSession } from 'playwright-core'
import * as z from 'zod'

/** An event of Chromium's trace, as far as tasks need it; times are microseconds. */
const Event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  /** Of the processor: other work on the machine does not touch it. */
  tdur: z.number().optional(),
  args: z.looseObject({ name: z.unknown() }).partial().optional(),
})
const Collected = z.object({ value: z.array(z.unknown()) })

/** Tasks of the thread, and marks of the page's own. */
const CATEGORIES = ['toplevel', 'blink.user_timing', '__metadata']

/** Traces the tasks that a page's thread is given: each is a time in which the page answers nothing. */
export class TaskTrace {
  readonly #session: CDPSession
  readonly #events: z.infer<typeof Event>[] = []
  readonly #collect = (data: unknown) => {
    for (const event of Collected.parse(data).value) this.#events.push(Event.parse(event))
  }

  constructor(session: CDPSession) {
    this.#session = session
  }

  async start(): Promise<void> {
    this.#events.length = 0
    this.#session.on('Tracing.dataCollected', this.#collect)
    const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] }
    await this.#session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  }

  /** @returns the longest task between each two marks `from` and `to` of the page, in milliseconds of processor time. */
  async stop(from: string, to: string): Promise<number[]> {
    const done = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve))
    await this.#session.send('Tracing.end')
    await done
    this.#session.off('Tracing.dataCollected', this.#collect)
    const at = (name: string) => this.#events.filter((event) => event.name === name)
    const thread = at(from)[0]
    const tasks = this.#events.filter(
      ({ name, ph, pid, tid }) =>
        ph === 'X' && name.endsWith('::RunTask') && pid === thread?.pid && tid === thread.tid,
    )
    const ends = at(to)
    return at(from).map(({ ts }, i) => {
      const end = ends[i]?.ts ?? Number.POSITIVE_INFINITY
      return Math.max(
        0,
        ...tasks.map((task) => (task.ts > ts && task.ts < end ? (task.tdur ?? 0) / 1000 : 0)),
      )
    })
  }
}
