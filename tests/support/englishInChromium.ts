import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../chromium.mjs'
import { bundleEnglish } from './bundleEnglish.ts'
import { modelBytes } from './english.ts'

const ADDRESS = 'http://engine.test/'

declare global {
  /** createEnglish.ts in the page. */
  var engine: typeof import('../../src/language/english/createEnglish.ts')
}

/** A page of Chromium that has `engine` and may fetch the shipped model, `/english.bin`. Close the browser after use. */
export async function openEnglishPage(): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('this needs a Chromium: set CHROME_PATH')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] })
  const page = await browser.newPage()
  await page.route(`${ADDRESS}**`, (route) =>
    new URL(route.request().url()).pathname === '/english.bin'
      ? route.fulfill({ body: Buffer.from(modelBytes()) })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>engine</title>' }),
  )
  await page.goto(ADDRESS)
  await page.addScriptTag({ content: await bundleEnglish('iife') })
  return { browser, page }
}
