import { parseArgs } from 'node:util'
import { table } from '../evaluation/table.ts'
import { type MapFigures, measureMaps } from './mapAlone.ts'
import { measureExplorer, type PageTimes } from './mapInPage.ts'
import type { Times } from './scriptTime.ts'

const HELP = `Measures the map in Chromium: npm run benchmark:map -- [OPTIONS]

  --sizes N,…  thousands of entities; there are three times as many relations (default 5,20,50)
  --json       the figures for machines
  --help       print this

Times are those of the processor for scripts of the page's thread (Chromium's ScriptDuration), with everything up to
the next frames: what an input costs. The median of the runs, and in brackets the least, which other work on the
machine touches least; then, after a stroke, the longest task of the page's thread, styles and layout with it, in
which the page answers nothing. What is sent to the graphics processor is not drawn: that is no work of this thread.
`

/** @returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values: options } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '5,20,50' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  const sizes = options.sizes.split(',').map((size) => 1000 * Number(size))
  const maps = await measureMaps(sizes)
  const pages: PageTimes[] = []
  for (const size of sizes) pages.push(await measureExplorer(size))
  if (options.json) process.stdout.write(`${JSON.stringify({ maps, pages }, null, 2)}\n`)
  else process.stdout.write(`${mapTable(maps)}\n\n${pageTable(pages)}\n`)
  return 0
}

const words = ({ least, median, longest }: Times) =>
  `${median.toFixed(1)} (${least.toFixed(1)}) / ${longest.toFixed(0)} ms`
const count = (entities: number) =>
  `${entities.toLocaleString('en')} / ${(3 * entities).toLocaleString('en')}`

function mapTable(maps: readonly MapFigures[]): string {
  const rows: readonly (readonly [string, (figures: MapFigures) => string])[] = [
    ['first drawing', ({ draw }) => words(draw)],
    ['hover', ({ hover }) => words(hover)],
    ['camera frame, all in view', ({ pan }) => words(pan)],
    ['camera frame, near', ({ near }) => words(near)],
    ['selection', ({ select }) => words(select)],
    ['filter', ({ filter }) => words(filter)],
    ['an entity moved', ({ move }) => words(move)],
    ['an entity removed', ({ remove }) => words(remove)],
  ]
  return table(
    ['the map, by entities / relations', ...maps.map(({ entities }) => count(entities))],
    rows.map(([name, of]) => [name, ...maps.map(of)]),
  )
}

function pageTable(pages: readonly PageTimes[]): string {
  const inputs = (pages[0]?.inputs ?? []).map(([name], i) => [
    name,
    ...pages.map(({ inputs }) => {
      const times = inputs[i]?.[1]
      return times ? words(times) : '–'
    }),
  ])
  return table(
    ['the whole page, by entities / relations', ...pages.map(({ entities }) => count(entities))],
    [
      [
        'first map after the navigation',
        ...pages.map(({ firstMap }) => `${Math.round(firstMap).toLocaleString('en')} ms`),
      ],
      ...inputs,
    ],
  )
}
