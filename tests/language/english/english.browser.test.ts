import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEnglish } from '../../../src/language/english/createEnglish.ts'
import { viewText } from '../../../src/text/viewText.ts'
import { modelBytes } from '../../support/english.ts'
import { openEnglishPage } from '../../support/englishInChromium.ts'

type Opened = Awaited<ReturnType<typeof openEnglishPage>>

let opened: Opened
beforeAll(async () => {
  opened = await openEnglishPage()
})
afterAll(() => opened?.browser.close())

const article = readFileSync(
  new URL('../../../graph-data/eastern-economic-forum.txt', import.meta.url),
  'utf8',
)
const hard = '\ud800 met \udc00. HE SAID NO. Der Minister traf Anna. h̸̡̪̯ͨ͊̽̅̾e̵̬͙ l̶͚̏l̷o 12 13 14'
const sentences = [article, hard].flatMap((text) =>
  viewText(text).blocks.flatMap((block) =>
    block.sentences.map((s) =>
      s.tokens.map(({ start, end }) => ({ form: text.slice(start, end), start, end })),
    ),
  ),
)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test.each([1, 7, 1000])('Chromium says byte for byte what Node says, %i sentences at once', async (size) => {
  const node = JSON.stringify(createEnglish(modelBytes()).parse(sentences))
  const chromium = await opened.page.evaluate(
    async ({ sentences, size }) => {
      const english = engine.createEnglish(new Uint8Array(await (await fetch('/english.bin')).arrayBuffer()))
      const parsed: unknown[] = []
      for (let at = 0; at < sentences.length; at += size)
        parsed.push(...english.parse(sentences.slice(at, at + size)))
      return JSON.stringify(parsed)
    },
    { sentences, size },
  )
  expect(sentences.length).toBeGreaterThan(30)
  expect(sha256(chromium)).toBe(sha256(node))
})
