import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sampleDossier } from '../fixture.ts'
import { explorerOn, placeOnMap } from '../support.ts'

const explorer = explorerOn(async () => [await sampleDossier()])

const map = (page: Page) => page.getByRole('application', { name: 'Map of 6 entities' })
const said = (page: Page) => page.getByRole('region', { name: 'Map' }).getByRole('status').first()

/** Moves fingers over the page: at each step, where they are. `rest` is how long they stay at the first. */
async function touch(
  page: Page,
  steps: readonly (readonly { x: number; y: number }[])[],
  rest = 0,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const [first = [], ...others] = steps.map((points) => points.map(({ x, y }, id) => ({ x, y, id })))
  const start = session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: first })
  if (rest > 0) {
    await start
    await page.waitForTimeout(rest)
  }
  // One after the other without an answer between: on a slow machine a finger would rest while one is waited for.
  await Promise.all([
    start,
    ...others.map((touchPoints) =>
      session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints }),
    ),
  ])
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

describe('with the keyboard alone', () => {
  test('arrows walk from node to node along the lines, every step is said, Enter selects', async () => {
    const page = await explorer.share()
    await map(page).focus()
    await page.keyboard.press('Home')
    await expect.poll(() => said(page).textContent()).toBe('Charles Babbage, Person, 4 connections')
    // Charles Babbage is in the middle, the others at the corners: up leads to either of the two above.
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => said(page).textContent()).toMatch(/^(Ada Lovelace|Turin), .*, 1 connection$/)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => said(page).textContent()).toMatch(/^Nothing is tied above/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => said(page).textContent())
      .toMatch(/^(Difference Engine|London), .*, 1 connection$/)
    const name = (await said(page).textContent())?.split(',')[0] ?? ''
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Entities 6' }).waitFor()
  })

  test('the map says what its keys do, only while the keyboard is on it', async () => {
    const page = await explorer.share()
    const hint = page.getByText('Arrows walk along the lines')
    await page.getByRole('searchbox', { name: 'Filter entities' }).focus()
    expect(await hint.count()).toBe(0)
    for (let i = 0; i < 20 && (await hint.count()) === 0; i++) await page.keyboard.press('Tab')
    await hint.waitFor()
    await page.keyboard.press('Tab')
    expect(await hint.count()).toBe(0)
  })
})

test('motion is there, and not where the reader asked for less of it', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const page = await explorer.open({ reducedMotion })
    const isStill = reducedMotion === 'reduce'
    // A place in the text is marked, by fading or by standing there.
    await page.getByRole('option', { name: /Charles Babbage/ }).click()
    await page.getByRole('button', { name: /said that Babbage built/ }).click()
    await page.locator('[data-located]').first().waitFor()
    const fading = () => page.evaluate(() => document.getAnimations().length)
    if (isStill) expect(await fading()).toBe(0)
    else await expect.poll(fading).toBeGreaterThan(0)

    // By a clock of its own, for on a busy machine a glide may end with its first frame.
    await page.clock.install()
    await page.clock.pauseAt(new Date(Date.now() + 60_000))
    const names = () =>
      page.locator('canvas.sigma-labels').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
    const before = await names()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.clock.runFor(100)
    const between = await names()
    await page.clock.runFor(2_000)
    const after = await names()
    expect(after).not.toBe(before)
    expect(between === after).toBe(isStill)
  }
})

