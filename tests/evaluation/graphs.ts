import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { dossier, runNode } from './command.ts'
import { gumText } from './gumText.ts'
import { PROJECT, SHARED } from './shared.ts'
import { percent, table } from './table.ts'

/**
 * Articles with gold graphs: those of the reference data; three of our own invention; documents of GUM, annotated by
 * people who never saw what Dossier makes of them. Whoever works on rules may read the errors of `gum`, not those of `blind`.
 */
const SETS = {
  dev: join(SHARED, 'evaluation/dev'),
  own: join(PROJECT, 'tests/evaluation/articles'),
  gum: join(PROJECT, 'tests/evaluation/gum/open'),
  blind: join(PROJECT, 'tests/evaluation/gum/blind'),
} as const
export const ARTICLE_SETS = ['dev', 'own', 'gum', 'blind'] as const
export type ArticleSet = keyof typeof SETS

/** An article with a gold graph beside it. */
export interface GoldArticle {
  readonly name: string
  readonly set: ArticleSet
}
const SCORER = join(SHARED, 'evaluation/score.mjs')

const PrecisionRecall = z.object({ precision: z.number(), recall: z.number(), f1: z.number() })

/** What `score.mjs --json` says of one or more graphs. */
const GraphScores = z.object({
  entities: PrecisionRecall,
  connections: PrecisionRecall,
  relations: PrecisionRecall,
  typeAccuracy: z.number(),
  statusAccuracy: z.number(),
  evidenceValid: z.number(),
  edgesWithoutEvidence: z.number(),
  counts: z.record(z.string(), z.number()),
})
export type GraphScores = z.infer<typeof GraphScores>

export interface GraphFigures {
  readonly articles: readonly { readonly name: string; readonly scores: GraphScores }[]
  /** Micro-average over the articles. */
  readonly all: GraphScores
  /** What `--errors` printed, where it was asked for. */
  readonly errors?: string
}

export const GRAPH_FILES = ['evaluation/score.mjs', 'evaluation/dev']

/** The articles that have a gold graph. */
export function goldArticles(): GoldArticle[] {
  return ARTICLE_SETS.flatMap((set) =>
    readdirSync(SETS[set])
      .filter((file) => file.endsWith('.gold.json'))
      .map((file) => ({ set, name: file.slice(0, -'.gold.json'.length) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  )
}

/** Builds each article with the command and scores its graph against the gold graph. */
export function evaluateGraphs(
  articles: readonly GoldArticle[],
  folder: string,
  withErrors: boolean,
): GraphFigures {
  const pairs = articles.map(({ name, set }) => {
    const graph = join(folder, `${name}.json`)
    const gold = goldBesideText(join(SETS[set], `${name}.gold.json`), set, folder)
    dossier('build', gold.replace(/\.gold\.json$/, '.txt'), '--output', graph, '--quiet')
    return { name, pair: `${gold}=${graph}` }
  })
  const score = (...some: readonly string[]) =>
    GraphScores.parse(JSON.parse(runNode([SCORER, ...some, '--json'])))
  const all = pairs.map(({ pair }) => pair)
  return {
    articles: pairs.map(({ name, pair }) => ({ name, scores: score(pair) })),
    all: score(...all),
    ...(withErrors && { errors: runNode([SCORER, ...all, '--errors']) }),
  }
}

/** The gold file with its article beside it: those of GUM are laid out in `folder`. */
function goldBesideText(gold: string, set: ArticleSet, folder: string): string {
  if (set === 'dev' || set === 'own') return gold
  const copy = join(folder, basename(gold))
  copyFileSync(gold, copy)
  writeFileSync(copy.replace(/\.gold\.json$/, '.txt'), gumText(gold))
  return copy
}

/** Gold entities that came out as more than one node, as a share of those found. */
const splitShare = ({ counts }: GraphScores) => (counts.duplicates ?? 0) / Math.max(1, counts.nodesRight ?? 0)

const prf = ({ precision, recall, f1 }: z.infer<typeof PrecisionRecall>) =>
  [precision, recall, f1].map(percent)

const row = (name: string, scores: GraphScores) => [
  name,
  ...prf(scores.entities),
  ...prf(scores.connections),
  ...prf(scores.relations),
  percent(scores.typeAccuracy),
  percent(scores.statusAccuracy),
  percent(splitShare(scores)),
  percent(scores.evidenceValid),
]

/** E: entities, C: connections (ends right), R: relations (ends and sense right); all in per cent. */
export function graphTable({ articles, all }: GraphFigures, title: string): string {
  const header = [
    title,
    'E.P',
    'E.R',
    'E.F1',
    'C.P',
    'C.R',
    'C.F1',
    'R.P',
    'R.R',
    'R.F1',
    'type',
    'status',
    'split',
    'quotes',
  ]
  return table(header, [...articles.map(({ name, scores }) => row(name, scores)), row('all (micro)', all)])
}
