import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Download } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Entity } from '../../src/model/entity.ts'
import { readDossier } from '../../src/model/readDossier.ts'
import { temporaryFolder } from '../cli/support.ts'
import { told } from '../support/told.ts'
import { sampleDossier } from './fixture.ts'
import { dropFiles, explorerOn } from './support.ts'

const explorer = explorerOn(async () => [await sampleDossier()])

const GEXF = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
<attributes class="node"><attribute id="0" title="category" type="string"/></attributes>
<nodes><node id="a" label="Alice"><attvalues><attvalue for="0" value="Person"/></attvalues></node>
<node id="b" label="ACME"><attvalues><attvalue for="0" value="ghost"/></attvalues></node></nodes>
<edges><edge source="a" target="b" label="works for"/></edges></graph></gexf>`
const GRAPHML =
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d" for="edge" attr.name="relation" attr.type="string"/><graph edgedefault="directed"><node id="Bob"/><node id="Umbrella"><port name="p"/></node><edge source="Bob" target="Umbrella"><data key="d">owns</data></edge><hyperedge/></graph></graphml>'
const GRAPHOLOGY = JSON.stringify({
  nodes: [{ key: 'Carol' }, { key: 'Dan', attributes: { tags: ['a'] } }],
  edges: [{ source: 'Carol', target: 'Dan', attributes: { relation: 'advises' } }],
})

test('graphs made elsewhere open with an account of what was not understood; a record stands for the sentence', async () => {
  const page = await explorer.open()
  const account = page.getByRole('alert')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a graph' }).click()
  await (await chooser).setFiles({
    name: 'friends.gexf',
    mimeType: 'application/xml',
    buffer: Buffer.from(GEXF),
  })
  await account.getByText('“friends.gexf” is a graph without sentences').waitFor()
  await account.getByText(/^Types that Dossier does not know are shown as concepts: ghost \(1\)/).waitFor()
  await account.getByText(/^1 connection has no direction in the file/).waitFor()
  await page.getByRole('option', { name: /Alice/ }).click()
  await page.getByRole('button', { name: /works for Reported/ }).click()
  await page.locator('blockquote').getByText('ACME').waitFor()
  await page.locator('dl').getByText('“friends.gexf”').waitFor()

  await dropFiles(page, [{ name: 'owners.graphml', text: GRAPHML }])
  await account.getByText(/^1 hyperedge was left out: .* A node in its place, .* would be kept/).waitFor()
  await page.getByRole('option', { name: /Umbrella/ }).waitFor()
  await dropFiles(page, [{ name: 'advisers.json', text: GRAPHOLOGY }])
  await account.getByText('Attributes that are lists or records were left out: tags.').waitFor()
  await page.getByRole('option', { name: /Carol/ }).waitFor()
  await dropFiles(page, [{ name: 'ties.csv', text: 'From;To;Relation\nErin;Frank;paid\n' }])
  await page.getByRole('option', { name: /Erin/ }).waitFor()
  await page.getByRole('heading', { level: 1, name: 'ties' }).waitFor()

  // They are kept like any other, and the first is a press away.
  await page.getByRole('button', { name: /ties/ }).first().click()
  await page.getByRole('row', { name: /friends/ }).click()
  await page.getByRole('option', { name: /Alice/ }).waitFor()
})

test('every format is handed on, and opens again as the same graph', async () => {
  const page = await explorer.open()
  const sample = await sampleDossier()
  const downloads: Download[] = []
  page.on('download', (download) => downloads.push(download))
  const save = async (format: string, endings: readonly string[]) => {
    downloads.splice(0)
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    await page.getByRole('menuitem', { name: format }).click()
    await expect.poll(() => downloads.length).toBe(endings.length)
    return Promise.all(
      downloads.map(async (file, i) => {
        const name = file.suggestedFilename()
        expect(name).toMatch(new RegExp(`^[a-z-]+\\${endings[i]}$`))
        return { name, text: await readFile(await file.path(), 'utf8') }
      }),
    )
  }
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const opened = async () => readDossier((await save('JSON', ['.dossier.json']))[0]?.text ?? '')

  // The tables have the connections with their sentences; texts, title and mentions are in the other formats.
  await dropFiles(page, await save('CSV', ['.nodes.csv', '.edges.csv']))
  await title(/the-engine-of-babbage/)
  const { edges, nodes } = await opened()
  expect(edges.map(told)).toEqual(sample.edges.map(told))
  const named = ({ key, attributes: { mentions: _mentions, merges: _merges, ...rest } }: Entity) => ({
    key,
    ...rest,
  })
  expect(nodes.map(named)).toEqual(sample.nodes.map(named))
  await page.getByRole('button', { name: 'other dossiers' }).click()
  await page.getByRole('row', { name: /^The engine of Babbage/ }).click()
  await title('The engine of Babbage')

  let last = sample.attributes.title
  const renamed = (text: string, from: string, to: string) => text.replaceAll(from, to)
  for (const [format, ending] of [
    ['GraphML', '.graphml'],
    ['GEXF', '.gexf'],
    ['JSON', '.dossier.json'],
  ] as const) {
    const next = `Opened as ${format}`
    const files = await save(format, [ending])
    await dropFiles(
      page,
      files.map(({ name, text }) => ({ name, text: renamed(text, last, next) })),
    )
    await title(next)
    expect(await opened()).toEqual(JSON.parse(renamed(JSON.stringify(sample), sample.attributes.title, next)))
    expect(await page.getByRole('alert').count()).toBe(0)
    last = next
  }

  // The page itself, with the dossier in it, opens from the disk.
  const [html] = await save('Web page', ['.html'])
  const at = temporaryFolder()
  writeFileSync(at('page.html'), html?.text ?? '')
  await page.goto(pathToFileURL(at('page.html')).href)
  await page.getByText('6 entities · 4 connections · 4 statements').waitFor()
})

test('an entity is printed as one page with its ties, sentences and sources; a sentence is copied as a citation', async () => {
  const page = await explorer.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('option', { name: /Charles Babbage/ }).click()
  await page.getByRole('heading', { level: 2, name: 'Charles Babbage' }).waitFor()
  // What the browser does when a reader prints: it tells the page, and makes a document of it.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const profile = page.getByRole('article')
  await profile.getByRole('heading', { level: 1, name: 'Charles Babbage' }).waitFor()
  await profile.getByText('4 connections, 3 mentions, in “The engine of Babbage”').waitFor()
  expect(await profile.getByRole('listitem').allInnerTexts()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Charles Babbage built Difference Engine \(reported\)\s+“Mary Somerville said/),
      expect.stringMatching(/^The engine of Babbage.*SHA-256/),
    ]),
  )
  expect(await page.getByRole('application').isVisible()).toBe(false)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  // What the filters leave out is not printed, and that is said.
  await page.goto(`${page.url()}&unsaid=reported`)
  await page.getByRole('application', { includeHidden: true }).waitFor({ state: 'attached' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await profile.getByText('Filtered: nothing reported. 1 connection left out.').waitFor()
  expect(await profile.getByText('Difference Engine').count()).toBe(0)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await page.getByRole('heading', { name: 'Connections 4', exact: true }).waitFor()

  await page.getByRole('button', { name: /built Reported/ }).click()
  await page.getByRole('button', { name: 'Copy as citation' }).click()
  await page.getByText('Copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“Mary Somerville said that Babbage built the Difference Engine\.” \(reported by Mary Somerville\) The engine of Babbage, test, characters \d+–\d+\.$/,
  )
})