describe('with fingers, in a narrow window', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
  /** Taps until the map has come to rest and the tap meets what it should. */
  const tapOn = (page: Page, place: { x: number; y: number }, name: string) =>
    expect
      .poll(
        async () => {
          await page.touchscreen.tap(place.x, place.y)
          return page.getByRole('heading', { level: 2, name }).isVisible()
        },
        { interval: 700 },
      )
      .toBe(true)

  test('a tap selects, two fingers zoom around what is between them, one finger moves the map', async () => {
    const page = await explorer.open(phone)
    await tapOn(page, await placeOnMap(page, 50, 50), 'Charles Babbage')
    // What is above the map may have changed with the selection.
    const middle = await placeOnMap(page, 50, 50)
    // Half as far apart: all of it is drawn half as large.
    await touch(page, [
      [
        { x: middle.x - 80, y: middle.y },
        { x: middle.x + 80, y: middle.y },
      ],
      [
        { x: middle.x - 60, y: middle.y },
        { x: middle.x + 60, y: middle.y },
      ],
      [
        { x: middle.x - 40, y: middle.y },
        { x: middle.x + 40, y: middle.y },
      ],
    ])
    const half = await placeOnMap(page, 25, 75)
    await tapOn(page, half, 'Ada Lovelace')
    await touch(page, [[half], [{ x: half.x + 20, y: half.y + 10 }], [{ x: half.x + 40, y: half.y + 20 }]])
    await tapOn(page, { x: middle.x + 40, y: middle.y + 20 }, 'Charles Babbage')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('a finger that rests on a node drags it, and it is pinned there; one that does not rest moves the map', async () => {
    const page = await explorer.open(phone)
    const [from, to] = [await placeOnMap(page, 0, 0), await placeOnMap(page, 25, 25)]
    await touch(page, [[from], [{ x: from.x + 15, y: from.y - 5 }], [from]])
    const undo = page.getByRole('button', { name: /^Undo: Pinned “Difference Engine”/ })
    expect(await undo.count()).toBe(0)
    await touch(page, [[from], [{ x: from.x + 5, y: from.y - 5 }], [to]], 500)
    await undo.waitFor()
    await tapOn(page, to, 'Difference Engine')
    await page.getByText('Pinned', { exact: true }).waitFor()

    // Let go over another node, it is asked to be one with it.
    const [turin, lovelace] = [await placeOnMap(page, 100, 100), await placeOnMap(page, 0, 100)]
    await touch(page, [[turin], [{ x: turin.x - 5, y: turin.y }], [lovelace]], 500)
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).tap()
    await page.locator('header').getByText('5 entities').waitFor()
  })
})

test('the pointer shows what can be chosen, without a new drawing of the map', async () => {
  const page = await explorer.share()
  const cursor = () => page.locator('canvas.sigma-mouse').evaluate((canvas) => canvas.style.cursor)
  for (const [x, y, shape] of [
    [50, 50, 'pointer'],
    [40, 60, 'pointer'],
    [50, 20, ''],
  ] as const) {
    const place = await placeOnMap(page, x, y)
    await page.mouse.move(place.x, place.y)
    await expect.poll(cursor).toBe(shape)
  }
})

describe('what the map looks like', () => {
  test('what is pinned has a sign, which the key tells of', async () => {
    const page = await explorer.open()
    const pinned = page
      .getByRole('region', { name: 'Map' })
      .getByRole('listitem')
      .filter({ hasText: 'Pinned' })
    expect(await pinned.count()).toBe(0)
    await page.getByRole('option', { name: /Ada Lovelace/ }).click()
    await page.getByRole('button', { name: 'Pin to its place' }).click()
    await pinned.waitFor()
    expect(await pinned.textContent()).toBe('Pinned1')
    await page.keyboard.press('Control+z')
    await pinned.waitFor({ state: 'detached' })
  })
  test('is chosen in its menu, told by its key, and remembered', async () => {
    const page = await explorer.open()
    const key = page.getByRole('region', { name: 'Map' }).getByRole('listitem')
    expect((await key.allTextContents()).join()).not.toContain('Charles Babbage')
    await page.getByRole('button', { name: 'Look' }).click()
    await page.getByText('Outline groups').click()
    await page.getByRole('radio', { name: 'standing between others' }).press('Space')
    await page.keyboard.press('Escape')
    // A group is named by those who hold it together.
    await key.getByText(/Charles Babbage, /).waitFor()
    await page.reload()
    await key.getByText(/Charles Babbage, /).waitFor()
    await page.getByRole('button', { name: 'Look' }).click()
    expect(await page.getByRole('switch', { name: 'Outline groups' }).isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: 'standing between others' }).isChecked()).toBe(true)
    // Colours of groups never stand alone: outlines come with them.
    await page.getByText('Outline groups').click()
    await page.getByRole('radio', { name: 'group' }).press('Space')
    const outlines = page.getByRole('switch', { name: 'Outline groups' })
    expect([await outlines.isChecked(), await outlines.isDisabled()]).toEqual([true, true])
  })
})

