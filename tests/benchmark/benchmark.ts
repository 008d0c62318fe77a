import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '../chromium.mjs'
import { table } from '../evaluation/table.ts'
import { type BuildFigures, benchmarkBuild } from './build.ts'
import { benchmarkEnglish, type EnglishFigures } from './english.ts'
import { benchmarkPage, type PageFigures } from './page.ts'

const HELP = `Measures Dossier's speed and size: npm run benchmark -- [OPTIONS]

  --runs N   runs of which the median is taken (default 3)
  --json     the figures for machines
  --help     print this
`

/** @returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values: options } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  const runs = Math.max(1, Number.parseInt(options.runs, 10) || 3)
  const folder = mkdtempSync(join(tmpdir(), 'dossier-benchmark-'))
  try {
    const chromiumPath = findChromium()
    const english = await benchmarkEnglish(folder, runs, chromiumPath !== undefined)
    const build = benchmarkBuild(folder, runs)
    const page = chromiumPath ? await benchmarkPage(chromiumPath, runs) : undefined
    const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown' }
    if (options.json) process.stdout.write(`${JSON.stringify({ machine, english, build, page }, null, 2)}\n`)
    else {
      const parts = [
        `Node ${machine.node}, ${machine.processor}`,
        englishTable(english),
        ...buildTables(build),
      ]
      parts.push(
        ...(page ? pageTables(page) : ['No Chromium found (CHROME_PATH): the page was not measured.']),
      )
      process.stdout.write(`${parts.join('\n\n')}\n`)
    }
    return page ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const milliseconds = (time: number) => `${Math.round(time).toLocaleString('en')} ms`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

function englishTable({ text, load, seconds, memory, size }: EnglishFigures): string {
  const rate = (count: number, time: number | undefined) =>
    time === undefined ? '' : Math.round(count / time).toLocaleString('en')
  const when = (time: number | undefined) => (time === undefined ? '' : milliseconds(time))
  return table(
    ['English model, one core', 'Node', 'Chromium'],
    [
      [
        `sentences/s, ${text.name}`,
        rate(text.sentences, seconds.node),
        rate(text.sentences, seconds.chromium),
      ],
      ['words/s', rate(text.words, seconds.node), rate(text.words, seconds.chromium)],
      ['load', when(load.node), when(load.chromium)],
      ['resident before the model', megabytes(memory.before), ''],
      ['resident with it', megabytes(memory.loaded), ''],
      ['resident at most, reading', megabytes(memory.peak), ''],
      ['size', megabytes(size.raw), ''],
      ['size, gzip -9', megabytes(size.gzip), ''],
    ],
  )
}

function buildTables({ start, article, growth }: BuildFigures): string[] {
  return [
    table(
      ['command, from the shell', 'median'],
      [
        ['dossier --version', milliseconds(start)],
        ['dossier build, shipped article', milliseconds(article)],
      ],
    ),
    table(
      ['articles at once', 'words', 'sentences', 'processor time', 'sentences/s', 'ms/word', 'memory'],
      growth.map(({ articles, words, sentences, seconds, memory }) => [
        articles.toLocaleString('en'),
        words.toLocaleString('en'),
        sentences.toLocaleString('en'),
        `${seconds.toFixed(1)} s`,
        Math.round(sentences / seconds).toLocaleString('en'),
        ((1000 * seconds) / words).toFixed(2),
        megabytes(memory),
      ]),
    ),
  ]
}

function pageTables({ firstMap, firstLoad, scripts }: PageFigures): string[] {
  return [
    table(
      ['page, in Chromium', 'median'],
      [
        ['first map', milliseconds(firstMap)],
        ['script before it, gzipped', kilobytes(firstLoad)],
      ],
    ),
    table(
      ['script', 'gzipped', 'loaded'],
      scripts.map(({ file, gzip, first }) => [file, kilobytes(gzip), first ? 'first' : 'when needed']),
    ),
  ]
}
