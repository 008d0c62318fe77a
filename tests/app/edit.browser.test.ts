import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sampleDossier } from './fixture.ts'
import { explorerOn, placeOnMap, pointAt } from './support.ts'

const explorer = explorerOn(async () => [await sampleDossier()])

const details = (page: Page) => page.getByRole('region', { name: 'Details' })
const choose = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(name) }).click()
const heading = (page: Page, name: string) =>
  details(page).getByRole('heading', { level: 2, name, exact: true }).waitFor()
const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const counts = (page: Page, words: string) => page.locator('header').getByText(words).first().waitFor()
const undo = (page: Page) => page.keyboard.press('Control+z')

test('rename in place, undo and redo by keys; what happened is said and kept', async () => {
  const page = await explorer.open()
  await choose(page, 'Turin')
  await tool(page, 'Rename')
  await page.getByRole('textbox', { name: 'Name' }).fill('Torino')
  await page.keyboard.press('Enter')
  await heading(page, 'Torino')
  await details(page).getByText('also Turin').waitFor()
  await counts(page, 'Saved')
  expect(await page.getByRole('status').allTextContents()).toContain('Renamed “Turin” to “Torino”.')
  await undo(page)
  await heading(page, 'Turin')
  await page.keyboard.press('Control+Shift+z')
  await heading(page, 'Torino')
  // Within a field the keys are the field's own.
  await tool(page, 'Rename')
  await page.keyboard.type('X')
  await undo(page)
  await page.keyboard.press('Escape')
  await heading(page, 'Torino')
})

test('the type is chosen from a list, and the key of the map follows', async () => {
  const page = await explorer.open()
  await choose(page, 'Turin')
  await page.getByRole('button', { name: /^Place Type/ }).click()
  await page.getByRole('option', { name: 'Event' }).click()
  await page.getByRole('button', { name: /^Event Type/ }).waitFor()
  await page.getByRole('region', { name: 'Map' }).getByText('Events').waitFor()
})

test('merge by dialog with a search: names, mentions and ties come together; undo parts them', async () => {
  const page = await explorer.open()
  await choose(page, 'Ada Lovelace')
  await tool(page, 'Merge…')
  await page.getByRole('combobox', { name: 'Ada Lovelace is the same as' }).fill('somer')
  await page.getByRole('option', { name: /Mary Somerville/ }).click()
  await page.getByRole('radio', { name: /Mary Somerville/ }).waitFor({ state: 'attached' })
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click()
  await heading(page, 'Ada Lovelace')
  await details(page).getByText('also Mary Somerville').waitFor()
  await counts(page, '5 entities')
  await undo(page)
  await counts(page, '6 entities')
})

test('split: mentions with their sentences and reasons; statements go with them', async () => {
  const page = await explorer.open()
  await choose(page, 'Charles Babbage')
  await tool(page, 'Split…')
  await page
    .getByText(/Taken as Charles Babbage because/)
    .first()
    .waitFor()
  await page.getByRole('dialog').locator('label').nth(1).click()
  await page.getByRole('textbox', { name: 'Name of the other' }).fill('Another Babbage')
  await page.getByRole('dialog').getByRole('button', { name: 'Split' }).click()
  await counts(page, '7 entities')
  await page.getByRole('button', { name: /All entities/ }).click()
  await choose(page, 'Another Babbage')
  await details(page)
    .getByRole('button', { name: /visit Denied/ })
    .waitFor()
  await details(page).getByRole('heading', { name: 'Mentions 1' }).waitFor()
})

test('delete, and undo with the button; hide, and the map has one less', async () => {
  const page = await explorer.open()
  await choose(page, 'Charles Babbage')
  await tool(page, 'Delete')
  await counts(page, '5 entities · 0 connections')
  await page.getByRole('button', { name: /^Undo: Deleted/ }).click()
  await counts(page, '6 entities · 4 connections')
  await choose(page, 'Turin')
  await tool(page, 'Hide from the map')
  await details(page).getByText('Hidden on the map').waitFor()
  await page.getByRole('application', { name: /^Map of 5 / }).waitFor()
  await tool(page, 'Show on the map')
  await details(page).getByText('Hidden on the map').waitFor({ state: 'detached' })
  await page.getByRole('application', { name: /^Map of 6 / }).waitFor()
})

