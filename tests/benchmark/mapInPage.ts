import type { Page } from 'playwright-core'
import { Explorer } from '../app/support.ts'
import { largeDossier } from '../support/largeDossier.ts'
import { onSpiral } from './onSpiral.ts'
import { drawNothing, ScriptTime, type Times } from './scriptTime.ts'

/** What a reader's inputs cost on the whole page, with everything that follows them, by what they do. */
export interface PageTimes {
  readonly entities: number
  /** Milliseconds from the navigation to the first map. */
  readonly firstMap: number
  readonly inputs: readonly (readonly [name: string, times: Times])[]
}

/** Measures the built page with a generated dossier of so many entities, by mouse and keyboard. */
export async function measureExplorer(entities: number): Promise<PageTimes> {
  const explorer = await Explorer.start([onSpiral(largeDossier(entities, 3 * entities))])
  try {
    const page = await explorer.open({ patience: 240_000, before: drawNothing })
    const firstMap = await page.evaluate(
      () => performance.getEntriesByName('dossier:first-map')[0]?.startTime ?? Number.NaN,
    )
    const time = await ScriptTime.of(page, entities > 5000 ? 0.5 : 1)
    // What is fetched when the page has come to rest is no part of an input.
    await page.waitForTimeout(1500)
    const inputs: [string, Times][] = []
    for (const measure of [looking, drawing, filtering, searching, finding, correcting])
      inputs.push(...(await measure(page, time)))
    return { entities, firstMap, inputs }
  } finally {
    await explorer.stop()
  }
}

type Measured = [name: string, times: Times][]

const mapOf = (page: Page) => page.getByRole('application', { name: /^Map/ })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Puts the keyboard on the map and selects the most connected entity, and then others by arrows. */
async function selectFirst(page: Page, steps = 0): Promise<void> {
  await mapOf(page).focus()
  await page.keyboard.press('Home')
  for (let i = 0; i < steps; i++) await page.keyboard.press(i % 2 ? 'ArrowDown' : 'ArrowRight')
  await page.keyboard.press('Enter')
}

async function looking(page: Page, time: ScriptTime): Promise<Measured> {
  const box = await mapOf(page).boundingBox()
  if (!box) throw new Error('the map is not on the page')
  const hover = await time.hover(box)
  const pan = await time.pan(box)
  await mapOf(page).focus()
  const select = await time.measure(6, async (i) => {
    await page.keyboard.press(i === 0 ? 'Home' : 'ArrowRight')
    await page.keyboard.press('Enter')
  })
  const deselect = await time.measure(1, () => page.keyboard.press('Escape'))
  return [
    ['hover', hover],
    ['camera frame', pan],
    ['selection, with details and text', select],
    ['back to the list', deselect],
  ]
}

/** Pictures of the view, from the choice in the menu to the file. */
async function drawing(page: Page, time: ScriptTime): Promise<Measured> {
  const measured: [string, Times][] = []
  for (const format of ['PNG', 'SVG']) {
    await button(page, 'Save picture').click()
    const item = page.getByRole('menuitem', { name: new RegExp(`^${format}`) })
    const saved = page.waitForEvent('download')
    measured.push([
      `a picture as ${format}`,
      await time.measure(1, async () => {
        await item.click()
        await saved
      }),
    ])
  }
  return measured
}

async function filtering(page: Page, time: ScriptTime): Promise<Measured> {
  const entry = page.getByRole('region', { name: 'Map' }).getByRole('button', { name: /^Places/ })
  const type = await time.measure(4, () => entry.click())
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const thumb = page.getByRole('slider', { name: /Confidence/ })
  await thumb.focus()
  const slider = await time.measure(4, (i) => page.keyboard.press(i % 2 ? 'ArrowLeft' : 'ArrowRight'))
  await page.keyboard.press('Escape')
  return [
    ['filter by a type, in the key', type],
    ['a step of the confidence slider', slider],
  ]
}

async function searching(page: Page, time: ScriptTime): Promise<Measured> {
  await mapOf(page).focus()
  const open = await time.measure(1, async () => {
    await page.keyboard.press('/')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
  })
  // The sentences are indexed in small pieces.
  await page.waitForTimeout(3000)
  const letters = [...'karen']
  const type = await time.measure(letters.length, (i) => page.keyboard.press(letters[i] ?? ''))
  await page.keyboard.press('Escape')
  return [
    ['the palette opens', open],
    ['a letter in the palette', type],
  ]
}

/** Paths between the most connected entity and others. */
async function finding(page: Page, time: ScriptTime): Promise<Measured> {
  const runs: Times[] = []
  for (let i = 0; i < time.runs(3); i++) {
    await selectFirst(page)
    await button(page, 'Path to …').click()
    await page.getByRole('heading', { name: /^From/ }).waitFor()
    await mapOf(page).focus()
    for (let step = 0; step <= 2 * i; step++) await page.keyboard.press(step % 2 ? 'ArrowDown' : 'ArrowRight')
    runs.push(
      await time.measure(1, async () => {
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'Copy with sources' }).first().waitFor()
      }),
    )
    await button(page, 'Leave the path').click()
    await page.keyboard.press('Escape')
  }
  return [['five chains between two entities', among(runs)]]
}

async function correcting(page: Page, time: ScriptTime): Promise<Measured> {
  const rename: Times[] = []
  const hide: Times[] = []
  for (let i = 0; i < time.runs(3); i++) {
    await selectFirst(page, i)
    await button(page, 'Rename').click()
    await page.keyboard.type(`Other ${i}`)
    rename.push(await time.measure(1, () => page.keyboard.press('Enter')))
    const tool = button(page, 'Hide from the map')
    hide.push(await time.measure(1, () => tool.click()))
  }
  await page.keyboard.press('Escape')
  await mapOf(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await button(page, 'Merge them…').click()
  const sure = page.getByRole('dialog').getByRole('button', { name: 'Merge' })
  await sure.waitFor()
  const merge = await time.measure(1, () => sure.click())
  await mapOf(page).focus()
  const undo = await time.measure(6, () => page.keyboard.press('Control+z'))
  const redo = await time.measure(4, () => page.keyboard.press('Control+y'))
  return [
    ['rename', among(rename)],
    ['hide', among(hide)],
    ['merge', merge],
    ['undo', undo],
    ['redo', redo],
  ]
}

/** Runs that were measured one by one, as one. */
function among(runs: readonly Times[]): Times {
  const middle = (of: (times: Times) => number) => runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? 0
  return {
    least: Math.min(...runs.map(({ least }) => least)),
    median: middle(({ median }) => median),
    longest: middle(({ longest }) => longest),
  }
}
