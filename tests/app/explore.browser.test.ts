import { describe, expect, test } from 'vitest'
import { hostileDossier, sampleDossier } from './fixture.ts'
import { dropFiles, explorerOn, placeOnMap, pointAt, violations } from './support.ts'

const explorer = explorerOn(async () => [await sampleDossier()])

const text = '[aria-label="Source text"]'

test('the shipped dossier is there at once: title, numbers, entities, key, text', async () => {
  const page = await explorer.open()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('The engine of Babbage')
  await page.getByText('6 entities · 4 connections · 4 statements').waitFor()
  expect(await page.getByRole('option').count()).toBe(6)
  const key = page.getByRole('region', { name: 'Map' }).getByRole('listitem')
  expect(await key.allTextContents()).toEqual(
    expect.arrayContaining(['People3', 'Places2', 'Reported1', 'Denied1']),
  )
  // Three types and three statuses are told apart by form and dash, for whom colours tell nothing.
  const signs = await key.locator('svg').evaluateAll((list) => list.map(({ innerHTML }) => innerHTML))
  expect([signs.length, new Set(signs).size]).toEqual([6, 6])
  await page.locator(text).getByText('built the').waitFor()
  // The time is a figure of the benchmark; here only the order of magnitude, on a machine that does other things too.
  await page.reload()
  const drawn = await page.waitForFunction(
    () => performance.getEntriesByName('dossier:first-map')[0]?.startTime,
  )
  expect(await drawn.jsonValue()).toBeLessThan(5_000)
})

test('a click on a node of the map shows its names, connections and mentions', async () => {
  const page = await explorer.share()
  const { x, y } = await placeOnMap(page, 50, 50)
  await page.mouse.click(x, y)
  const details = page.getByRole('region', { name: 'Details' })
  await details.getByRole('heading', { name: 'Charles Babbage' }).waitFor()
  await details.getByText('also Babbage').waitFor()
  const bar = page.getByRole('toolbar', { name: 'View' })
  expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await details.getByRole('heading', { name: 'Connections 4' }).waitFor()
  await details.getByRole('heading', { name: 'Mentions 3' }).waitFor()
  await details.getByRole('button', { name: /the other acts: met Asserted/ }).waitFor()
})

test('a click on a line shows the sentence, its parts told apart, how it is said and when', async () => {
  const page = await explorer.share()
  const { x, y } = await placeOnMap(page, 25, 75)
  await page.mouse.click(x, y)
  const details = page.getByRole('region', { name: 'Details' })
  const claim = details.getByRole('heading', { name: 'Ada Lovelace met Charles Babbage' })
  await claim.waitFor()
  const part = (name: string) => details.locator(`[data-part="${name}"]`).allTextContents()
  expect([await part('subject'), await part('predicate'), await part('object')]).toEqual([
    ['Ada Lovelace'],
    ['met'],
    ['Charles Babbage'],
  ])
  await details
    .locator('dl')
    .getByRole('button', { name: /^Asserted/ })
    .waitFor()
  expect(await details.locator('dl dd').last().textContent()).toBe('5 June 1833')
  // The same sentence is marked in the source text.
  expect(await page.locator(`${text} [data-part="subject"]`).textContent()).toBe('Ada Lovelace')
})

test('who says so leads to that entity', async () => {
  const page = await explorer.share()
  await page.getByRole('option', { name: /Difference Engine/ }).click()
  await page.getByRole('button', { name: /built Reported/ }).click()
  const details = page.getByRole('region', { name: 'Details' })
  await details
    .locator('dl')
    .getByRole('button', { name: /Mary Somerville/ })
    .click()
  await details.getByRole('heading', { level: 2, name: 'Mary Somerville' }).waitFor()
})

test('a click on a mention in the text selects its entity, and the entity’s mentions are marked', async () => {
  const page = await explorer.share()
  await page.locator(`${text} [data-entity]`, { hasText: 'Turin' }).click()
  await page.getByRole('heading', { level: 2, name: 'Turin' }).waitFor()
  expect(await page.locator(`${text} [class*=selected]`).allTextContents()).toEqual(['Turin'])
})

