import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { createExplorerServer } from '../../src/cli/server/createExplorerServer.ts'
import type { OfferedDossier } from '../../src/cli/server/offeredDossiers.ts'
import { toJson } from '../../src/formats/toJson.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { findChromium } from '../chromium.mjs'

export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]
const PAGE = fileURLToPath(new URL('../../dist/app', import.meta.url))

export interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before anything of it. */
  readonly before?: () => void
  /** Milliseconds that something may take to appear; large dossiers take longer. */
  readonly patience?: number
}

/** The built page behind the server of the command, and a browser to look at it. */
export class Explorer {
  readonly #server: Server
  readonly #browser: Browser
  readonly #pages: Page[] = []
  /** What the consoles of all pages complained of, refusals of the content security policy among it. */
  readonly complaints: string[] = []

  private constructor(server: Server, browser: Browser) {
    this.#server = server
    this.#browser = browser
  }

  static async start(dossiers: readonly Dossier[], args: readonly string[] = []): Promise<Explorer> {
    const offered: OfferedDossier[] = dossiers.map((dossier, i) => ({
      file: `dossier-${i}.dossier.json`,
      title: dossier.attributes.title,
      json: toJson(dossier),
    }))
    const server = createExplorerServer({ page: PAGE, dossiers: offered, hostNames: [] })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const executablePath = findChromium()
    if (!executablePath) throw new Error('these tests need a Chromium: set CHROME_PATH')
    return new Explorer(
      server,
      await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS, ...args] }),
    )
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  /** A fresh profile on the page, with the first dossier open. */
  async open({ before, patience = 15_000, ...options }: OpenOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    page.on('console', (message) => {
      if (message.type() === 'error' || /content security|refused/i.test(message.text()))
        this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    if (before) await page.addInitScript(before)
    await page.goto(this.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    // The title comes before the page listens to the keyboard: until the map, or what is said in its place, is there.
    await page.waitForFunction(
      () =>
        performance.getEntriesByName('dossier:first-map').length > 0 ||
        document.body.innerText.includes('cannot draw the map'),
    )
    this.#pages.push(page)
    return page
  }

  /** The page that several tests look at, one after the other. */
  #shared: { page: Page; options: string } | null = null

  /**
   * The page for tests that leave nothing behind: opened once, and given to each with nothing selected, filtered or
   * open, as a link to the dossier shows it. After a test that failed the next has a new one.
   */
  async share(options: OpenOptions = {}): Promise<Page> {
    const wanted = JSON.stringify(options)
    if (this.#shared?.options !== wanted) {
      await this.#shared?.page.context().close()
      const page = await this.open(options)
      this.#pages.pop()
      this.#shared = { page, options: wanted }
      return page
    }
    const { page } = this.#shared
    // In a search the first empties the field, the second closes it.
    for (let i = 0; i < 2; i++) await page.keyboard.press('Escape')
    await page.goto(`${this.address}#dossier=served:dossier-0.dossier.json`)
    await page.getByRole('heading', { name: /^Entities \d+ connections$/ }).waitFor()
    await page.getByRole('searchbox', { name: 'Filter entities' }).fill('')
    // All of the map is shown, and nothing is pointed at or has the focus.
    await page
      .getByRole('toolbar', { name: 'Map controls' })
      .getByRole('button', { name: 'Show all' })
      .click()
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    return page
  }

  /** Ends the pages that a test opened, and the shared one where the test failed. */
  async closePages(hasFailed: boolean): Promise<void> {
    for (const page of this.#pages.splice(0)) await page.context().close()
    if (!hasFailed) return
    await this.#shared?.page.context().close()
    this.#shared = null
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}

/**
 * Where a place of the sample's square (0 to 100, upwards) is on the map when all of it is shown; with `lower`, so many
 * pixels below, as the camera shows what it frames under the filters.
 */
export async function placeOnMap(
  page: Page,
  x: number,
  y: number,
  lower = 0,
): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('application', { name: /^Map of/ }).boundingBox()
  if (!box) throw new Error('the map is not on the page')
  const least = Math.min(box.width, box.height)
  const side = least - 2 * Math.round(Math.min(56, Math.max(16, least * 0.09)))
  return {
    x: box.x + box.width / 2 + ((x - 50) / 100) * side,
    y: box.y + box.height / 2 - ((y - 50) / 100) * side + lower,
  }
}

/**
 * Points the mouse at a place of the sample's square until the map, come to rest with all of it in sight, has something
 * there. @returns the place on the screen.
 */
export async function pointAt(
  page: Page,
  x: number,
  y: number,
  lower = 0,
): Promise<{ x: number; y: number }> {
  const offers = () => page.locator('canvas.sigma-mouse').evaluate((canvas) => canvas.style.cursor)
  await expect
    .poll(async () => {
      const place = await placeOnMap(page, x, y, lower)
      await page.mouse.move(place.x + 3, place.y)
      await page.mouse.move(place.x, place.y)
      return offers()
    })
    .toBe('pointer')
  return placeOnMap(page, x, y, lower)
}

/** What is seen around a place of the sample's square when all of it is shown, to be compared. */
export async function lookAt(page: Page, x: number, y: number): Promise<string> {
  const place = await placeOnMap(page, x, y)
  const clip = { x: place.x - 12, y: place.y - 12, width: 24, height: 24 }
  return (await page.screenshot({ clip })).toString('base64')
}

/** Drops files on the page as a user would drag them in. */
export async function dropFiles(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, text } of list) data.items.add(new File([text], name))
    return data
  }, files)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer })
}

