import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Choice, probabilities } from '../../src/resolve/antecedents/choose.ts'
import { CLASS_NAMES } from '../../src/resolve/antecedents/pronouns.ts'
import { shippedEnglish } from '../support/english.ts'
import { goldChoices, type Judged } from './coreference/goldChoices.ts'
import { PROJECT, SHARED } from './shared.ts'

const FILE = join(PROJECT, 'src/resolve/antecedents/weights.ts')
/** A feature that holds of fewer choices than this has no weight of its own. */
const LEAST_COUNT = 60
const EPOCHS = 16
/** Epochs before this one are not in the mean. */
const SETTLED = 6
const RATE = 0.1
/** Pull of each weight towards 0, per example. */
const RIDGE = 1e-3

/** Weights that make the right choices likely: AdaGrad (Duchi et al. 2011) on the log-likelihood of all right antecedents. */
export function learn(examples: readonly Judged[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { choice } of examples)
    for (const list of choice.features) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([name]) => name)
  const place = new Map(names.map((name, i) => [name, i]))
  const rows = examples.map(({ choice, right }) => ({
    lists: choice.features.map((list) => Int32Array.from(list.flatMap((name) => place.get(name) ?? []))),
    right,
  }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-8)
  // The mean over the later epochs swings less with single examples than the last does (Polyak & Juditsky 1992).
  const mean = new Float64Array(names.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { lists, right } of rows) {
      const scores = lists.map((list) => list.reduce((sum, i) => sum + (weights[i] ?? 0), 0))
      const most = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - most))
      const all = odds.reduce((sum, odd) => sum + odd, 0)
      const good = odds.reduce((sum, odd, k) => sum + (right.has(k) ? odd : 0), 0)
      for (const [k, list] of lists.entries()) {
        const odd = odds[k] ?? 0
        const gradient = odd / all - (right.has(k) ? odd / good : 0)
        if (Math.abs(gradient) < 1e-6) continue
        for (const i of list) {
          const g = gradient + RIDGE * (weights[i] ?? 0)
          squares[i] = (squares[i] ?? 0) + g * g
          weights[i] = (weights[i] ?? 0) - (RATE * g) / Math.sqrt(squares[i] ?? 1)
        }
      }
    }
    if (epoch >= SETTLED)
      for (const [i, weight] of weights.entries()) mean[i] = (mean[i] ?? 0) + weight / (EPOCHS - SETTLED)
  }
  return Object.fromEntries(
    names
      .map((name, i) => [name, Math.round(10 * (mean[i] ?? 0)) / 10] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.1)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** How often the likeliest choice is right, and how sure the model was of those it made, by tenths. */
function report(examples: readonly Judged[], weights: Record<string, number>): string {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, of: 0 }))
  const byClass = new Map<string, { right: number; of: number }>()
  for (const { choice, right, asked } of examples) {
    const likely = probabilities(choice, new Map(Object.entries(weights)))
    const best = Math.max(...likely)
    const at = likely.indexOf(best)
    const own = byClass.get(asked) ?? { right: 0, of: 0 }
    byClass.set(asked, { right: own.right + Number(right.has(at)), of: own.of + 1 })
    const bin = bins[Math.min(9, Math.floor(best * 10))]
    if (!bin || at === choice.candidates.length) continue
    bin.of++
    bin.right += Number(right.has(at))
  }
  const share = ({ right, of }: { right: number; of: number }) =>
    `${((100 * right) / Math.max(1, of)).toFixed(1)} of ${of}`
  return [
    ...[...byClass].map(([name, own]) => `${name.padEnd(6)}${share(own)}`),
    ...bins.flatMap((bin, i) => (bin.of > 0 ? [`sure ${i / 10}–${(i + 1) / 10}: right ${share(bin)}`] : [])),
  ].join('\n')
}

function likeliestBy(weights: Record<string, number>): (choice: Choice) => number {
  const map = new Map(Object.entries(weights))
  return (choice) => {
    const likely = probabilities(choice, map)
    return likely.indexOf(Math.max(...likely))
  }
}

/** Fits the weights on GUM train, prints how they do on GUM dev, and writes them. */
export function main(): number {
  const language = shippedEnglish()
  const read = (set: string, weights?: Record<string, number>) =>
    goldChoices(
      language,
      readFileSync(join(SHARED, `data/treebanks/gum-${set}.conllu`), 'utf8'),
      weights && likeliestBy(weights),
    )
  const right = read('train')
  const weights = learn(right)
  process.stdout.write(
    `${Object.keys(weights).length} weights; on GUM dev:\n${report(read('dev'), weights)}\nEach after what was chosen before it:\n${report(read('dev', weights), weights)}\n`,
  )
  writeFileSync(FILE, fileOf(weights))
  return 0
}

/** One line a feature: its weight for pronouns of all classes, then for those of each. */
function fileOf(weights: Readonly<Record<string, number>>): string {
  const prefix = new RegExp(`^(?:${CLASS_NAMES.join('|')}) `)
  const features = [...new Set(Object.keys(weights).map((name) => name.replace(prefix, '')))].sort()
  const rows = features.map((feature) => {
    const own = ['', ...CLASS_NAMES.map((name) => `${name} `)].map((of) => weights[of + feature])
    return `${feature} | ${own
      .map((weight) => (weight === undefined ? '' : weight.toFixed(1).replace(/^(-?)0\./, '$1.')))
      .join(' ')
      .trimEnd()}`
  })
  return `/**
 * Written by tests/evaluation/fitAntecedents.ts: the log-linear weight of each feature, fitted on GUM train; for pronouns of
 * all classes, then for each of ${CLASS_NAMES.join(', ')}; blank where it is 0.
 */
export const WEIGHTS = \`
${rows.join('\n')}
\`
`
}
