#!/usr/bin/env node
// Takes the pictures of the README from the built page with the shipped graph:
//
//   npm run build && node tests/app/screenshots.mjs
//
// writes tests/app/screenshots/*.png.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../chromium.mjs'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const folder = path('screenshots/')
const dossier = process.argv[2] ?? path('../../graph-data/eastern-economic-forum.dossier.json')
const article = path('../../graph-data/eastern-economic-forum.txt')

const server = spawn(
  process.execPath,
  [path('../../dist/cli/dossier.js'), 'serve', dossier, '--no-open', '--port', '0'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)

async function addressOf(output) {
  for await (const line of createInterface(output)) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('the server did not start')
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
})
try {
  const address = await addressOf(server.stdout)
  mkdirSync(folder, { recursive: true })

  /** A fresh profile; motion is off, so that every picture is of something at rest. */
  const open = async (options) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForFunction(() => performance.getEntriesByName('dossier:first-map').length > 0)
    return page
  }
  const take = async (page, name) => {
    // Until what was just marked in the text is no longer outlined.
    await page.waitForTimeout(2_200)
    await page.screenshot({ path: `${folder}${name}.png` })
    console.log(`tests/app/screenshots/${name}.png`)
  }
  const find = async (page, name) => {
    await page.getByRole('option', { name }).first().click()
    await page.getByRole('heading', { level: 3, name: /^Connections/ }).waitFor()
  }

  const wide = { viewport: { width: 1360, height: 820 } }
  const light = await open({ ...wide, colorScheme: 'light' })
  await take(light, 'overview-light')
  await find(light, /Sergei Shoigu/)
  await take(light, 'entity-light')
  await light
    .getByRole('button', { name: /met with/ })
    .first()
    .click()
  await take(light, 'connection-light')
  await light.getByRole('button', { name: 'New' }).click()
  await light.getByLabel('Paste an article').fill(readFileSync(article, 'utf8'))
  await take(light, 'new-light')
  await light.context().close()

  const dark = await open({ ...wide, colorScheme: 'dark' })
  await find(dark, /Kim Jong-un/)
  await take(dark, 'entity-dark')
  await dark.context().close()

  const narrow = await open({ viewport: { width: 360, height: 740 }, colorScheme: 'light', hasTouch: true })
  await find(narrow, /Sergei Shoigu/)
  await take(narrow, 'narrow')
} finally {
  await browser.close()
  server.kill('SIGINT')
}
