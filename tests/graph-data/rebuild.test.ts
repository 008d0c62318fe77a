import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { dossier } from '../cli/support.ts'

const folder = fileURLToPath(new URL('../../graph-data/', import.meta.url))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

it.each(names)(
  'building %s again gives the bytes that are shipped (else: npm run build:graph-data)',
  async (name) => {
    const { exitCode, stdout } = await dossier(['build', `${folder}${name}.txt`, '--quiet'])
    expect(exitCode).toBe(0)
    expect(stdout === readFileSync(`${folder}${name}.dossier.json`, 'utf8')).toBe(true)
  },
)

it('there is at least one', () => {
  expect(names).toContain('eastern-economic-forum')
})