describe('a picture of the view', () => {
  const save = async (page: Page, format: string) => {
    await page.getByRole('button', { name: 'Save picture' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: format }).click()
    return download
  }

  test('as SVG has title, names, key and sources as text', async () => {
    const page = await explorer.share()
    const file = await save(page, 'SVG')
    expect(file.suggestedFilename()).toBe('the-engine-of-babbage.svg')
    const svg = readFileSync(await file.path(), 'utf8')
    const texts = await page.evaluate((markup) => {
      const document = new DOMParser().parseFromString(markup, 'image/svg+xml')
      if (document.querySelector('parsererror')) throw new Error('not well-formed')
      return [...document.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent)
    }, svg)
    for (const words of ['The engine of Babbage', 'Charles Babbage', 'Turin', 'People', 'Places', 'Denied'])
      expect(texts).toContain(words)
    expect(texts.at(-1)).toBe('Source: The engine of Babbage')
  })

  test('has what a filter leaves: the key hides and shows types and statuses, with the keyboard too', async () => {
    const page = await explorer.share()
    const key = page.getByRole('region', { name: 'Map' })
    const places = key.getByRole('button', { name: /^Places/ })
    await places.focus()
    await page.keyboard.press('Space')
    expect(await places.getAttribute('aria-pressed')).toBe('false')
    const names = async () =>
      [
        ...readFileSync(await (await save(page, 'SVG')).path(), 'utf8').matchAll(
          /<title>([^<]*), \w+<\/title>/g,
        ),
      ].map(([, name]) => name)
    const people = ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville']
    await expect.poll(async () => (await names()).sort()).toEqual([...people, 'Difference Engine'].sort())
    await places.click()
    await expect.poll(names).toContain('Turin')
  })

  test('as PNG is twice as sharp as the screen, and not empty', async () => {
    const page = await explorer.share()
    const file = await save(page, 'PNG')
    const base64 = readFileSync(await file.path()).toString('base64')
    const { width, colors, people } = await page.evaluate(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = new Uint32Array(
        context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
      )
      const map = document.querySelector('[role=application]') ?? document.body
      const person = getComputedStyle(map).getPropertyValue('--type-person').trim()
      const [red = '', green = '', blue = ''] = person.match(/[0-9a-f]{2}/gi) ?? []
      const color = Number.parseInt(`ff${blue}${green}${red}`, 16)
      return {
        width: image.width,
        colors: new Set(pixels).size,
        people: pixels.filter((pixel) => pixel === color).length,
      }
    }, base64)
    const box = await map(page).boundingBox()
    expect(width).toBe(2 * (box?.width ?? 0))
    expect(colors).toBeGreaterThan(100)
    // Three in the map, and one in the key.
    expect(people).toBeGreaterThan(300)
  })

  test('as PNG can be stopped while a slow graphics processor draws it', async () => {
    const page = await explorer.open({
      before: () => {
        const { prototype } = WebGL2RenderingContext
        const { getSyncParameter } = prototype
        Object.assign(window, { isSlow: true })
        prototype.getSyncParameter = function (...args) {
          return 'isSlow' in window && window.isSlow ? this.UNSIGNALED : getSyncParameter.apply(this, args)
        }
      },
    })
    const downloads: string[] = []
    page.on('download', (file) => downloads.push(file.suggestedFilename()))
    const open = page.getByRole('button', { name: 'Save picture' })
    await open.click()
    await page.getByRole('menuitem', { name: 'PNG' }).click()
    await page.getByText('Drawing the picture … 0 %').waitFor()
    await page.getByRole('button', { name: 'Stop drawing the picture' }).click()
    await open.waitFor()
    await page.evaluate(() => Object.assign(window, { isSlow: false }))
    expect(downloads).toEqual([])
    expect((await save(page, 'PNG')).suggestedFilename()).toBe('the-engine-of-babbage.png')
  })
})
