import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import * as z from 'zod'
import { findChromium } from '../chromium.mjs'
import { modelBytes } from './english.ts'

const ENTRY = fileURLToPath(new URL('../../src/language/english/createEnglish.ts', import.meta.url))
const ADDRESS = 'http://engine.test/'
const Bundle = z
  .array(z.object({ output: z.array(z.looseObject({ code: z.string().optional() })) }))
  .transform(([bundle]) => bundle?.output[0]?.code ?? '')

declare global {
  /** createEnglish.ts in the page. */
  var engine: typeof import('../../src/language/english/createEnglish.ts')
}

/** A page of Chromium that has `engine` and may fetch the shipped model, `/english.bin`. Close the browser after use. */
export async function openEnglishPage(): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('this needs a Chromium: set CHROME_PATH')
  const script = Bundle.parse(
    await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, target: 'es2023', lib: { entry: ENTRY, name: 'engine', formats: ['iife'] } },
    }),
  )
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] })
  const page = await browser.newPage()
  await page.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/english.bin') return route.fulfill({ body: Buffer.from(modelBytes()) })
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>engine</title>' })
  })
  await page.goto(ADDRESS)
  await page.addScriptTag({ content: script })
  return { browser, page }
}
