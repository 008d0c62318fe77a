import { describe, expect, test } from 'vitest'
import { datedDossier } from './fixture.ts'
import { explorerOn } from './support.ts'

const explorer = explorerOn(async () => [await datedDossier()])

const OPTIONS = { viewport: { width: 1440, height: 860 } }
const open = (options = {}) => explorer.open({ ...OPTIONS, ...options })
/** For tests that leave nothing behind. */
const share = () => explorer.share(OPTIONS)

describe('the table', () => {
  test('does with the keyboard what the map does: sort, walk, select, follow the filter', async () => {
    const page = await share()
    await page.getByRole('radio', { name: 'Table' }).click()
    const grid = page.getByRole('grid', { name: 'Table of entities' })
    await grid.getByRole('button', { name: 'Name' }).focus()
    await page.keyboard.press('Enter')
    expect(await grid.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending')
    await grid.focus()
    for (const key of ['Home', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await page.getByRole('heading', { level: 2, name: 'Charles Babbage' }).waitFor()
    await page.getByRole('tab', { name: /^Connections/ }).click()
    await page.getByRole('grid', { name: 'Table of connections' }).getByRole('row', { name: /built/ }).click()
    await page.getByRole('heading', { name: 'Charles Babbage built Difference Engine' }).waitFor()
    await page.goto(`${page.url()}&unsaid=reported`)
    await page.getByRole('tab', { name: 'Connections 3' }).waitFor()
  })

  test('folds its rows where there is no room for all columns, and is never pushed sideways', async () => {
    const page = await share()
    await page.getByRole('radio', { name: 'Table' }).click()
    for (const width of [1440, 1280, 1100, 981, 800, 360]) {
      await page.setViewportSize({ width, height: 800 })
      for (const [tab, last] of [
        ['Connections', 'Confidence'],
        ['Entities', 'Mentions'],
      ] as const) {
        await page.getByRole('tab', { name: new RegExp(`^${tab} `) }).click()
        const grid = page.getByRole('grid')
        await grid.getByRole('columnheader', { name: last }).getByRole('button').waitFor()
        await expect
          .poll(() => grid.evaluate((table) => table.scrollWidth - table.clientWidth), {
            message: `${tab}, ${width}`,
          })
          .toBe(0)
      }
    }
    await page.setViewportSize(OPTIONS.viewport)
  })

  test('is offered where there is no WebGL', async () => {
    const page = await open({
      before: () => {
        const { getContext } = HTMLCanvasElement.prototype
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
          return String(args[0]).includes('webgl') ? null : Reflect.apply(getContext, this, args)
        }
      },
    })
    await page.getByText('This browser cannot draw the map').waitFor()
    await page.getByRole('option', { name: /Mary Somerville/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Mary Somerville' }).waitFor()
    await page.getByRole('button', { name: 'Open the table' }).click()
    await page.getByRole('grid', { name: 'Table of entities' }).getByRole('row', { name: /Turin/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Turin' }).waitFor()
  })
})