/** The explorer of a file of tests. */
export interface OpenExplorer {
  readonly open: (options?: OpenOptions) => Promise<Page>
  readonly share: (options?: OpenOptions) => Promise<Page>
  readonly address: string
  /** What the consoles complained of; what is left of it at the end fails the file. */
  readonly complaints: string[]
}

/** The explorer on these dossiers: started before the tests of a file, its pages closed after each. */
export function explorerOn(
  dossiers: () => Promise<Dossier[]> | Dossier[],
  args: readonly string[] = [],
): OpenExplorer {
  let explorer: Explorer | undefined
  const started = () => {
    if (!explorer) throw new Error('the explorer is started before the tests')
    return explorer
  }
  beforeAll(async () => {
    explorer = await Explorer.start(await dossiers(), args)
  })
  afterEach(({ task }) => explorer?.closePages(task.result?.state === 'fail'))
  afterAll(async () => {
    await explorer?.stop()
    expect(explorer?.complaints, 'what the consoles complained of').toEqual([])
  })
  return {
    open: (options) => started().open(options),
    share: (options) => started().share(options),
    get address() {
      return started().address
    },
    get complaints() {
      return started().complaints
    },
  }
}

/**
 * What axe finds once dialogs stand: WCAG 2.2 AA and its best practices, or of them only what depends on colours. Tooltips
 * stand outside of the landmarks by their nature.
 */
export async function violations(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  // While a dialog fades in, axe sees neither it nor what it hides, and misses the landmarks.
  await page.waitForFunction(() => {
    const isFaint = (element: Element | null): boolean =>
      element !== null && (Number(getComputedStyle(element).opacity) < 1 || isFaint(element.parentElement))
    return ![...document.querySelectorAll('[role=dialog], [role=menu]')].some(isFaint)
  })
  // Read by the page once: reading it anew takes as long as what it does.
  const isThere = await page.evaluate(() => 'axe' in window)
  const { violations: found } = await new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    // There are no frames: without the page that would put their results together it takes half the time.
    .setLegacyMode(true)
    .exclude('[data-overlay-container]:has(> [role=tooltip])')
    .options({
      resultTypes: ['violations'],
      // There is nothing to be loaded that the page has not.
      preload: false,
      rules: { 'target-size': { enabled: true } },
      ...(what === 'colours' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    })
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
