import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createEnglish } from '../../src/language/english/createEnglish.ts'
import { evaluateEnglish, type TreebankFigures } from './parse/evaluateEnglish.ts'
import { READING_FILES } from './reading.ts'
import { PROJECT, SHARED } from './shared.ts'
import { table } from './table.ts'

export interface ParsingFigures extends TreebankFigures {
  readonly treebank: string
}

/** The English model on the treebanks, by the definitions of the CoNLL 2018 shared task. */
export function evaluateParsing(): ParsingFigures[] {
  const english = createEnglish(readFileSync(join(PROJECT, 'src/language/model/english.bin')))
  return READING_FILES.map((file) => ({
    treebank: basename(file, '.conllu'),
    ...evaluateEnglish(english, readFileSync(join(SHARED, file), 'utf8')),
  }))
}

const PARSE = ['upos', 'xpos', 'lemma', 'uas', 'las', 'clas'] as const

/** Figures are in per cent already. Names are annotated in GUM alone. */
export function parsingTable(figures: readonly ParsingFigures[]): string {
  const two = (value: number) => value.toFixed(2)
  const mean = (key: (typeof PARSE)[number]) =>
    figures.reduce((sum, { gold }) => sum + gold[key], 0) / figures.length
  const parses = table(
    ['parsing', ...PARSE],
    [
      ...figures.flatMap(({ treebank, gold, raw }) => [
        [`${treebank}, gold tokens`, ...PARSE.map((key) => two(gold[key]))],
        [`${treebank}, raw text`, ...PARSE.map((key) => two(raw[key]))],
      ]),
      ['mean, gold tokens', ...PARSE.map((key) => two(mean(key)))],
    ],
  )
  const named = figures.filter(({ names }) => Object.keys(names.byType).length > 0)
  const names = table(
    ['names, exact span', 'F1', 'gold'],
    named.flatMap(({ treebank, names: { untyped, typed, byType } }) => [
      [`${treebank}, untyped`, two(untyped), ''],
      [`${treebank}, typed`, two(typed), ''],
      ...Object.entries(byType).map(([type, { f1, gold }]) => [`  ${type}`, two(f1), String(gold)]),
    ]),
  )
  return `${parses}\n\n${names}`
}
