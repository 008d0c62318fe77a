import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { datedDossier } from './fixture.ts'
import { explorerOn, lookAt, placeOnMap, pointAt } from './support.ts'

const explorer = explorerOn(async () => [await datedDossier()])

const filters = (page: Page) => page.getByRole('region', { name: 'Active filters' })
const OPTIONS = {
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 860 },
}
const open = (options = {}) => explorer.open({ ...OPTIONS, ...options })
/** For tests that leave nothing behind. */
const share = () => explorer.share(OPTIONS)

describe('the address', () => {
  test('holds the view: reloaded it is the same, and back and forward walk through it', async () => {
    const page = await open()
    await page.getByRole('option', { name: /Ada Lovelace/ }).click()
    await page.getByRole('radio', { name: '2 steps around' }).click()
    await page.getByRole('button', { name: /met Asserted/ }).click()
    await page.getByRole('heading', { name: 'Ada Lovelace met Charles Babbage' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Ada Lovelace met Charles Babbage' }).waitFor()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Ada Lovelace' }).waitFor()
    expect(await page.getByRole('radio', { name: '2 steps around' }).getAttribute('aria-checked')).toBe(
      'true',
    )
    await page.goForward()
    await page.getByRole('heading', { name: 'Ada Lovelace met Charles Babbage' }).waitFor()
    await page.goBack()
    await page.goBack()
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
  })

  test('that names a view of what was corrected here shows it corrected', async () => {
    const page = await open()
    await page.getByRole('option', { name: /Turin/ }).click()
    await page.getByRole('button', { name: 'Rename' }).click()
    await page.keyboard.type('Torino')
    await page.keyboard.press('Enter')
    await page.locator('header').getByText('Saved').waitFor()
    await page.goto('about:blank')
    await page.goto(`${explorer.address}#dossier=served:dossier-0.dossier.json&as=table&unsaid=reported`)
    await page
      .getByRole('grid', { name: 'Table of entities' })
      .getByRole('row', { name: /Torino/ })
      .waitFor()
    await filters(page).getByText('nothing reported').waitFor()
  })

  test('one that names what is not there, or is no address at all, opens the page as it is', async () => {
    const page = await open()
    for (const hash of ['entity=__proto__&path=a&path=b&without=ghost', '%%%', `x=${'y'.repeat(50_000)}`]) {
      await page.goto('about:blank')
      await page.goto(`${explorer.address}#dossier=served:dossier-0.dossier.json&${hash}`)
      await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
    }
  })
})

describe('what is around an entity', () => {
  test('is lit in one, two or three steps, the rest is dimmed, on the map and in the table', async () => {
    const page = await share()
    await page.getByRole('option', { name: /Ada Lovelace/ }).click()
    const steps = (number: number) =>
      page.getByRole('radio', { name: number === 1 ? '1 step around' : `${number} steps around` })
    // The camera glides nowhere: what is lit in two steps is all that is tied.
    await steps(3).click()
    const engine = await lookAt(page, 0, 0)
    await steps(2).focus()
    for (const key of ['ArrowLeft', 'Space']) await page.keyboard.press(key)
    await expect.poll(() => steps(1).getAttribute('aria-checked')).toBe('true')
    await expect.poll(() => lookAt(page, 0, 0)).not.toBe(engine)
    await page.getByRole('radio', { name: 'Table' }).click()
    await page.getByRole('tab', { name: 'Entities 6' }).waitFor()
    await steps(2).click()
    await page.getByRole('tab', { name: 'Entities 5' }).waitFor()
    await page.getByLabel('only what is lit on the map').click()
    await page.getByRole('tab', { name: 'Entities 6' }).waitFor()
  })
})

