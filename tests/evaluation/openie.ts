import { join } from 'node:path'
import { dossier, runNode } from './command.ts'
import { SHARED } from './shared.ts'
import { percent, table } from './table.ts'

const SCORER = join(SHARED, 'evaluation/score-openie.mjs')
const SENTENCES = join(SHARED, 'data/openie/carb-dev.txt')
const GOLD = join(SHARED, 'data/openie/carb-dev.gold.tsv')

export const OPENIE_FILES = [
  'evaluation/score-openie.mjs',
  'data/openie/carb-dev.txt',
  'data/openie/carb-dev.gold.tsv',
]

/** Statements against CaRB dev (Bhardwaj et al. 2019), at the confidence with the best F1. */
export interface OpenieFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Area under the precision–recall curve. */
  readonly auc: number
  readonly confidence: number
  readonly tuples: number
}

export function evaluateOpenie(folder: string): OpenieFigures {
  const tuples = join(folder, 'carb-dev.tsv')
  dossier('tuples', SENTENCES, '--output', tuples)
  const line = runNode([SCORER, GOLD, tuples])
  const found =
    /P (?<precision>\S+) +R (?<recall>\S+) +F1 (?<f1>\S+) +AUC (?<auc>\S+) +\(at confidence (?<confidence>[^,]+), (?<tuples>\d+)/.exec(
      line,
    )?.groups
  if (!found) throw new Error(`score-openie.mjs printed what is not understood: ${line}`)
  const figure = (name: string) => Number(found[name])
  return {
    precision: figure('precision'),
    recall: figure('recall'),
    f1: figure('f1'),
    auc: figure('auc'),
    confidence: figure('confidence'),
    tuples: figure('tuples'),
  }
}

export function openieTable({ precision, recall, f1, auc, confidence, tuples }: OpenieFigures): string {
  return table(
    ['statements', 'P', 'R', 'F1', 'AUC', 'at confidence', 'tuples'],
    [['CaRB dev', ...[precision, recall, f1, auc].map(percent), String(confidence), String(tuples)]],
  )
}
