import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { viewText } from '../../src/text/viewText.ts'
import { dossier, runNode } from '../evaluation/command.ts'
import { PROJECT } from '../evaluation/shared.ts'
import { median, timed } from './measure.ts'

const ARTICLE = join(PROJECT, 'graph-data/eastern-economic-forum.txt')
const COMMAND = join(PROJECT, 'dist/cli/dossier.js')
/** Numbers of articles built at once: time and memory should grow as they do. */
const SIZES = [1, 10, 100, 1000]
const PARAGRAPHS = 4

/** Written by the command's process as it ends: its processor time in seconds and the most memory it had, in bytes. */
const Spent = z.object({ seconds: z.number(), memory: z.number() })
const meterScript = (path: string) => `import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const spent = { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }
  writeFileSync(${JSON.stringify(path)}, JSON.stringify(spent))
})
`

export interface BuildFigures {
  /** Milliseconds of `dossier --version`, from the shell. */
  readonly start: number
  /** Milliseconds of building the shipped article, from the shell, start included. */
  readonly article: number
  readonly growth: readonly {
    readonly articles: number
    readonly words: number
    readonly sentences: number
    /** Processor time of the whole command. */
    readonly seconds: number
    /** The most that was resident, in bytes. */
    readonly memory: number
  }[]
}

/** Medians of the build command; `folder` takes its files. Many articles are built once. */
export function benchmarkBuild(folder: string, runs: number): BuildFigures {
  const articles = shortArticles(Math.max(...SIZES)).map((text, i) => {
    const path = join(folder, `article-${i}.txt`)
    writeFileSync(path, text)
    const sentences = viewText(text).blocks.reduce((sum, block) => sum + block.sentences.length, 0)
    return { path, words: text.match(/\S+/g)?.length ?? 0, sentences }
  })
  const output = join(folder, 'out.json')
  const [meter, spent] = [join(folder, 'meter.mjs'), join(folder, 'spent.json')]
  writeFileSync(meter, meterScript(spent))
  const measure = (paths: readonly string[]) => {
    runNode(['--import', meter, COMMAND, 'build', ...paths, '--output', output, '--quiet'])
    return Spent.parse(JSON.parse(readFileSync(spent, 'utf8')))
  }
  return {
    start: timed(runs, () => dossier('--version')),
    article: timed(runs, () => dossier('build', ARTICLE, '--output', output, '--quiet')),
    growth: SIZES.map((size) => {
      const some = articles.slice(0, size)
      const times = Array.from({ length: size < 100 ? runs : 1 }, () => measure(some.map(({ path }) => path)))
      return {
        articles: size,
        words: some.reduce((sum, { words }) => sum + words, 0),
        sentences: some.reduce((sum, { sentences }) => sum + sentences, 0),
        seconds: median(times.map(({ seconds }) => seconds)),
        memory: median(times.map(({ memory }) => memory)),
      }
    }),
  }
}

/** Paragraphs of the shipped article, some for each; a text given twice is read once, so each has a number of its own. */
function shortArticles(count: number): string[] {
  const paragraphs = readFileSync(ARTICLE, 'utf8').split(/\n+/)
  return Array.from({ length: count }, (_, i) => {
    const own = Array.from({ length: PARAGRAPHS }, (_, k) => paragraphs[(i + 7 * k) % paragraphs.length])
    return `${own.join('\n\n')}\n\nThis is edition ${i}.\n`
  })
}