describe('a path', () => {
  test('between two entities has the sentence of each step and is copied with its sources', async () => {
    const page = await share()
    await page.getByRole('option', { name: /Ada Lovelace/ }).click()
    await page.getByRole('button', { name: 'Path to …' }).click()
    await page.getByText('Choose the other end').waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    const found = page.getByRole('heading', { name: 'Ada Lovelace to Difference Engine' })
    const { x, y } = await pointAt(page, 0, 0)
    await page.mouse.click(x, y)
    await found.waitFor()
    await page.getByText('Ada Lovelace met Charles Babbage in London').first().waitFor()
    await page.getByRole('button', { name: 'Copy with sources' }).click()
    await page.getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Ada Lovelace → Charles Babbage → Difference Engine')
    expect(copied).toMatch(
      /2\. Charles Babbage built Difference Engine\n {3}“.*” \(reported by Mary Somerville\) The engine/,
    )
    await page.getByRole('button', { name: 'Leave the path' }).click()
    await page.getByRole('heading', { level: 2, name: 'Ada Lovelace' }).waitFor()
  })

  test('with the keyboard alone; it is not made of what is denied', async () => {
    const page = await share()
    const search = async (words: string) => {
      await page.keyboard.press('/')
      await page.getByRole('dialog', { name: 'Search' }).waitFor()
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    }
    await search('lovelace')
    await page.getByRole('heading', { level: 2, name: 'Ada Lovelace' }).waitFor()
    await search('find a path')
    await page.getByText('Choose the other end').waitFor()
    await search('turin')
    await page.getByText('Nothing that the text says ties them.').waitFor()
  })
})

test('the palette finds a sentence by its words, typos forgiven, and leads to it', async () => {
  const page = await share()
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('dialog', { name: 'Search' }).waitFor()
  await page.keyboard.type('vist turin')
  await page.getByRole('option', { name: 'Babbage did not visit Turin.' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Charles Babbage visit Turin' }).waitFor()
})

test('what is pointed at in one place is marked in the others, by the mouse and by the keyboard', async () => {
  const page = await share()
  const text = page.locator('[aria-label="Source text"]')
  const marked = text.locator('[data-pointed]')
  const isMarked = (sentence: string) =>
    expect.poll(async () => (await marked.allTextContents()).join('')).toBe(sentence)
  const built = 'Mary Somerville said that Babbage built the Difference Engine.'
  const [engine, turin] = [await lookAt(page, 25, 25), await lookAt(page, 75, 75)]
  const isLit = async (isEngine: boolean) => {
    const line = expect.poll(() => lookAt(page, 25, 25))
    await (isEngine ? line.not.toBe(engine) : line.toBe(engine))
    expect(await lookAt(page, 75, 75)).toBe(turin)
  }
  // From the map to the text: a line, then the node that the keyboard has come to, which all of them tie.
  const { x, y } = await placeOnMap(page, 25, 25)
  await page.mouse.move(x - 5, y)
  await page.mouse.move(x, y)
  await isMarked(built)
  await page.mouse.move(x, y + 300)
  await isMarked('')
  await page.getByRole('application', { name: /^Map of/ }).focus()
  await page.keyboard.press('Home')
  await expect.poll(async () => (await marked.allTextContents()).join('')).toContain(built)
  await page.keyboard.press('Tab')
  await isMarked('')

  // From the text to the map.
  await text.getByText('built the', { exact: true }).hover()
  await isLit(true)
  await page.getByRole('button', { name: 'Search' }).hover()
  await isLit(false)
  await page.getByRole('region', { name: 'Text: The engine of Babbage' }).focus()
  // The last of eight names.
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight')
  await isLit(true)
  await text.getByText('Difference Engine. Product. Charles Babbage built Difference Engine').waitFor()
  await page.keyboard.press('Shift+Tab')
  await isLit(false)

  // From the panel of an entity to both.
  await page.getByRole('option', { name: /Difference Engine/ }).click()
  await page.getByRole('button', { name: /built Reported/ }).focus()
  await isMarked(built)
  await page.keyboard.press('Escape')
  await isMarked('')
  await page.getByRole('option', { name: /Turin/ }).click()
  await page.getByRole('button', { name: /visit Denied/ }).hover()
  await isMarked('Babbage did not visit Turin.')
  await page.getByRole('button', { name: /visit Denied/ }).click()
  await page.getByRole('heading', { name: 'Charles Babbage visit Turin' }).waitFor()
  await isMarked('')

  // From the table to the text.
  await page.getByRole('radio', { name: 'Table' }).click()
  await page.getByRole('tab', { name: /^Connections/ }).click()
  await page.getByRole('grid', { name: 'Table of connections' }).getByRole('row', { name: /built/ }).hover()
  await isMarked(built)
  await page.getByRole('grid', { name: 'Table of connections' }).focus()
  for (const key of ['Home', 'End']) await page.keyboard.press(key)
  await isMarked(built)
  await page.keyboard.press('ArrowUp')
  await isMarked('Babbage did not visit Turin.')
})
