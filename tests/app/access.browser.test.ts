import { describe, expect, test } from 'vitest'
import { datedDossier } from './fixture.ts'
import { explorerOn, violations } from './support.ts'
import { walk } from './walk.ts'

const explorer = explorerOn(async () => [await datedDossier()])

const CAST = {
  main: 'Charles Babbage',
  other: 'Ada Lovelace',
  far: 'Difference Engine',
  relation: /met Asserted/,
}
/** Views of the walk: one that is not reached would go unnoticed. */
const VIEWS = 37

describe('every view of the page is without fault by axe in both schemes, and nothing sticks out', () => {
  for (const [name, options] of [
    ['in a wide window', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
    ['on a telephone', { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: 'dark' }],
  ] as const)
    test(name, async () => {
      const page = await explorer.open(options)
      let scheme: 'light' | 'dark' = options.colorScheme
      const faults: string[] = []
      let seen = 0
      await walk(page, CAST, async (view) => {
        seen++
        const look = async (what: 'all' | 'colours') =>
          faults.push(...(await violations(page, what)).map((fault) => `${view}, ${scheme}: ${fault}`))
        await look('all')
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) faults.push(`${view} sticks out by ${over} pixels`)
        // What the scheme decides are the colours; the next view begins with this scheme.
        scheme = scheme === 'light' ? 'dark' : 'light'
        await page.emulateMedia({ colorScheme: scheme })
        await page.waitForFunction((now) => document.documentElement.dataset.scheme === now, scheme)
        await look('colours')
      })
      expect(faults).toEqual([])
      expect(seen).toBe(VIEWS)
    }, 300_000)
})
