import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleDossier } from './fixture.ts'
import { Explorer } from './support.ts'

let explorer: Explorer
beforeAll(async () => {
  explorer = await Explorer.start([await sampleDossier()])
})
afterEach(() => explorer.closePages())
afterAll(async () => {
  await explorer?.stop()
})

const details = (page: Page) => page.getByRole('region', { name: 'Details' })
const claim = (page: Page, name: string) => details(page).getByRole('heading', { name }).waitFor()
const parts = (page: Page) =>
  details(page)
    .locator('[data-part]')
    .evaluateAll((list) => list.map((part) => `${part.getAttribute('data-part')} ${part.textContent}`))
const clean = async (page: Page) =>
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
  ).toEqual([])

test('a relation is turned round in its panel and in the table; one undo turns it back', async () => {
  const page = await explorer.open()
  await page.getByRole('option', { name: /Difference Engine/ }).click()
  await page.getByRole('button', { name: /the other acts: built Reported/ }).click()
  await page.getByRole('button', { name: 'Turn round' }).click()
  await claim(page, 'Difference Engine built Charles Babbage')
  expect(await parts(page)).toEqual(['object Babbage', 'predicate built', 'subject Difference Engine'])
  await page.keyboard.press('Control+z')
  await claim(page, 'Charles Babbage built Difference Engine')

  await page.getByRole('radio', { name: 'Table' }).click()
  await page.getByRole('tab', { name: /^Connections/ }).click()
  const grid = page.getByRole('grid', { name: 'Table of connections' })
  await grid.focus()
  for (const key of ['Home', 'Enter']) await page.keyboard.press(key)
  await claim(page, 'Ada Lovelace met Charles Babbage')
  await clean(page)
  const tools = page.getByRole('toolbar', { name: 'Correct the selected relation' })
  await tools.getByRole('button', { name: 'Turn round' }).focus()
  await page.keyboard.press('Enter')
  await claim(page, 'Charles Babbage met Ada Lovelace')
  await grid.getByRole('row', { name: /^Charles Babbage met Ada Lovelace/ }).waitFor()
})

test('who says a sentence is chosen by name or typed; words that are not there are refused', async () => {
  const page = await explorer.open({ colorScheme: 'dark' })
  await page.getByRole('option', { name: /Turin/ }).click()
  await page.getByRole('button', { name: /visit Denied/ }).click()
  const facts = details(page).locator('dl')
  await facts.getByText('the text itself').waitFor()
  const change = () => page.getByRole('button', { name: 'Change who says so' }).click()
  await change()
  const dialog = page.getByRole('dialog', { name: 'Who says so' })
  const who = dialog.getByRole('combobox', { name: 'Who says so' })
  await who.fill('Nobody at all')
  await page.keyboard.press('Tab')
  await dialog.getByText('The text does not have these words.').waitFor()
  expect(await dialog.getByRole('button', { name: 'Keep' }).isDisabled()).toBe(true)
  await who.fill('somer')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByText('Mary Somerville “Mary Somerville”').waitFor()
  await clean(page)
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await facts.getByRole('button', { name: /Mary Somerville/ }).waitFor()

  await change()
  await who.fill('A visit')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await facts.getByText('“A visit”').waitFor()
  await change()
  await who.fill('')
  await page.keyboard.press('Tab')
  await dialog.getByText('The text itself says so.').waitFor()
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await facts.getByText('the text itself').waitFor()
  await page.keyboard.press('Control+z')
  await facts.getByText('“A visit”').waitFor()
})

test('with the keyboard alone a sentence is selected in the text and made a connection', async () => {
  const page = await explorer.open()
  await page.getByRole('region', { name: 'Text: The engine of Babbage' }).focus()
  // The fourth mention, Babbage, begins the second paragraph; with Shift its sentence is selected, then a word less and more.
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight'])
    await page.keyboard.press(key)
  const selected = () => page.evaluate(() => getSelection()?.toString())
  expect(await selected()).toBe('Babbage did not visit Turin.')
  await page.keyboard.press('Shift+ArrowLeft')
  expect(await selected()).not.toContain('.')
  await page.keyboard.press('Shift+ArrowRight')
  await page.getByRole('toolbar', { name: 'Selected words' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New connection' })
  await dialog.getByText('Words of the sentence that tie them').waitFor()
  await dialog.getByRole('textbox', { name: 'Words of the sentence that tie them' }).press('Enter')
  await claim(page, 'Charles Babbage did not visit Turin')
})

test('an entity tells why it is one; a reason that is refused takes its mentions apart', async () => {
  const page = await explorer.open()
  await page.getByRole('option', { name: /Charles Babbage/ }).click()
  await details(page)
    .getByRole('heading', { name: /^Why it is one/ })
    .waitFor()
  await details(page)
    .getByRole('button', { name: /^Take “Babbage” \(.*\) apart from Charles Babbage/ })
    .first()
    .click()
  await page.locator('header').getByText('7 entities').waitFor()
  await details(page).getByRole('heading', { name: 'Mentions 1' }).waitFor()
  await page.keyboard.press('Control+z')
  await page.locator('header').getByText('6 entities').waitFor()
})

test('the console has nothing to complain of', () => {
  expect(explorer.complaints).toEqual([])
})