test('a mention in the list leads to its place in the text', async () => {
  const page = await explorer.share()
  await page.getByRole('option', { name: /Charles Babbage/ }).click()
  await page.getByRole('button', { name: /said that Babbage built/ }).click()
  await page.locator(`${text} [data-located]`, { hasText: 'Babbage' }).waitFor()
})

describe('with the keyboard alone', () => {
  test('/ finds by name without accents or case, Enter selects, Escape lets go', async () => {
    const page = await explorer.share()
    await page.keyboard.press('/')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await page.keyboard.type('bább')
    await page.locator('[role=dialog] mark', { hasText: 'Babbage' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Charles Babbage' }).waitFor()
    expect(await page.getByRole('status').allTextContents()).toContain(
      'Charles Babbage, Person, 4 connections',
    )
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
  })

  test('a search that finds nothing says so', async () => {
    const page = await explorer.share()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await page.keyboard.type('zzz')
    await page.getByText('Nothing is called “zzz”').waitFor()
  })

  test('? lists what the keys do, and so does the palette; the list is read and closed by keys', async () => {
    const page = await explorer.share()
    const list = page.getByRole('dialog', { name: 'Keyboard' })
    await page.keyboard.press('?')
    await list.getByText('walk along the lines', { exact: true }).waitFor()
    expect(await list.getByRole('heading', { level: 3 }).allTextContents()).toContain('On the timeline')
    expect(await list.locator('dl > div', { hasText: 'make it again' }).innerText()).toMatch(
      /^Ctrl\s*Shift\s*Z\s*Ctrl\s*Y\s*make it again$/,
    )
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    // Written in a field it is a sign like any other.
    await page.getByRole('searchbox', { name: 'Filter entities' }).focus()
    await page.keyboard.type('?')
    expect(await page.getByRole('searchbox', { name: 'Filter entities' }).inputValue()).toBe('?')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await page.keyboard.type('shortcuts')
    await page.keyboard.press('Enter')
    await list.waitFor()
  })

  test('the list reaches every entity and the panel every sentence', async () => {
    const page = await explorer.share()
    await page.getByRole('searchbox', { name: 'Filter entities' }).fill('engine')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The focus goes on into the panel, and from there to its first connection.
    const row = page.getByRole('button', { name: /built Reported/ })
    await row.waitFor()
    for (let i = 0; i < 15 && !(await row.evaluate((element) => element === document.activeElement)); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Charles Babbage built Difference Engine' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'said that Babbage built',
    )
    // Back in the list it is where it was.
    await page.keyboard.press('Escape')
    await expect
      .poll(() =>
        page.evaluate(() => {
          const id = document.activeElement?.getAttribute('aria-activedescendant')
          return id && document.getElementById(id)?.textContent
        }),
      )
      .toContain('Difference Engine')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Charles Babbage' }).waitFor()
  })

  test('what is chosen before it is found is what is found', async () => {
    const page = await explorer.open()
    let arrive = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route(/searchIndex/, async (route) => {
      await arrival
      await route.continue()
    })
    await page.reload()
    const field = page.getByRole('searchbox', { name: 'Filter entities' })
    await field.focus()
    await page.keyboard.type('turi')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    arrive()
    await page.getByRole('heading', { level: 2, name: 'Turin' }).waitFor()
    await page.keyboard.press('Escape')
    // In the field itself Enter takes the first.
    await field.fill('somer')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Mary Somerville' }).waitFor()
  })

  test('mentions of the text are walked with the arrows and selected with Enter', async () => {
    const page = await explorer.share()
    await page.getByRole('region', { name: 'Text: The engine of Babbage' }).focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter'])
      await page.keyboard.press(key)
    await page.getByRole('heading', { level: 2, name: 'Charles Babbage' }).waitFor()
  })

  test('columns are resized by their splitters', async () => {
    const page = await explorer.open()
    const splitter = page.getByRole('separator', { name: 'Width of the text' })
    const before = Number(await splitter.getAttribute('aria-valuenow'))
    await splitter.focus()
    await page.keyboard.press('ArrowLeft')
    expect(Number(await splitter.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
  })
})

test('while nothing is there the page says what to do; what is opened, or cannot be, is said', async () => {
  const page = await explorer.open({ viewport: { width: 360, height: 640 }, colorScheme: 'dark' })
  let answer: (() => Promise<void>) | undefined
  await page.route('**/data/*.dossier.json', (route) => {
    answer = () => route.fulfill({ status: 500, body: '' })
  })
  await page.reload()
  await page.getByText('Opening the map …').waitFor()
  await expect.poll(() => answer).toBeDefined()
  await answer?.()
  await page.getByRole('alert').getByText('could not be opened: the server answered 500.').waitFor()
  expect(await violations(page)).toEqual([])
  explorer.complaints.splice(0)
  await page.route('**/data/index.json', (route) => route.fulfill({ json: [] }))
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^See who is tied to whom/ }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'New dossier' }).click()
  await page.getByLabel('Paste an article').waitFor()
})

test('first steps are there until they are dismissed; columns keep the width they were dragged to', async () => {
  const page = await explorer.open()
  const steps = page.getByRole('complementary', { name: 'First steps' })
  for (const word of ['Read', 'Find', 'Correct']) await steps.getByText(word, { exact: true }).waitFor()
  await steps.getByRole('button', { name: 'Dismiss first steps' }).focus()
  await page.keyboard.press('Enter')
  await steps.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('placeholder'))).toBe('Filter')

  const splitter = page.getByRole('separator', { name: 'Width of the details' })
  const box = await splitter.boundingBox()
  if (!box) throw new Error('the splitter is not on the page')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 57, y, { steps: 3 })
  await page.mouse.up()
  const width = await splitter.getAttribute('aria-valuenow')
  expect(Number(width)).toBeGreaterThan(380)
  await page.reload()
  await splitter.waitFor()
  expect(await splitter.getAttribute('aria-valuenow')).toBe(width)
  expect(await steps.count()).toBe(0)
})

