import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { datedDossier, twoReports } from './fixture.ts'
import { explorerOn, pointAt } from './support.ts'

const explorer = explorerOn(async () => [await datedDossier(), await twoReports()])

const filters = (page: Page) => page.getByRole('region', { name: 'Active filters' })
const OPTIONS = { viewport: { width: 1440, height: 860 } }
const open = (options = {}) => explorer.open({ ...OPTIONS, ...options })
/** For tests that leave nothing behind. */
const share = () => explorer.share(OPTIONS)

describe('filters', () => {
  test('the key hides a type: the list follows, a chip says so and takes it back', async () => {
    const page = await share()
    await page.getByRole('region', { name: 'Map' }).getByRole('button', { name: 'Places' }).click()
    await filters(page).getByText('4 of 6 entities, 2 of 4 connections shown').waitFor()
    await page.getByRole('heading', { name: 'Entities 4 of 6' }).waitFor()
    await filters(page).getByRole('button', { name: 'Remove: no places' }).click()
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
    expect(await filters(page).count()).toBe(0)
  })

  test('the key hides a status too; the camera goes to the little that is left, and comes back', async () => {
    const page = await share()
    const key = page.getByRole('region', { name: 'Map' })
    await key.getByRole('button', { name: /^Denied/ }).focus()
    await page.keyboard.press('Space')
    await filters(page).getByText('4 of 6 entities, 3 of 4 connections shown').waitFor()
    await page.keyboard.press('Space')
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
    const chosenAt = async (x: number, y: number, lower = 0) => {
      const place = await pointAt(page, x, y, lower)
      await page.mouse.click(place.x, place.y)
      await page.getByRole('heading', { level: 2, name: 'Difference Engine' }).waitFor()
      await page.keyboard.press('Escape')
    }
    for (const type of ['People', 'Places'])
      await key.getByRole('button', { name: new RegExp(`^${type}`) }).click()
    // In the middle of what the filters leave of the map.
    const bar = await filters(page).boundingBox()
    await chosenAt(50, 50, (bar?.height ?? 0) / 2)
    await filters(page).getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
    await chosenAt(0, 0)
  })

  test('with the keyboard: a relation is chosen in the menu, whose numbers follow, and the chip is deleted', async () => {
    const page = await share()
    await page.getByRole('button', { name: 'Filter', exact: true }).focus()
    await page.keyboard.press('Enter')
    const menu = page.getByRole('dialog', { name: 'Filter' })
    await menu.getByRole('checkbox', { name: /^meet/ }).focus()
    await page.keyboard.press('Space')
    // With only "meet", nobody denies anything.
    await menu.getByRole('checkbox', { name: /^Denied 0/ }).waitFor()
    await page.keyboard.press('Escape')
    await filters(page).getByText('2 of 6 entities, 1 of 4 connections shown').waitFor()
    await filters(page).getByRole('row', { name: 'only “meet”' }).focus()
    await page.keyboard.press('Delete')
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
  })

  test('every part of it counts, filters and is a chip: status, document, confidence, sentences, documents', async () => {
    const page = await open()
    await page.goto(`${explorer.address}#dossier=served:dossier-1.dossier.json`)
    await page.getByRole('heading', { level: 1, name: 'The engine of Babbage' }).waitFor()
    await page.getByText('6 entities · 5 connections · 6 statements').waitFor()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    const menu = page.getByRole('dialog', { name: 'Filter' })
    const told = (words: string) => filters(page).getByText(words).waitFor()
    const press = async (name: string | RegExp, times = 1) => {
      for (let i = 0; i < times; i++) await menu.getByRole('button', { name }).first().press('Enter')
    }
    await menu.getByRole('checkbox', { name: 'Denied 1' }).click()
    await told('5 of 6 entities, 4 of 5 connections shown')
    await menu.getByRole('checkbox', { name: 'A second report 2' }).focus()
    await page.keyboard.press('Space')
    await told('3 of 6 entities, 2 of 5 connections shown')
    // One that is left has two sentences, from two documents.
    await press(/^Increase Sentences at least/)
    await told('2 of 6 entities, 1 of 5 connections shown')
    await press(/^Increase Documents at least/)
    await told('2 of 6 entities, 1 of 5 connections shown')
    await menu.getByRole('slider', { name: 'Confidence at least' }).focus()
    await page.keyboard.press('End')
    await told('0 of 6 entities, 0 of 5 connections shown')
    await page.keyboard.press('Escape')
    await page.getByText('Nothing matches all of these filters.').waitFor()
    for (const words of [
      'confidence 100 % or more',
      '2 documents or more',
      '2 sentences or more',
      'only from A second report',
      'nothing denied',
    ])
      await filters(page)
        .getByRole('button', { name: `Remove: ${words}` })
        .click()
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
  })

  test('what they leave out is told in panels, lists and search, and shown when it is asked for', async () => {
    const page = await share()
    const details = page.getByRole('region', { name: 'Details' })
    await page.goto(`${explorer.address}#dossier=served:dossier-1.dossier.json&unsaid=negated`)
    await page.getByRole('heading', { name: 'Entities 5 of 6' }).waitFor()
    // Beside the names stands what is shown of them.
    const babbage = page.getByRole('option', { name: /Charles Babbage/ })
    await babbage.getByText('4', { exact: true }).waitFor()
    await babbage.click()
    await details.getByRole('heading', { name: 'Connections 4 of 5' }).waitFor()
    expect(await page.getByRole('status').allTextContents()).toContain(
      'Charles Babbage, Person, 4 connections',
    )
    const denied = details.getByRole('button', { name: /visit Denied/ })
    expect(await denied.count()).toBe(0)
    await details.getByRole('button', { name: 'Show 1 connection that the filters leave out' }).focus()
    await page.keyboard.press('Enter')
    await denied.click()
    await details.getByText('Left out by the filters').waitFor()
    await details.getByText('Babbage did not visit Turin').waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await page.keyboard.type('did not visit')
    const sentence = page.getByRole('option', { name: 'Babbage did not visit Turin.' })
    await sentence.getByText('left out by the filters').waitFor()
    for (let i = 0; i < 2; i++) await page.keyboard.press('Escape')

    // Of a relation that two documents support, the sentence of the one that is asked for.
    await page.goto(`${explorer.address}#dossier=served:dossier-1.dossier.json`)
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('checkbox', { name: 'A second report 2' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.getByRole('option', { name: /Ada Lovelace/ }).click()
    await details.getByRole('button', { name: /met.*Asserted/ }).click()
    await details.getByText('1 relation, 1 sentence').waitFor()
    expect(await details.locator('blockquote').count()).toBe(1)
    expect(await details.locator('blockquote').innerText()).toContain('in Turin')
    await details.getByRole('button', { name: 'Show 1 sentence that the filters leave out' }).click()
    await details.locator('blockquote', { hasText: 'on 5 June 1833' }).waitFor()
  })

  test('what was hidden by hand is told beside them, and comes back with a press', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Choose several' }).click()
    for (const name of ['Turin', 'London']) await page.getByRole('option', { name: new RegExp(name) }).click()
    await page.getByRole('button', { name: 'Hide them' }).click()
    const told = page.getByRole('region', { name: 'Hidden by hand' })
    await told.getByText('Hidden by hand: London, Turin').waitFor()
    await page
      .getByRole('region', { name: 'Map' })
      .getByRole('button', { name: /^Reported/ })
      .click()
    await filters(page).getByText('2 of 6 entities, 1 of 4 connections shown').waitFor()
    await filters(page).getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('radio', { name: 'Table' }).click()
    await page
      .getByRole('grid')
      .getByRole('row', { name: /Turin.*hidden on the map/ })
      .waitFor()
    await told.getByRole('button', { name: 'Show them' }).click()
    await told.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await told.getByText('Hidden by hand: London, Turin').waitFor()
  })

  test('what matches nothing is said where the map would be', async () => {
    const page = await share()
    await page.goto(`${page.url()}&sentences=9`)
    await page.getByText('Nothing matches all of these filters.').waitFor()
    await filters(page).getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
  })
})

test('the timeline filters by brushing and by its keys, and all times come back', async () => {
  const page = await share()
  await page.getByRole('button', { name: 'Timeline' }).click()
  const timeline = page.getByRole('region', { name: 'Timeline' })
  await timeline.getByText('4 dated statements by year').waitFor()
  // 1822 to 1840: a bar for each year.
  const strip = await timeline.locator('[title^="1822-01-01"]').locator('..').boundingBox()
  if (!strip) throw new Error('the timeline has no bars')
  const year = (number: number) => strip.x + (strip.width * (number - 1822 + 0.5)) / 19
  const y = strip.y + strip.height / 2
  await page.mouse.move(year(1833), y)
  await page.mouse.down()
  await page.mouse.move(year(1836), y, { steps: 3 })
  await page.mouse.move(year(1840), y, { steps: 3 })
  await page.mouse.up()
  await timeline.getByText('· 1833 to 1840').waitFor()
  await filters(page).getByText('4 of 6 entities, 3 of 4 connections shown').waitFor()
  // Each end is taken alone, and the other stays: by the mouse, also beyond it …
  const [start, end] = (['From', 'To'] as const).map((name) => timeline.getByRole('slider', { name }))
  if (!start || !end) throw new Error('the timeline has no ends')
  for (const [handle, to, range] of [
    [start, 1828, '1828 to 1840'],
    [end, 1836, '1828 to 1836'],
    [start, 1840, '1836 to 1840'],
    [end, 1836, '1836 to 1836'],
    [start, 1828, '1828 to 1836'],
  ] as const) {
    const box = await handle.boundingBox()
    if (!box) throw new Error('the timeline has no ends')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(year(to), y, { steps: 3 })
    await page.mouse.up()
    await timeline.getByText(`· ${range}`).waitFor()
  }
  await filters(page).getByText('3 of 6 entities, 2 of 4 connections shown').waitFor()
  // … and by the keyboard, never beyond the other.
  await start.focus()
  for (const [key, range] of [
    ['ArrowLeft', '1827 to 1836'],
    ['PageUp', '1836 to 1836'],
    ['ArrowRight', '1836 to 1836'],
    ['PageDown', '1826 to 1836'],
    ['Home', '1822 to 1836'],
  ] as const) {
    await page.keyboard.press(key)
    await timeline.getByText(`· ${range}`).waitFor()
  }
  expect(await start.getAttribute('aria-valuetext')).toBe('1822-01-01')
  await end.focus()
  for (const key of ['Home', 'ArrowUp']) await page.keyboard.press(key)
  await timeline.getByText('· 1822 to 1823').waitFor()
  await filters(page).getByText('2 of 6 entities, 1 of 4 connections shown').waitFor()
  await page.keyboard.press('End')
  await filters(page).waitFor({ state: 'detached' })
  await page.keyboard.press('ArrowLeft')
  await timeline.getByRole('button', { name: 'all times' }).click()
  await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
  expect(await filters(page).count()).toBe(0)

  // One click on a bar is that year; the chip takes it back.
  await page.mouse.click(year(1840), y)
  await filters(page).getByText('2 of 6 entities, 1 of 4 connections shown').waitFor()
  await filters(page)
    .getByRole('button', { name: /^Remove: .*1840/ })
    .click()
  await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
})

test('in a narrow window filters, table and path work, and nothing sticks out', async () => {
  const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true })
  await page.getByRole('radio', { name: 'Table' }).tap()
  await page.getByRole('grid', { name: 'Table of entities' }).getByRole('row', { name: /Turin/ }).tap()
  await page.getByRole('heading', { level: 2, name: 'Turin' }).waitFor()
  await page.getByRole('button', { name: 'Filter', exact: true }).tap()
  await page
    .getByRole('dialog', { name: 'Filter' })
    .getByRole('checkbox', { name: /^Denied/ })
    .waitFor()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  // Filters, what was hidden and the timeline all together leave the map its place.
  await page.getByRole('button', { name: 'Hide from the map' }).tap()
  await page.getByRole('radio', { name: 'Map' }).tap()
  await page.getByRole('button', { name: 'Timeline' }).tap()
  await page.goto(`${page.url()}&unsaid=reported&unsaid=negated&from=1800-01-01&to=1840-01-01`)
  await filters(page).getByText('of 6 entities').waitFor()
  await page.getByRole('region', { name: 'Hidden by hand' }).waitFor()
  await page.getByRole('region', { name: 'Timeline' }).waitFor()
  const map = await page.getByRole('application').boundingBox()
  expect(map?.height).toBeGreaterThan(180)
})