test('a sentence selected in the text becomes the evidence of a new connection, exactly', async () => {
  const page = await explorer.open()
  await page
    .locator('[aria-label="Source text"] [data-block]', { hasText: 'did not visit' })
    .evaluate((block) => {
      // As a mouse would select it: from the start of the second sentence to the end of the block.
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let at = (block.textContent ?? '').indexOf('Mary')
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (at >= 0 && at < length) range.setStart(node, at)
        at -= length
      }
      range.setEnd(block, block.childNodes.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    })
  await page.getByRole('button', { name: 'New connection' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Words of the sentence that tie them').waitFor()
  // The first two of the sentence are proposed; the reader wants the engine, and other words.
  await dialog.getByRole('combobox', { name: 'Whom or what it concerns' }).fill('engine')
  await page
    .getByRole('option', { name: /Difference Engine/ })
    .last()
    .click()
  const words = dialog.getByRole('textbox', { name: 'Words of the sentence that tie them' })
  await words.fill('spoke of')
  await dialog.getByText('The sentence does not have these words.').waitFor()
  await words.fill('said that')
  // Who says so is chosen by name; it is reported then, unless the reader says otherwise.
  await dialog.getByRole('button', { name: /^Asserted How it is said/ }).waitFor()
  await dialog.getByRole('combobox', { name: 'Who says so' }).fill('ada')
  await page
    .getByRole('option', { name: /Ada Lovelace/ })
    .last()
    .click()
  await dialog.getByRole('button', { name: /^Reported How it is said/ }).waitFor()
  await dialog.getByRole('button', { name: 'Connect' }).click()
  const claim = 'Mary Somerville said that Difference Engine'
  await details(page).getByRole('heading', { name: claim }).waitFor()
  const parts = await details(page).locator('[data-part]').allTextContents()
  expect(parts).toEqual(['Mary Somerville', 'said that', 'Difference Engine'])
  await counts(page, '5 connections')
  await details(page)
    .locator('dl')
    .getByRole('button', { name: /Ada Lovelace/ })
    .waitFor()
})

test('status of a relation, a note on it, and a sentence that is no evidence', async () => {
  const page = await explorer.open()
  await choose(page, 'Turin')
  await details(page)
    .getByRole('button', { name: /visit Denied/ })
    .click()
  await page.getByRole('button', { name: /Denied Status of visit/ }).click()
  await page.getByRole('option', { name: 'Possible' }).click()
  await page.getByRole('button', { name: /Possible Status of this sentence/ }).waitFor()
  await tool(page, 'Add a note')
  await page.getByRole('textbox', { name: 'Note on visit' }).fill('Ask the archive.')
  await page.keyboard.press('Control+Enter')
  await details(page).getByText('Ask the archive.').waitFor()
  await tool(page, 'Not evidence for this')
  await counts(page, '3 connections')
})

describe('history', () => {
  test('every change in words; a press goes back to a point; all of it is there after a reload', async () => {
    const page = await explorer.open()
    await choose(page, 'Turin')
    await tool(page, 'Rename')
    await page.keyboard.type('Torino')
    await page.keyboard.press('Enter')
    await heading(page, 'Torino')
    await tool(page, 'Delete')
    await counts(page, '5 entities')
    await counts(page, 'Saved')
    await page.reload()
    await counts(page, '5 entities')
    await tool(page, 'Changes')
    const list = page.getByRole('listbox', { name: 'Changes, the last first' })
    await list.waitFor()
    expect(await list.getByRole('option').allTextContents()).toEqual([
      expect.stringMatching(/^Deleted “Torino”now$/),
      expect.stringMatching(/^Renamed “Turin” to “Torino”\d\d:\d\d$/),
      'The original',
    ])
    await list.getByRole('option', { name: /Renamed/ }).click()
    await counts(page, '6 entities')
    await page.getByRole('button', { name: 'Revert to the original' }).click()
    await page.getByRole('option', { name: /Turin/ }).waitFor()
    await page.keyboard.press('Control+y')
    await page.getByRole('option', { name: /Torino/ }).waitFor()
  })
})

test('several are chosen in the list, on the map or in the table, and merged, retyped, hidden or deleted in one step', async () => {
  const page = await explorer.open()
  await tool(page, 'Choose several')
  await choose(page, 'Turin')
  await choose(page, 'London')
  await page.getByText('2 chosen').waitFor()
  await tool(page, 'Merge them…')
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click()
  await heading(page, 'Turin')
  await counts(page, '5 entities')
  await undo(page)
  const press = async (x: number, y: number, modifiers: 'Shift'[] = []) => {
    const place = await pointAt(page, x, y)
    for (const key of modifiers) await page.keyboard.down(key)
    await page.mouse.click(place.x, place.y)
    for (const key of modifiers) await page.keyboard.up(key)
  }
  await tool(page, 'Show all')
  await press(0, 100)
  await heading(page, 'Ada Lovelace')
  await press(100, 100, ['Shift'])
  await page.getByText('2 chosen').waitFor()
  await page.getByRole('button', { name: /Type of all/ }).click()
  await page.getByRole('option', { name: 'Event' }).click()
  await page.getByRole('button', { name: /^Event Type of all/ }).waitFor()
  await tool(page, 'Delete them')
  await counts(page, '4 entities')
  await undo(page)
  await counts(page, '6 entities')
  await page.getByRole('region', { name: 'Map' }).getByText('Events').waitFor()
  await undo(page)
  await page.getByRole('region', { name: 'Map' }).getByText('Events').waitFor({ state: 'detached' })

  // The table does it with the keyboard.
  await page.getByRole('radio', { name: 'Table' }).click()
  await page.getByRole('grid', { name: 'Table of entities' }).focus()
  for (const key of ['Home', 'Enter', 'ArrowDown', 'Shift+Enter', 'ArrowDown', 'Shift+Enter'])
    await page.keyboard.press(key)
  await page.getByText('3 chosen').waitFor()
  await tool(page, 'Hide them')
  await page.getByRole('button', { name: /^Undo: Hid “Charles Babbage”, / }).waitFor()
})

test('a node dragged on the map is pinned there; dropped onto another, it is asked to be one with it', async () => {
  const page = await explorer.open()
  const drag = async (from: [number, number], to: [number, number]) => {
    const [a, b] = [await placeOnMap(page, ...from), await placeOnMap(page, ...to)]
    await page.mouse.move(a.x, a.y)
    await page.mouse.down()
    await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2, { steps: 4 })
    await page.mouse.move(b.x, b.y, { steps: 4 })
    await page.mouse.up()
  }
  await drag([100, 100], [50, 100])
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Turin/ }).waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await counts(page, '6 entities')
  await drag([100, 100], [50, 100])
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await counts(page, '5 entities')
  await undo(page)
  await counts(page, '6 entities')
  await drag([0, 0], [25, 25])
  await page.getByRole('button', { name: /^Undo: Pinned “Difference Engine”/ }).waitFor()
})

