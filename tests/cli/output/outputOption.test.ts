import { existsSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dossier, temporaryFolder, world } from '../support.ts'

const TEXT = 'Ann Lee met Bob Ray in Paris.'

it.each([
  ['build', []],
  ['export', ['--format', 'gexf']],
  ['parse', []],
  ['tuples', []],
])('--output - of %s is standard output', async (command, options) => {
  const at = temporaryFolder()
  const { stdout: built } = await dossier(['build', '-'], world(TEXT))
  writeFileSync(at('input'), command === 'export' ? built : TEXT)
  const args = [command, at('input'), ...options]
  const plain = await dossier(args)
  expect(plain.stdout).not.toBe('')
  expect((await dossier([...args, '--output', '-'])).stdout).toBe(plain.stdout)
  expect(existsSync('-')).toBe(false)
})

it.each([
  [['build', 'a.txt', '--json', '--output', '-'], 'add --output'],
  [['export', 'a.json', '--format', 'csv', '--output', '-'], '--output NAME.csv'],
])('where standard output will not do, - is refused too: %j', async (args, message) => {
  const { exitCode, stderr } = await dossier(args)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(message)
})
