import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sampleDossier } from '../fixture.ts'
import { Explorer } from '../support.ts'

let explorer: Explorer
beforeAll(async () => {
  explorer = await Explorer.start([await sampleDossier()])
})
afterEach(() => explorer.closePages())
afterAll(async () => {
  await explorer?.stop()
})

const map = (page: Page) => page.getByRole('application', { name: 'Map of 6 entities' })
const said = (page: Page) => page.getByRole('region', { name: 'Map' }).getByRole('status').first()

describe('with the keyboard alone', () => {
  test('arrows walk from node to node along the lines, every step is said, Enter selects', async () => {
    const page = await explorer.open()
    await map(page).focus()
    await page.keyboard.press('Home')
    await expect.poll(() => said(page).textContent()).toBe('Charles Babbage, Person, 4 connections')
    // Charles Babbage is in the middle, the others at the corners: up leads to either of the two above.
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => said(page).textContent()).toMatch(/^(Ada Lovelace|Turin), .*, 1 connection$/)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => said(page).textContent()).toMatch(/^Nothing is tied above/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => said(page).textContent())
      .toMatch(/^(Difference Engine|London), .*, 1 connection$/)
    const name = (await said(page).textContent())?.split(',')[0] ?? ''
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
  })

  test('the map says what its keys do, only while the keyboard is on it', async () => {
    const page = await explorer.open()
    const hint = page.getByText('Arrows walk along the lines')
    await page.getByRole('searchbox', { name: 'Filter entities' }).focus()
    expect(await hint.count()).toBe(0)
    for (let i = 0; i < 20 && (await hint.count()) === 0; i++) await page.keyboard.press('Tab')
    await hint.waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await hint.count()).toBe(0)
  })
})

test('the console has nothing to complain of', () => {
  expect(explorer.complaints).toEqual([])
})
