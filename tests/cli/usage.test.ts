import { describe, expect, it } from 'vitest'
import { EXIT_MEANINGS } from '../../src/cli/failure.ts'
import { dossier, world } from './support.ts'

describe('help', () => {
  it('is for a newcomer: where to start, every command, every exit code', async () => {
    const { exitCode, stdout } = await dossier(['--help'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('npx dossier build article.txt --output article.dossier.json')
    for (const command of ['build', 'serve', 'validate', 'export', 'tuples'])
      expect(stdout).toContain(`  ${command} `)
    for (const [code, meaning] of Object.entries(EXIT_MEANINGS))
      expect(stdout).toContain(`  ${code}  ${meaning}`)
  })

  it.each(['build', 'serve', 'validate', 'export', 'tuples'])('of %s has an example', async (command) => {
    const { exitCode, stdout } = await dossier(['help', command])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/Examples?:\n {2}\$ .*npx dossier|\| npx dossier/)
  })

  it('has the version of the package', async () => {
    expect((await dossier(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('what is not understood ends with 2 and says how to go on', () => {
  it.each([
    [['biuld'], "unknown command 'biuld'"],
    [['build'], "missing required argument 'FILE'"],
    [['build', 'a.txt', '--colour'], "unknown option '--colour'"],
    [['export', 'a.json', '--format', 'pdf'], 'Allowed choices are json, graphml, gexf, csv'],
    [['serve', '--port', '99999'], 'A port is a number from 0'],
    [['build', 'a.txt', '--json'], 'add --output'],
    [['export', 'a.json', '--format', 'csv'], '--output NAME.csv'],
    [['build', 'a.txt', '--output', './a.txt'], 'would overwrite the article'],
  ])('%j', async (args, message) => {
    const { exitCode, stdout, stderr } = await dossier(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

it('colours a message on a terminal, and not where NO_COLOR is set or the output is a pipe', async () => {
  const message = async (changes: Parameters<typeof world>[1]) =>
    (await dossier(['validate', 'no.json'], world('', changes))).stderr
  const red = '\x1b[31mdossier:\x1b[39m'
  expect(await message({ tty: true })).toContain(red)
  expect(await message({ tty: true, env: { NO_COLOR: '1' } })).not.toContain(red)
  expect(await message({})).not.toContain(red)
})
