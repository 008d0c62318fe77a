import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'
import { CHROMIUM_ARGUMENTS } from '../app/support.ts'
import { findChromium } from '../chromium.mjs'
import { PROJECT } from '../evaluation/shared.ts'
import type { Verb } from './mapPage/main.ts'
import { drawNothing, ScriptTime, type Times } from './scriptTime.ts'

export interface MapFigures {
  readonly entities: number
  readonly draw: Times
  readonly hover: Times
  readonly pan: Times
  readonly near: Times
  readonly select: Times
  readonly filter: Times
  readonly move: Times
  readonly remove: Times
}

/**
 * Measures the map by itself, on a page of its own (mapPage) with graphs of these numbers of entities.
 * @throws Error without a Chromium.
 */
export async function measureMaps(sizes: readonly number[]): Promise<MapFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-map-'))
  const root = join(PROJECT, 'tests/benchmark/mapPage')
  const options = {
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  } as const
  await build(options)
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } })
  const executablePath = findChromium()
  if (!executablePath) throw new Error('the benchmark needs a Chromium: set CHROME_PATH')
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS })
  try {
    const figures: MapFigures[] = []
    for (const entities of sizes) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
      page.setDefaultTimeout(300_000)
      await page.addInitScript(drawNothing)
      await page.goto(`${server.resolvedUrls?.local[0]}?entities=${entities}`)
      await page.waitForFunction(() => window.bench !== undefined)
      figures.push({ entities, ...(await measureVerbs(page, entities > 5000 ? 0.5 : 1)) })
      await page.close()
    }
    return figures
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureVerbs(page: Page, share: number): Promise<Omit<MapFigures, 'entities'>> {
  const time = await ScriptTime.of(page, share)
  // Chromium does not count what a debugger runs: the verb's own time is taken on the page.
  const run = (verb: Verb, i = 0) =>
    page.evaluate(
      ([name, count]) => {
        const start = performance.now()
        window.bench[name](count)
        return performance.now() - start
      },
      [verb, i] as const,
    )
  const times = (verb: Verb, runs = 6) => time.measure(runs, (i) => run(verb, i))
  const box = { x: 0, y: 0, width: 1000, height: 800 }
  const draw = await times('draw', 1)
  const hover = await time.hover(box)
  const pan = await time.pan(box)
  for (let i = 0; i < 5; i++) await run('zoom')
  const near = await time.pan(box)
  await run('fit')
  const select = await times('select')
  await run('deselect')
  const filter = await times('filter')
  await run('unfilter')
  const move = await times('move')
  const remove = await times('remove', 4)
  return { draw, hover, pan, near, select, filter, move, remove }
}
