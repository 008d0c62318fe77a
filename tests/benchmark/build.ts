import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { dossier } from '../evaluation/command.ts'
import { PROJECT } from '../evaluation/shared.ts'
import { median, timed } from './measure.ts'

const ARTICLE = join(PROJECT, 'graph-data/eastern-economic-forum.txt')
/** Numbers of articles built at once: time should grow as they do. */
const SIZES = [1, 10, 100]

const Summary = z.object({ milliseconds: z.number(), relations: z.number() })

export interface BuildFigures {
  /** Milliseconds of `dossier --version`, from the shell. */
  readonly start: number
  /** Milliseconds of building the shipped article, from the shell, start included. */
  readonly article: number
  readonly growth: readonly {
    readonly articles: number
    readonly words: number
    readonly milliseconds: number
    readonly wordsPerSecond: number
  }[]
}

/** Medians of the build command; `folder` takes its files. */
export function benchmarkBuild(folder: string, runs: number): BuildFigures {
  const text = readFileSync(ARTICLE, 'utf8')
  const words = text.match(/\S+/g)?.length ?? 0
  // A text given twice is read once, so each copy ends with a number of its own.
  const copies = Array.from({ length: Math.max(...SIZES) }, (_, i) => {
    const path = join(folder, `article-${i}.txt`)
    writeFileSync(path, `${text}\n\nEdition ${i}.\n`)
    return path
  })
  const output = join(folder, 'out.json')
  const milliseconds = (articles: number) =>
    Summary.parse(JSON.parse(dossier('build', ...copies.slice(0, articles), '--output', output, '--json')))
      .milliseconds
  return {
    start: timed(runs, () => dossier('--version')),
    article: timed(runs, () => dossier('build', ARTICLE, '--output', output, '--quiet')),
    growth: SIZES.map((articles) => {
      const time = median(Array.from({ length: runs }, () => milliseconds(articles)))
      return {
        articles,
        words: words * articles,
        milliseconds: time,
        wordsPerSecond: Math.round((1000 * words * articles) / time),
      }
    }),
  }
}
