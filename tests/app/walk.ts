import type { Page } from 'playwright-core'

/** Whom and what a walk meets in the dossier that is open. */
export interface Cast {
  /** An entity with several mentions and connections, and the name by which another is found. */
  readonly main: string
  readonly other: string
  /** One that can be reached from `main` over another. */
  readonly far: string
  /** A connection of `main`, as its button is called. */
  readonly relation: RegExp
}

/**
 * Walks through every view of the page as a reader would and calls `look` at each: the page has just been opened, on a
 * dossier nobody changed. It ends on the same dossier, changed.
 */
export async function walk(page: Page, cast: Cast, look: (view: string) => Promise<void>): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()
  const tool = async (name: string | RegExp) => button(name).click()
  /** In a list of which only a few rows are drawn. */
  const pick = async (name: string) => {
    const filter = page.getByRole('searchbox', { name: 'Filter entities' })
    await filter.fill(name)
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click()
    if (await filter.isVisible()) await filter.fill('')
  }
  const choose = async (name: string) => {
    const back = button(/^All entities/)
    if (await back.isVisible()) await back.click()
    await pick(name)
    await page.getByRole('heading', { level: 2, name }).waitFor()
  }
  const leave = () => page.keyboard.press('Escape')
  const dialog = page.getByRole('dialog').last()
  /** Opens a dialog or menu by a button, looks at it and closes it. */
  const open = async (name: string | RegExp, view: string, then?: () => Promise<void>) => {
    await tool(name)
    await dialog.waitFor()
    await then?.()
    await look(view)
    await leave()
    await dialog.waitFor({ state: 'detached' })
  }
  const menu = async (name: string | RegExp, view: string) => {
    await tool(name)
    await page.getByRole('menu').waitFor()
    await look(view)
    await leave()
    await page.getByRole('menu').waitFor({ state: 'detached' })
  }
  const radio = (name: string) => page.getByRole('radio', { name }).click()

  await look('first visit')
  await tool('Dismiss first steps')
  await look('overview')

  await page.keyboard.press('/')
  await dialog.waitFor()
  await look('palette, empty')
  await page.keyboard.type(cast.other.slice(0, 5))
  await page.locator('[role=dialog] mark').first().waitFor()
  await look('palette, found')
  await page.keyboard.type('zzzzz')
  await page.getByText(/^Nothing is called/).waitFor()
  await look('palette, nothing')
  // The first clears the field, the second closes.
  await leave()
  await leave()
  await dialog.waitFor({ state: 'detached' })
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
  await look('keys')
  await leave()
  await dialog.waitFor({ state: 'detached' })

  await choose(cast.main)
  await look('entity, 1 step')
  for (const steps of [2, 3]) {
    await radio(`${steps} steps around`)
    await look(`entity, ${steps} steps`)
  }
  await page.getByRole('button', { name: cast.relation }).first().click()
  await page.getByRole('heading', { level: 2, name: new RegExp(cast.main) }).waitFor()
  await look('connection')
  await open('Change who says so', 'who says so')
  await page
    .getByRole('button', { name: /Status of / })
    .first()
    .click()
  await page.getByRole('listbox').last().waitFor()
  await look('status list')
  await leave()
  await tool('Add a note')
  await page.keyboard.type('Ask the archive for the letter of that day.')
  await look('note being written')
  await page.keyboard.press('Control+Enter')

  await choose(cast.main)
  await tool('Path to …')
  await page.getByText('Choose the other end').waitFor()
  await look('path, choosing')
  await pick(cast.far)
  await page.getByRole('heading', { name: `${cast.main} to ${cast.far}` }).waitFor()
  await look('path')
  await tool('Leave the path')

  for (const [name, view] of [
    ['Merge…', 'merge'],
    ['Split…', 'split'],
  ] as const)
    await open(name, view)
  await tool('Rename')
  await look('renaming')
  await leave()
  await page
    .getByRole('button', { name: / Type$|^\w+ Type/ })
    .first()
    .click()
  await page.getByRole('listbox').last().waitFor()
  await look('type list')
  await leave()
  await tool('Hide from the map')
  await look('entity, hidden')
  await tool(/^Undo/)
  const all = button(/^All entities/)
  await all.click()

  await open('Add', 'add an entity')
  await tool('Duplicates')
  await page.getByRole('heading', { name: 'Suggested duplicates' }).waitFor()
  await look('duplicates')
  await all.click()
  await tool('Choose several')
  for (const name of [cast.main, cast.other]) await pick(name)
  await page.getByText('2 chosen').waitFor()
  await look('several')
  await open('Merge them…', 'merge several')
  await tool('Let go of them')
  await tool('Choose several')

  await open('Filter', 'filter menu', async () => {
    await dialog.getByRole('checkbox', { name: /^Reported/ }).focus()
    await page.keyboard.press('Space')
  })
  await look('filtered')
  await tool('Show all')
  await open('Look', 'look menu', async () => {
    await page.getByText('Outline groups').click()
  })
  await look('groups outlined')
  await tool('Look')
  await page.getByText('Outline groups').click()
  await leave()
  await page.getByRole('button', { name: 'Timeline' }).click()
  await page.getByRole('region', { name: 'Timeline' }).waitFor()
  await look('timeline')
  await page.getByRole('slider', { name: 'To' }).focus()
  await page.keyboard.press('Home')
  await look('timeline brushed')
  await tool('all times')
  await page.getByRole('button', { name: 'Timeline' }).click()

  await radio('Table')
  await look('table of entities')
  await page.getByRole('tab', { name: /^Connections/ }).click()
  await page.getByRole('grid', { name: 'Table of connections' }).getByRole('row').nth(1).click()
  await look('table of connections')
  await radio('Map')

  await open('Changes', 'changes')
  await menu('Download', 'download menu')
  await menu('Save picture', 'picture menu')
  await open(/other dossiers$/, 'dossier menu')
  await open('New', 'new dossier', () => page.getByLabel('Paste an article').waitFor())
}
