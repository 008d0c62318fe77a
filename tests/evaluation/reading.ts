import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type SegmentationScore, scoreSegmentation } from './segmentation.ts'
import { SHARED } from './shared.ts'
import { percent, table } from './table.ts'

export const READING_FILES = ['data/treebanks/ewt-dev.conllu', 'data/treebanks/gum-dev.conllu']

export interface ReadingFigures extends SegmentationScore {
  readonly treebank: string
}

/** Sentences and tokens found in the raw text of the treebanks. */
export function evaluateReading(): ReadingFigures[] {
  return READING_FILES.map((file) => ({
    treebank: basename(file, '.conllu'),
    ...scoreSegmentation(readFileSync(join(SHARED, file), 'utf8')),
  }))
}

export function readingTable(figures: readonly ReadingFigures[]): string {
  return table(
    ['reading', 'sentence P', 'R', 'F1', 'token P', 'R', 'F1'],
    figures.map(({ treebank, sentences, tokens }) => [
      treebank,
      ...[sentences.precision, sentences.recall, sentences.f1].map(percent),
      ...[tokens.precision, tokens.recall, tokens.f1].map(percent),
    ]),
  )
}
