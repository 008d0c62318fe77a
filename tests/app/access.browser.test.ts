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
const VIEWS = 36

describe('every view of the page is without fault by axe, and nothing sticks out', () => {
  for (const [name, options] of [
    ['in a wide window', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
    ['on a telephone', { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: 'dark' }],
  ] as const)
    test(`${name}, in the ${options.colorScheme} scheme`, async () => {
      const page = await explorer.open(options)
      const faults: string[] = []
      let seen = 0
      await walk(page, CAST, async (view) => {
        seen++
        const found = await violations(page)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) found.push(`sticks out by ${over} pixels`)
        faults.push(...found.map((fault) => `${view}: ${fault}`))
      })
      expect(faults).toEqual([])
      expect(seen).toBe(VIEWS)
    }, 300_000)
})