test('in a narrow window the map is on top, details and text below as tabs, nothing sticks out', async () => {
  const page = await explorer.open({ viewport: { width: 360, height: 740 } })
  await page.getByRole('option', { name: /Charles Babbage/ }).click()
  await page.getByRole('button', { name: /said that Babbage built/ }).click()
  await page.getByRole('tab', { name: 'Text', selected: true }).waitFor()
  await page.locator('[data-located]').first().waitFor()
  await page.locator('[data-entity]', { hasText: 'Turin' }).click()
  await page.getByRole('heading', { level: 2, name: 'Turin' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const bar = page.getByRole('toolbar', { name: 'View' })
  await bar.getByRole('radio', { name: '3 steps around' }).click()
  expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('the colours follow the system until the reader chooses, and the choice is kept', async () => {
  const page = await explorer.open({ colorScheme: 'dark' })
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await background()).toBe('rgb(29, 32, 36)')
  await page.getByRole('button', { name: 'Light colours' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Dark colours' }).waitFor()
  expect(await background()).toBe('rgb(255, 255, 255)')
})

test('names and texts that look like markup are shown as they are', async () => {
  const page = await explorer.open()
  const json = JSON.stringify(await hostileDossier())
  await dropFiles(page, [{ name: 'hostile.json', text: json }])
  await page.getByRole('heading', { level: 1, name: '<script>document.title="owned"</script>' }).waitFor()
  await page.getByRole('option', { name: '<b>أحمد</b> 👩‍🚀 <img src=x onerror=alert(1)>' }).click()
  await page.getByRole('heading', { level: 2, name: /<b>أحمد<\/b>/ }).waitFor()
  await page.locator(text).getByText('<script>document.title="owned"</script> مرحبا').waitFor()
  expect(await page.locator('#root img, #root script').count()).toBe(0)
  expect(await page.title()).not.toBe('owned')
})

test('a lost graphics context is told, and the map can be drawn again', async () => {
  const page = await explorer.open()
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes')
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await page.getByText('The graphics processor stopped').waitFor()
  await page.getByRole('button', { name: 'Draw it again' }).click()
  await page.getByRole('button', { name: 'Key' }).waitFor()
  const { x, y } = await pointAt(page, 50, 50)
  await page.mouse.click(x, y)
  await page.getByRole('heading', { level: 2, name: 'Charles Babbage' }).waitFor()
})
