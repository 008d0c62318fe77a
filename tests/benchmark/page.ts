import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { PROJECT } from '../evaluation/shared.ts'
import { median } from './measure.ts'

/** Set by the page when the map is drawn for the first time. */
const FIRST_MAP = 'dossier:first-map'
const PAGE = join(PROJECT, 'dist/app')

export interface PageFigures {
  /** Milliseconds from the navigation to the first map. */
  readonly firstMap: number
  /** Bytes of script, gzipped, that are loaded until then. */
  readonly firstLoad: number
  readonly scripts: readonly { readonly file: string; readonly gzip: number; readonly first: boolean }[]
}

/** Opens the built page in Chromium, served by the command; medians over fresh profiles. */
export async function benchmarkPage(chromiumPath: string, runs: number): Promise<PageFigures> {
  const server = spawn(
    process.execPath,
    [join(PROJECT, 'dist/cli/dossier.js'), 'serve', '--no-open', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  try {
    const address = await addressOf(server.stdout)
    const times: number[] = []
    const loaded = new Set<string>()
    for (let i = 0; i < runs; i++) {
      const page = await browser.newPage()
      page.on('response', (response) => loaded.add(new URL(response.url()).pathname.slice(1)))
      await page.goto(address)
      const mark = await page.waitForFunction(
        (name) => performance.getEntriesByName(name)[0]?.startTime,
        FIRST_MAP,
        { timeout: 30_000 },
      )
      times.push(Number(await mark.jsonValue()))
      await page.close()
    }
    const scripts = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|wasm)$/.test(file))
      .map((file) => ({
        file,
        gzip: gzipSync(readFileSync(join(PAGE, file))).length,
        first: loaded.has(file),
      }))
      .sort((a, b) => Number(b.first) - Number(a.first) || b.gzip - a.gzip)
    return {
      firstMap: median(times),
      firstLoad: scripts.reduce((sum, { gzip, first }) => sum + (first ? gzip : 0), 0),
      scripts,
    }
  } finally {
    await browser.close()
    server.kill('SIGINT')
    await once(server, 'exit')
  }
}

/** The address that `dossier serve` prints first. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('dossier serve ended before it printed an address')
}
