import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as z from 'zod'
import { viewText } from '../../src/text/viewText.ts'
import { runNode } from '../evaluation/command.ts'
import { readTreebank } from '../evaluation/parse/readTreebank.ts'
import { PROJECT, SHARED } from '../evaluation/shared.ts'
import { bundleEnglish } from '../support/bundleEnglish.ts'
import { openEnglishPage } from '../support/englishInChromium.ts'
import { median } from './measure.ts'

const MODEL = join(PROJECT, 'src/language/model/english.bin')
const TREEBANK = join(SHARED, 'data/treebanks/gum-dev.conllu')
const ARTICLE = join(PROJECT, 'graph-data/eastern-economic-forum.txt')
const TIMER = fileURLToPath(new URL('./timeEnglish.mjs', import.meta.url))

const Timed = z.object({
  load: z.number(),
  seconds: z.number(),
  memory: z.object({ before: z.number(), loaded: z.number(), peak: z.number() }),
})

export interface EnglishFigures {
  /** What is read: each sentence once, so that no form is known from before. */
  readonly text: { readonly name: string; readonly sentences: number; readonly words: number }
  /** Median milliseconds from the import to the first answer being possible. */
  readonly load: { readonly node: number; readonly chromium?: number }
  /** Median seconds to parse it on one core: of processor time in Node, on the clock in Chromium. */
  readonly seconds: { readonly node: number; readonly chromium?: number }
  /** Bytes resident in Node: before the model, with it, and the most while it read. */
  readonly memory: z.infer<typeof Timed>['memory']
  /** Bytes of the model as it lies, and with gzip -9. */
  readonly size: { readonly raw: number; readonly gzip: number }
}

/** Speed, start, memory and size of the English model; `folder` takes its files. */
export async function benchmarkEnglish(
  folder: string,
  runs: number,
  hasChromium: boolean,
): Promise<EnglishFigures> {
  const { name, sentences } = texts()
  const [bundle, input] = [join(folder, 'english.mjs'), join(folder, 'sentences.json')]
  writeFileSync(bundle, await bundleEnglish('es'))
  writeFileSync(input, JSON.stringify(sentences))
  const times = Array.from({ length: runs }, () =>
    Timed.parse(JSON.parse(runNode([TIMER, bundle, MODEL, input]))),
  )
  const page = hasChromium ? await inChromium(sentences, runs) : undefined
  const model = readFileSync(MODEL)
  return {
    text: { name, sentences: sentences.length, words: sentences.flat().length },
    load: { node: median(times.map(({ load }) => load)), ...(page && { chromium: page.load }) },
    seconds: { node: median(times.map(({ seconds }) => seconds)), ...(page && { chromium: page.seconds }) },
    memory: {
      before: median(times.map(({ memory }) => memory.before)),
      loaded: median(times.map(({ memory }) => memory.loaded)),
      peak: median(times.map(({ memory }) => memory.peak)),
    },
    size: { raw: model.length, gzip: gzipSync(model, { level: 9 }).length },
  }
}

/** GUM dev where there are treebanks, else the shipped article. */
function texts() {
  if (existsSync(TREEBANK)) {
    const sentences = readTreebank(readFileSync(TREEBANK, 'utf8')).map(({ words }) =>
      words.map(({ form }) => ({ form, start: 0, end: form.length })),
    )
    return { name: 'GUM dev', sentences }
  }
  const text = readFileSync(ARTICLE, 'utf8')
  const sentences = viewText(text).blocks.flatMap((block) =>
    block.sentences.map(({ tokens }) =>
      tokens.map(({ start, end }) => ({ form: text.slice(start, end), start, end })),
    ),
  )
  return { name: 'the shipped article', sentences }
}

async function inChromium(sentences: ReturnType<typeof texts>['sentences'], runs: number) {
  const { browser, page } = await openEnglishPage()
  try {
    const times: { load: number; seconds: number }[] = []
    for (let run = 0; run < runs; run++)
      times.push(
        await page.evaluate(async (sentences) => {
          const model = new Uint8Array(await (await fetch('/english.bin')).arrayBuffer())
          const started = performance.now()
          const english = engine.createEnglish(model)
          const loaded = performance.now()
          english.parse(sentences)
          return { load: loaded - started, seconds: (performance.now() - loaded) / 1000 }
        }, sentences),
      )
    return {
      load: median(times.map(({ load }) => load)),
      seconds: median(times.map(({ seconds }) => seconds)),
    }
  } finally {
    await browser.close()
  }
}
