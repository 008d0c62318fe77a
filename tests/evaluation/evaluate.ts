import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { articleNames, evaluateGraphs, GRAPH_FILES, graphTable } from './graphs.ts'
import { evaluateOpenie, OPENIE_FILES, openieTable } from './openie.ts'
import { evaluateParsing, parsingTable } from './parsing.ts'
import { evaluateReading, READING_FILES, readingTable } from './reading.ts'
import { missing, PROJECT } from './shared.ts'

const HELP = `Measures Dossier against gold annotations: npm run evaluate -- [OPTIONS]

  --only NAME     one article of ../shared/evaluation/dev, and nothing else
  --errors        what is missed and what is too much, article by article
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
  if (!existsSync(join(PROJECT, 'dist/cli/dossier.js')))
    absent.push(`${PROJECT}dist/cli (npm run build makes it)`)
  if (absent.length > 0) {
    process.stderr.write(
      `Nothing can be evaluated, because this is missing:\n${absent.map((path) => `  ${path}\n`).join('')}`,
    )
    return 1
  }
  const known = articleNames()
  const names = known.filter((name) => options.only === undefined || name === options.only)
  if (names.length === 0) {
    process.stderr.write(`There is no article ${options.only}. There are: ${known.join(', ')}.\n`)
    return 2
  }

  const folder = mkdtempSync(join(tmpdir(), 'dossier-evaluation-'))
  try {
    const graphs = evaluateGraphs(names, folder, options.errors)
    // What follows does not belong to a single article.
    const rest =
      options.only === undefined
        ? { openie: evaluateOpenie(folder), reading: evaluateReading(), parsing: evaluateParsing() }
        : undefined
    if (options.json) process.stdout.write(`${JSON.stringify({ graphs, ...rest }, null, 2)}\n`)
    else {
      const tables = [graphTable(graphs)]
      if (rest) tables.push(openieTable(rest.openie), readingTable(rest.reading), parsingTable(rest.parsing))
      if (graphs.errors) process.stdout.write(`${graphs.errors}\n`)
      process.stdout.write(`${tables.join('\n\n')}\n`)
    }
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
