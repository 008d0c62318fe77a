import { afterAll, beforeAll, expect, test } from 'vitest'
import { largeDossier } from '../../support/largeDossier.ts'
import { Explorer } from '../support.ts'

// Entities without places, as in a graph made elsewhere, too many to place while the page waits.
let explorer: Explorer
beforeAll(async () => {
  explorer = await Explorer.start([largeDossier(1200, 3000)])
})
afterAll(async () => {
  await explorer?.stop()
})

test('a large graph without places is laid out in a worker; the page tells how far it is and stays free', async () => {
  const page = await explorer.open({
    patience: 40_000,
    before: () => {
      const { Worker: Real } = window
      Object.assign(window, { workers: [] as string[] })
      window.Worker = class extends Real {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options)
          ;(window as unknown as { workers: string[] }).workers.push(String(url))
        }
      }
    },
  })
  const busy = page.getByText(/^Finding a place for each entity…/)
  await busy.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => (window as unknown as { workers: string[] }).workers.length)).toBe(1)
  // Measures are taken there too, and remembered.
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByText('Outline groups').click()
  await page.keyboard.press('Escape')
  await page
    .getByRole('region', { name: 'Map' })
    .getByText(/more groups$/)
    .waitFor()
  expect(await page.evaluate(() => (window as unknown as { workers: string[] }).workers.length)).toBe(2)
  expect(explorer.complaints).toEqual([])
})
