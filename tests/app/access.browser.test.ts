import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { datedDossier } from './fixture.ts'
import { explorerOn, violations } from './support.ts'
import { walk } from './walk.ts'

/** Names may be of any length. */
const LONG = 'Ada Lovelace, Countess of Lovelace, daughter of Lord Byron and of Anne Isabella Milbanke'

const explorer = explorerOn(async () => {
  const dossier = await datedDossier()
  for (const { attributes } of dossier.nodes) if (attributes.label === 'Ada Lovelace') attributes.label = LONG
  return [dossier]
})

const CAST = {
  main: 'Charles Babbage',
  other: LONG,
  far: 'Difference Engine',
  relation: /met Asserted/,
}
/** Views of the walk: one that is not reached would go unnoticed. */
const VIEWS = 37

/** What stands beyond the window, or beyond the part of the page that it belongs to. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll('main > :not([role=separator]), [aria-label="Map"]'),
    ]
    return parts.flatMap((part) => {
      const over = part.scrollWidth - part.clientWidth
      return over > 0
        ? [`${part.getAttribute('aria-label') ?? part.tagName} sticks out by ${over} pixels`]
        : []
    })
  })

const WINDOWS = {
  wide: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  telephone: { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: 'dark' },
} as const

test('every view is without fault by axe in both schemes, wide and on a telephone, and nothing sticks out', async () => {
  const faults: string[] = []
  const seen = { wide: 0, telephone: 0 }
  const walkIn = async (name: keyof typeof WINDOWS) => {
    const page = await explorer.open(WINDOWS[name])
    let scheme: 'light' | 'dark' = WINDOWS[name].colorScheme
    await walk(page, CAST, async (view) => {
      seen[name]++
      const look = async (what: 'all' | 'colours') =>
        faults.push(...(await violations(page, what)).map((fault) => `${name}: ${view}, ${scheme}: ${fault}`))
      await look('all')
      for (const out of await sticksOut(page)) faults.push(`${name}: ${view}: ${out}`)
      // What the scheme decides are the colours; the next view begins with this scheme.
      scheme = scheme === 'light' ? 'dark' : 'light'
      await page.emulateMedia({ colorScheme: scheme })
      await page.waitForFunction((now) => document.documentElement.dataset.scheme === now, scheme)
      await look('colours')
    })
  }
  // Both at once: each keeps a thread of its own busy.
  await Promise.all([walkIn('wide'), walkIn('telephone')])
  expect(faults).toEqual([])
  expect(seen).toEqual({ wide: VIEWS, telephone: VIEWS })
}, 300_000)
