import { readFileSync } from 'node:fs'
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

  // Of the names on so full a map none lies over another: as the picture of it has them.
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save picture' }).click()
  await page.getByRole('menuitem', { name: 'SVG' }).click()
  const names = await page.evaluate(
    (svg) => {
      const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
      document.body.append(picture)
      const boxes = [
        ...picture.querySelectorAll<SVGTextElement>('[clip-path] text:not([aria-hidden], [transform])'),
      ].map((name) => {
        const { x, y, width, height } = name.getBBox()
        // Without the room above and below the letters.
        return { left: x, right: x + width, top: y + height / 4, bottom: y + (3 * height) / 4 }
      })
      picture.remove()
      return boxes
    },
    readFileSync(await (await download).path(), 'utf8'),
  )
  expect(names.length).toBeGreaterThan(10)
  for (const [i, a] of names.entries())
    for (const b of names.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)

  // The table has all of them, and draws those that are seen.
  await page.getByRole('radio', { name: 'Table' }).click()
  const grid = page.getByRole('grid', { name: 'Table of entities' })
  expect(await grid.getAttribute('aria-rowcount')).toBe('1201')
  await grid.focus()
  await page.keyboard.press('End')
  await grid.locator('[aria-rowindex="1201"]').waitFor()
  expect(await grid.getByRole('row').count()).toBeLessThan(80)
  expect(explorer.complaints).toEqual([])
})
