import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readDossier } from '../../src/model/readDossier.ts'
import { sampleDossier } from './fixture.ts'
import { dropFiles, explorerOn } from './support.ts'

const ARTICLE =
  'Maria Keller visited Norway on Monday. She met Prime Minister Lars Berg in Oslo. Berg said that Norway will supply gas to Germany.'

const explorer = explorerOn(async () => [await sampleDossier()])

test('a pasted text becomes a map in a worker, and is there after a reload', async () => {
  const page = await explorer.open()
  const engines = () => page.workers().filter((worker) => worker.url().includes('buildWorker'))
  await page.getByRole('button', { name: 'New' }).click()
  await page.getByLabel('Paste an article').fill(ARTICLE)
  await page.getByLabel('Title').fill('A visit to Oslo')
  await expect.poll(engines).toHaveLength(1)
  await page.getByRole('button', { name: 'Build the map' }).click()
  await page.getByRole('heading', { level: 1, name: 'A visit to Oslo' }).waitFor()
  await page.getByRole('option', { name: /Maria Keller/ }).waitFor()
  // The engine's memory went with its worker.
  await expect.poll(engines).toHaveLength(0)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'A visit to Oslo' }).waitFor()

  // The other dossiers are a press away, and what was built can be deleted.
  await page.getByRole('button', { name: /A visit to Oslo/ }).click()
  await page.getByRole('row', { name: /The engine of Babbage/ }).click()
  await page.getByRole('heading', { level: 1, name: 'The engine of Babbage' }).waitFor()
  await page.getByRole('button', { name: /The engine of Babbage/ }).click()
  await page.getByRole('button', { name: 'Delete A visit to Oslo' }).click()
  await page.getByRole('row', { name: /A visit to Oslo/ }).waitFor({ state: 'detached' })
})

test('a text that does not look like English is built only when the reader says so', async () => {
  const page = await explorer.open()
  await page.getByRole('button', { name: 'New' }).click()
  await page
    .getByLabel('Paste an article')
    .fill(
      'Die Staatsanwaltschaft hat am Montag Henrik Dahl angeklagt, weil er einer Reederei geholfen haben soll, Zahlungen zu verbergen. Der Mann wies die Vorwürfe über seinen Anwalt zurück, der mit der Presse sprach.',
    )
  await page.getByRole('button', { name: 'Build the map' }).click()
  await page.getByRole('alert').getByText('This text does not look like English.').waitFor()
  await page.getByRole('button', { name: 'Build it all the same' }).click()
  await page.getByRole('heading', { level: 1, name: /Staatsanwaltschaft/ }).waitFor()
})

test('a build shows its progress, leaves the page free and can be cancelled; the text stays', async () => {
  const page = await explorer.open()
  const text = `${ARTICLE}\n\n`.repeat(3_000)
  await dropFiles(page, [{ name: 'long.txt', text }])
  await page.getByLabel('Paste an article').fill(ARTICLE)
  await page.getByText('long.txt').waitFor()
  await page.getByRole('button', { name: 'Build the map' }).click()
  const bar = page.getByRole('progressbar')
  await page.waitForFunction(
    () => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) > 0,
  )
  // The page answers while the worker works: a frame comes soon.
  const frame = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now()
        requestAnimationFrame(() => done(performance.now() - start))
      }),
  )
  expect(frame).toBeLessThan(1_000)
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await bar.waitFor({ state: 'detached' })
  expect(await page.getByLabel('Paste an article').inputValue()).toBe(ARTICLE)
  await page.getByText('long.txt').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: 'The engine of Babbage' }).waitFor()

  // The draft outlived the closed dialog, and after a cancelled build the next one works.
  await page.getByRole('button', { name: 'New' }).click()
  expect(await page.getByLabel('Paste an article').inputValue()).toBe(ARTICLE)
  await page.getByRole('button', { name: 'Remove long.txt' }).click()
  await page.getByRole('button', { name: 'Build the map' }).click()
  await page.getByRole('option', { name: /Maria Keller/ }).waitFor()
})

test('files dropped anywhere become one dossier; one that cannot be read is named, the others stay', async () => {
  const page = await explorer.open()
  await dropFiles(page, [
    { name: 'one.txt', text: 'Maria Keller visited Norway.' },
    { name: 'two.md', text: '# Second\n\nLars Berg leads Norway.' },
    { name: 'empty.txt', text: '' },
    { name: 'report.pdf', text: '%PDF' },
  ])
  await page.getByText('2 files could not be read.').waitFor()
  await page.getByText(/empty\.txt: The file is empty/).waitFor()
  await page.getByText(/report\.pdf: \.pdf files are not read/).waitFor()
  expect(await page.getByRole('list', { name: 'Files' }).getByRole('listitem').count()).toBe(2)
  await page.getByRole('button', { name: 'Build the map' }).click()
  await page.getByRole('tab', { name: 'Second' }).click()
  await page.getByRole('region', { name: 'Text: Second' }).getByText('Lars Berg').waitFor()
})

