import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { confidenceOf, featuresOf } from '../../src/extract/embedded/confidence/confidenceOf.ts'
import { createEmbeddedExtractor } from '../../src/extract/embedded/createEmbeddedExtractor.ts'
import { tupleOf } from '../../src/extract/tuples.ts'
import { createDocument } from '../../src/model/document.ts'
import { shippedEnglish } from '../support/english.ts'
import { runNode } from './command.ts'
import { assigned, type Parts, partsOf, readGold, sentenceKey } from './confidence/carb.ts'
import { calibrationError, crossValidate, type Example, fitLogistic } from './confidence/fit.ts'
import { PROJECT, SHARED } from './shared.ts'

const FILE = join(PROJECT, 'src/extract/embedded/confidence/coefficients.ts')
/** Sum of squares of the coefficients against the likelihood: a rule with few examples stays near the mean. */
const RIDGE = 2
const FOLDS = 10
const GOLD = 'data/openie/carb-dev.gold.tsv'

/** An example with the confidence that the project gives it now. */
interface Judged extends Example {
  readonly now: number
  /** Without its confidence, as the scorer reads it. */
  readonly line: readonly string[]
  readonly sentence: string
}

/** The tuples of CaRB dev with the precision that the scorer counts for each. */
async function examples(): Promise<Judged[]> {
  const gold = readGold(readFileSync(join(SHARED, GOLD), 'utf8'))
  const sentences = readFileSync(join(SHARED, 'data/openie/carb-dev.txt'), 'utf8').split('\n').filter(Boolean)
  const extractor = createEmbeddedExtractor(shippedEnglish())
  const found: Judged[] = []
  for (const [group, sentence] of sentences.entries()) {
    const wants = gold.get(sentenceKey(sentence)) ?? []
    const { statements, mentions } = await extractor.extract(
      createDocument(sentence, { title: '', source: '' }),
    )
    // Twice the same tuple is one.
    const tuples = new Map<string, { parts: Parts; line: string[]; of: (typeof statements)[number] }>()
    for (const statement of statements) {
      const tuple = tupleOf(statement)
      if (!tuple || tuple.arguments.length < 2) continue
      const line = [tuple.predicate, ...tuple.arguments]
      const key = line.join('\t')
      if (!tuples.has(key))
        tuples.set(key, { parts: partsOf(tuple.predicate, tuple.arguments), line, of: statement })
    }
    const list = [...tuples.values()]
    const right = assigned(
      wants,
      list.map(({ parts }) => parts),
    )
    for (const [i, { of }] of list.entries())
      found.push({
        features: featuresOf(of, mentions),
        right: right[i] ?? 0,
        group,
        now: confidenceOf(of, mentions),
        sentence,
        line: list[i]?.line ?? [],
      })
  }
  return found
}

/** How well confidences put the right before the wrong: the area under the ROC curve, of "at least half right". */
function ranking(confidences: readonly number[], right: readonly number[]): number {
  const order = confidences.map((c, i) => ({ c, good: (right[i] ?? 0) >= 0.5 })).sort((a, b) => a.c - b.c)
  let rank = 0
  let sum = 0
  let good = 0
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && order[j]?.c === order[i]?.c) j++
    const middle = rank + (j - i + 1) / 2
    for (const { good: isGood } of order.slice(i, j))
      if (isGood) {
        sum += middle
        good++
      }
    rank += j - i
    i = j
  }
  const bad = order.length - good
  return good > 0 && bad > 0 ? (sum - (good * (good + 1)) / 2) / (good * bad) : 0
}

/** What the scorer says of the tuples with these confidences. */
function carb(judged: readonly Judged[], confidences: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-confidence-'))
  try {
    const file = join(folder, 'tuples.tsv')
    const rows = judged.map(({ sentence, line }, i) => [sentence, (confidences[i] ?? 0).toFixed(3), ...line])
    writeFileSync(file, rows.map((row) => `${row.join('\t')}\n`).join(''))
    return runNode([join(SHARED, 'evaluation/score-openie.mjs'), join(SHARED, GOLD), file]).trim()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Fits the confidence of statements and writes its coefficients: `node tests/runTypeScript.mjs
 * tests/evaluation/fitConfidence.ts [--dry]`. No randomness: the same statements give the same file.
 * @returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const judged = await examples()
  const right = judged.map((example) => example.right)
  const now = judged.map((example) => example.now)
  const held = crossValidate(judged, RIDGE, FOLDS)
  const figures = (confidences: readonly number[]) =>
    `calibration error ${calibrationError(confidences, right).toFixed(3)}, ROC AUC ${ranking(confidences, right).toFixed(3)}`
  const fitted = `${FOLDS}-fold cross-validated: ${figures(held)}`
  console.log(
    `${judged.length} tuples, mean precision ${(right.reduce((a, b) => a + b, 0) / right.length).toFixed(3)}`,
  )
  console.log(
    `as the project gives it now: ${figures(now)}\n  ${carb(judged, now)}\nfitted, ${fitted}\n  ${carb(judged, held)}`,
  )
  const coefficients = Object.entries(fitLogistic(judged, RIDGE))
    .map(([name, value]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(value.toFixed(3))},\n`)
    .join('')
  if (!args.includes('--dry'))
    writeFileSync(
      FILE,
      `/**
 * Coefficients of \`confidenceOf\`, written by tests/evaluation/fitConfidence.ts from the ${judged.length} tuples of CaRB dev.
 * ${fitted}.
 */
export const COEFFICIENTS: Readonly<Record<string, number>> = {
${coefficients}}
`,
    )
  return 0
}
