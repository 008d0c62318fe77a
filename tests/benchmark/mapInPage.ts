import { arrange } from '../../src/graph/arrange.ts'
import { Explorer } from '../app/support.ts'
import { largeDossier } from '../support/largeDossier.ts'
import { ScriptTime, type Times } from './scriptTime.ts'

/** What a reader's inputs cost on the whole page, with everything that follows them. */
export interface PageTimes {
  readonly entities: number
  /** Milliseconds from the navigation to the first map. */
  readonly firstMap: number
  readonly hover: Times
  readonly pan: Times
  readonly select: Times
  /** Hiding and showing a type with the key of the map; nothing where the key only tells. */
  readonly filter: Times | null
}

/** Measures the built page with a generated dossier of so many entities. */
export async function measureExplorer(entities: number): Promise<PageTimes> {
  const explorer = await Explorer.start([arrange(largeDossier(entities, 3 * entities))])
  try {
    const page = await explorer.open({ patience: 180_000 })
    const time = await ScriptTime.of(page)
    const map = page.getByRole('application', { name: /^Map/ })
    const box = await map.boundingBox()
    if (!box) throw new Error('the map is not on the page')
    const firstMap = await page.evaluate(
      () => performance.getEntriesByName('dossier:first-map')[0]?.startTime,
    )
    const hover = await time.hover(box)
    const pan = await time.pan(box)
    await map.focus()
    const select = await time.measure(8, async (i) => {
      await page.keyboard.press(i === 0 ? 'Home' : 'ArrowRight')
      await page.keyboard.press('Enter')
    })
    await page.keyboard.press('Escape')
    const entry = page.getByRole('region', { name: 'Map' }).getByRole('button', { name: /^Places/ })
    const filter = (await entry.count()) > 0 ? await time.measure(6, () => entry.click()) : null
    return { entities, firstMap: firstMap ?? Number.NaN, hover, pan, select, filter }
  } finally {
    await explorer.stop()
  }
}
