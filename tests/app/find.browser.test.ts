import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { datedDossier, twoReports } from './fixture.ts'
import { explorerOn, lookAt, placeOnMap, pointAt } from './support.ts'

const explorer = explorerOn(async () => [await datedDossier(), await twoReports()])

const filters = (page: Page) => page.getByRole('region', { name: 'Active filters' })
const OPTIONS = {
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 860 },
}
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
