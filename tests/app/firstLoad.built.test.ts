import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { PROJECT } from '../evaluation/shared.ts'

/** Bytes of script, gzipped, that a reader waits for before the first map. */
const BUDGET = 265_000

test('the page begins with little script: dialogs, menus, tables and the engine come when they are asked for', () => {
  const page = join(PROJECT, 'dist/app')
  const html = readFileSync(join(page, 'index.html'), 'utf8')
  const scripts = new Set(html.match(/assets\/[\w-]+\.js/g))
  const bytes = [...scripts].reduce((sum, file) => sum + gzipSync(readFileSync(join(page, file))).length, 0)
  console.log(`script before the first map: ${(bytes / 1000).toFixed(1)} kB in ${scripts.size} files`)
  expect(scripts.size).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(BUDGET)
})
