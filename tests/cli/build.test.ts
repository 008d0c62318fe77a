import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDossier } from '../../src/model/readDossier.ts'
import { dossier, temporaryFolder, world } from './support.ts'

const TEXT = 'Vladimir Putin met Kim Jong-un in Vladivostok. Sergei Shoigu visited North Korea.\n'
const documentsOf = (json: string) => readDossier(json).attributes.documents

it('prints the dossier on standard output and tells the rest on standard error', async () => {
  const { exitCode, stdout, stderr } = await dossier(['build', '-'], world(TEXT))
  expect(exitCode).toBe(0)
  expect(documentsOf(stdout)[0]?.text).toBe(TEXT)
  expect(stderr).toMatch(/^Reading .*\nJoining names\nPlacing the map\nBuilt 1 document, \d+ entities, /)
})

it('joins many files into one dossier, in their order, and is quiet when asked', async () => {
  const at = temporaryFolder()
  writeFileSync(at('b.txt'), TEXT)
  writeFileSync(at('a.md'), '# Kim\n\nKim Jong-un visited **Russia**.\n')
  const { exitCode, stderr } = await dossier([
    'build',
    at('b.txt'),
    at('a.md'),
    '--quiet',
    '--output',
    at('out.json'),
  ])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(documentsOf(readFileSync(at('out.json'), 'utf8')).map(({ source }) => source)).toEqual([
    'b.txt',
    'a.md',
  ])
})

it('takes title, source and day from NAME.meta.json; --title names the dossier', async () => {
  const at = temporaryFolder()
  const meta = { title: 'A meeting', source: 'https://example.org/1', published: '2023-09-15' }
  writeFileSync(at('a.txt'), TEXT)
  writeFileSync(at('a.meta.json'), JSON.stringify(meta))
  const { stdout } = await dossier(['build', at('a.txt'), '--title', 'All reports'])
  expect(readDossier(stdout).attributes).toMatchObject({ title: 'All reports', documents: [meta] })
})

it('--json prints a summary for machines', async () => {
  const at = temporaryFolder()
  const { stdout, stderr } = await dossier(['build', '-', '--json', '--output', at('out.json')], world(TEXT))
  const { nodes, edges } = readDossier(readFileSync(at('out.json'), 'utf8'))
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({
    output: at('out.json'),
    documents: 1,
    entities: nodes.length,
    relations: edges.length,
    generator: { name: 'dossier' },
  })
})

it('gives the same bytes for the same files', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => dossier(['build', '-'], world(TEXT))))
  expect(first?.stdout).toBe(second?.stdout)
})

it('--keep builds on a corrected dossier: its texts, corrections and places, and says what fits nothing now', async () => {
  const at = temporaryFolder()
  writeFileSync(at('more.txt'), 'Kim Jong-un visited Beijing.\n')
  const { stdout } = await dossier(['build', '-'], world(TEXT))
  const old = readDossier(stdout)
  const mention = old.nodes.find(({ attributes }) => attributes.label === 'Kim Jong-un')?.attributes
    .mentions[0]
  if (!mention) throw new Error('Kim is mentioned')
  const { kind: _, ...span } = mention
  const rename = (label: string, to: string, mentions: (typeof span)[]) => ({
    type: 'rename' as const,
    entity: { key: 'x', label, mentions },
    label: to,
  })
  old.attributes.corrections = [rename('Kim', 'The Chairman', [span]), rename('Nobody', 'Somebody', [])]
  writeFileSync(at('old.json'), JSON.stringify(old))
  const kept = await dossier(['build', '--keep', at('old.json'), at('more.txt'), '--quiet'])
  expect(kept.stderr).toBe(
    '1 correction could not be made again. The file keeps them, and the next build tries again:\n' +
      '  Renamed “Nobody” to “Somebody”: no entity is called “Nobody” or has its mentions now\n',
  )
  const { attributes, nodes } = readDossier(kept.stdout)
  expect(attributes.documents).toHaveLength(2)
  expect(nodes.map((node) => node.attributes.label)).toContain('The Chairman')
})
