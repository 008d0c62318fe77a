import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dossier, temporaryFolder, world } from './support.ts'

const json = (await dossier(['build', '-'], world('Vladimir Putin met Kim Jong-un.'))).stdout

it.each([
  ['graphml', '<graphml'],
  ['gexf', '<gexf'],
])('writes %s to standard output or to a file', async (format, start) => {
  const at = temporaryFolder()
  const printed = await dossier(['export', '-', '--format', format], world(json))
  expect(printed).toMatchObject({ exitCode: 0, stderr: '' })
  expect(printed.stdout).toContain(start)
  const written = await dossier(['export', '-', '--format', format, '--output', at('out')], world(json))
  expect(written.stderr).toBe(`Wrote standard input as ${format} to ${at('out')}.\n`)
  expect(readFileSync(at('out'), 'utf8')).toBe(printed.stdout)
})

it('gives the same bytes back as json', async () => {
  expect((await dossier(['export', '-', '--format', 'json'], world(json))).stdout).toBe(json)
})

it('writes csv as two tables: beside each other, or into a folder', async () => {
  const at = temporaryFolder()
  mkdirSync(at('tables'))
  writeFileSync(at('in.json'), json)
  for (const [output, nodes, edges] of [
    ['graph.csv', 'graph.nodes.csv', 'graph.edges.csv'],
    ['graph', 'graph.nodes.csv', 'graph.edges.csv'],
    ['tables', 'tables/nodes.csv', 'tables/edges.csv'],
  ] as const) {
    const { exitCode } = await dossier(['export', at('in.json'), '--format', 'csv', '--output', at(output)])
    expect(exitCode).toBe(0)
    expect(readFileSync(at(nodes), 'utf8')).toContain('Vladimir Putin')
    expect(readFileSync(at(edges), 'utf8')).toContain('Vladimir Putin met Kim Jong-un.')
  }
})
