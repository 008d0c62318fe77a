import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Worker } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toHtml } from '../../src/formats/toHtml.ts'
import { findChromium } from '../chromium.mjs'
import { temporaryFolder } from '../cli/support.ts'
import { largeDossier } from '../support/largeDossier.ts'
import { hostileDossier, sampleDossier } from './fixture.ts'

const page = new URL('../../dist/app/single-file.html', import.meta.url)
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  })
})
afterAll(() => browser?.close())

async function open(html: string) {
  const at = temporaryFolder()
  writeFileSync(at('page.html'), html)
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
  const tab = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  const workers: Worker[] = []
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  tab.on('pageerror', (error) => complaints.push(String(error)))
  tab.on('worker', (worker) => workers.push(worker))
  tab.on('request', (request) => requests.push(request.url()))
  const address = pathToFileURL(at('page.html')).href
  await tab.goto(address)
  return {
    tab,
    complaints,
    workers,
    requests: () => requests.filter((url) => url !== address && !/^(blob|data):/.test(url)),
  }
}

test('one file opens from disk, without network: map, sentences, search; building says why it cannot', async () => {
  const { tab, complaints, requests } = await open(toHtml(readFileSync(page, 'utf8'), await sampleDossier()))
  await tab.getByRole('option', { name: /Charles Babbage/ }).click()
  await tab.getByRole('button', { name: /met Asserted/ }).click()
  await tab.getByRole('heading', { name: 'Ada Lovelace met Charles Babbage' }).waitFor()
  await tab.keyboard.press('Control+k')
  await tab.getByRole('dialog', { name: 'Search' }).waitFor()
  await tab.keyboard.type('turin')
  await tab.getByRole('option', { name: 'Turin', exact: true }).waitFor()
  await tab.keyboard.press('Enter')
  await tab.getByRole('heading', { level: 2, name: 'Turin' }).waitFor()
  await tab.getByRole('button', { name: 'New' }).click()
  await tab.getByText('reads no new texts').waitFor()
  expect(requests()).toEqual([])
  expect(complaints).toEqual([])
})

test('a dossier that tries to be markup stays data', async () => {
  const { tab, complaints } = await open(toHtml(readFileSync(page, 'utf8'), await hostileDossier()))
  await tab.getByRole('heading', { level: 1, name: '<script>document.title="owned"</script>' }).waitFor()
  expect(await tab.title()).not.toBe('owned')
  expect(complaints).toEqual([])
})

test('a large graph without places is laid out in a worker of the page itself, which is told how far it is', async () => {
  const { tab, complaints, workers } = await open(
    toHtml(readFileSync(page, 'utf8'), largeDossier(1500, 4000)),
  )
  const told = tab.getByText(/Finding a place for each entity/)
  await told.waitFor()
  await told.waitFor({ state: 'detached' })
  // It may have ended before one could look.
  expect(workers).toHaveLength(1)
  await expect.poll(() => tab.workers()).toHaveLength(0)
  expect(complaints).toEqual([])
})