test('the page builds the very graph that the command builds, positions included', async () => {
  const shipped = (name: string) => readFile(new URL(`../../graph-data/${name}`, import.meta.url), 'utf8')
  const page = await explorer.open()
  await dropFiles(page, [{ name: 'article.txt', text: await shipped('eastern-economic-forum.txt') }])
  await page.getByLabel('Title').fill('Built here')
  await page.getByRole('button', { name: 'Build the map' }).click()
  await page.getByRole('heading', { level: 1, name: 'Built here' }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('menuitem', { name: 'JSON' }).click()
  const here = readDossier(await readFile(await (await download).path(), 'utf8'))
  const there = readDossier(await shipped('eastern-economic-forum.dossier.json'))
  expect(JSON.stringify([here.nodes, here.edges])).toBe(JSON.stringify([there.nodes, there.edges]))
})

test('documents are added to what is open: its corrections are made again, and what was placed stays in place', async () => {
  const page = await explorer.open()
  const build = async (text: string, action: string) => {
    await page.getByRole('button', { name: 'New' }).click()
    await page.getByLabel('Paste an article').fill(text)
    if (action === 'Add to the map') await page.getByText(/^Add to “Keller”/).click()
    else await page.getByLabel('Title').fill('Keller')
    await page.getByRole('button', { name: action }).click()
  }
  const places = async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    await page.getByRole('menuitem', { name: 'JSON' }).click()
    const { nodes } = readDossier(await readFile(await (await download).path(), 'utf8'))
    return new Map(nodes.map(({ attributes: { label, x, y } }) => [label, `${x} ${y}`]))
  }
  await build(ARTICLE, 'Build the map')
  await page.getByRole('heading', { level: 1, name: 'Keller' }).waitFor()
  await page.getByRole('option', { name: /Lars Berg/ }).click()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.keyboard.type('Berg, L.')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /All entities/ }).click()
  await page.getByRole('option', { name: /Maria Keller/ }).click()
  await page.getByRole('button', { name: /this one acts: visited Asserted/ }).click()
  await page.getByRole('button', { name: 'Turn round' }).click()
  await page.getByRole('heading', { name: 'Norway visited Maria Keller' }).waitFor()
  const before = await places()

  await build('Maria Keller met Anna Lind in Bergen on Friday.', 'Add to the map')
  await page.getByRole('option', { name: /Anna Lind/ }).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Keller' }).waitFor()
  const after = await places()
  expect(before.size).toBeGreaterThan(3)
  for (const [label, place] of before) expect([label, after.get(label)]).toEqual([label, place])
  await page.getByRole('option', { name: /Berg, L\./ }).waitFor()
  await page.getByRole('option', { name: /Norway/ }).click()
  await page.getByRole('button', { name: /this one acts: visited Asserted/ }).waitFor()
  // They can still be taken back, the last first.
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: /the other acts: visited Asserted/ }).waitFor()
})

test('a JSON that is no dossier, or a broken one, is refused with reasons; what was open stays', async () => {
  const page = await explorer.open()
  await dropFiles(page, [{ name: 'other.json', text: '{"nodes": []}' }])
  await page
    .getByRole('alert')
    .getByText(/“other\.json” could not be opened/)
    .waitFor()
  await page
    .getByRole('alert')
    .getByText(/is a graph without nodes/)
    .waitFor()
  const broken = structuredClone(await sampleDossier())
  for (const { attributes } of broken.nodes.slice(0, 1))
    for (const mention of attributes.mentions) mention.exact = 'elsewhere'
  await dropFiles(page, [{ name: 'broken.json', text: JSON.stringify(broken) }])
  await page
    .getByRole('alert')
    .getByText(/nodes\[0\]\.attributes\.mentions\[0\]/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'The engine of Babbage' }).waitFor()
  expect(await page.getByRole('option').count()).toBe(6)
})

test('where the browser keeps nothing, the page works and says how to keep the dossier', async () => {
  const page = await explorer.open({
    before: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    },
  })
  await page.getByRole('button', { name: 'New' }).click()
  await page.getByLabel('Paste an article').fill(ARTICLE)
  await page.getByRole('button', { name: 'Build the map' }).click()
  await page.getByRole('option', { name: /Maria Keller/ }).waitFor()
  await page.getByText('This browser keeps nothing for this page').waitFor()
})
