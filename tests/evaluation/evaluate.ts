import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { coreferenceTable, evaluateWhoIsWho } from './coreference.ts'
import { ARTICLE_SETS, evaluateGraphs, GRAPH_FILES, goldArticles, graphTable } from './graphs.ts'
import { evaluateOpenie, OPENIE_FILES, openieTable } from './openie.ts'
import { evaluateParsing, parsingTable } from './parsing.ts'
import { evaluateReading, READING_FILES, readingTable } from './reading.ts'
import { missing } from './shared.ts'

const HELP = `Measures Dossier against gold annotations: npm run evaluate -- [OPTIONS]

  --only NAME     one article with a gold graph, and nothing else
  --errors        what is missed and what is too much, article by article (not of those that stay blind)
  --json          the figures for machines
  --help          print this
`

/** @returns the exit code. */
export function main(args: readonly string[]): number {
  const { values: options } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  const absent = missing([...GRAPH_FILES, ...OPENIE_FILES, ...READING_FILES])
  if (absent.length > 0) {
    process.stderr.write(
      `Nothing can be evaluated, because this is missing:\n${absent.map((path) => `  ${path}\n`).join('')}`,
    )
    return 1
  }
  const known = goldArticles()
  const chosen = known.filter(({ name }) => options.only === undefined || name === options.only)
  if (chosen.length === 0) {
    const names = known.map(({ name }) => name).join(', ')
    process.stderr.write(`There is no article ${options.only}. There are: ${names}.\n`)
    return 2
  }

  const folder = mkdtempSync(join(tmpdir(), 'dossier-evaluation-'))
  try {
    const graphs = ARTICLE_SETS.map((set) => ({
      set,
      articles: chosen.filter((article) => article.set === set),
    }))
      .filter(({ articles }) => articles.length > 0)
      .map(({ set, articles }) => ({
        set,
        ...evaluateGraphs(articles, folder, options.errors && set !== 'blind'),
      }))
    // What follows does not belong to a single article.
    const rest =
      options.only === undefined
        ? {
            openie: evaluateOpenie(folder),
            reading: evaluateReading(),
            parsing: evaluateParsing(),
            coreference: evaluateWhoIsWho(),
          }
        : undefined
    if (options.json) process.stdout.write(`${JSON.stringify({ graphs, ...rest }, null, 2)}\n`)
    else {
      const tables = graphs.map((figures) => graphTable(figures, `${figures.set} graphs`))
      if (rest)
        tables.push(
          openieTable(rest.openie),
          readingTable(rest.reading),
          parsingTable(rest.parsing),
          coreferenceTable(rest.coreference),
        )
      for (const { errors } of graphs) if (errors) process.stdout.write(`${errors}\n`)
      process.stdout.write(`${tables.join('\n\n')}\n`)
    }
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