test('an entity is added by name, and found in the texts', async () => {
  const page = await explorer.open()
  await tool(page, 'Add')
  await page.getByRole('textbox', { name: 'Name' }).fill('A visit')
  await page.getByText('1 mention in the texts').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await choose(page, 'A visit')
  await details(page).getByRole('heading', { name: 'Mentions 1' }).waitFor()
})

test('suggested duplicates: a refusal is remembered, an accepted one is merged', async () => {
  const page = await explorer.open()
  const rename = async (name: string, to: string) => {
    await choose(page, name)
    await tool(page, 'Rename')
    await page.keyboard.type(to)
    await page.keyboard.press('Enter')
    await heading(page, to)
    await page.getByRole('button', { name: /All entities/ }).click()
  }
  await rename('London', 'Turin')
  await tool(page, 'Duplicates')
  await page.getByText('Both are called “Turin”.').waitFor()
  await page.getByRole('button', { name: /are not the same/ }).click()
  await page.getByText('Nothing here looks like the same thing twice.').waitFor()
  await counts(page, 'Saved')
  await page.reload()
  await tool(page, 'Duplicates')
  await page.getByText('Nothing here looks like the same thing twice.').waitFor()
  await undo(page)
  await page.getByRole('button', { name: /^Merge Turin into/ }).click()
  await counts(page, '5 entities')
})
