import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEnglish } from '../../src/language/english/loadEnglish.ts'
import { type CoreferenceFigures, evaluateCoreference } from './coreference/evaluateCoreference.ts'
import { PROJECT, SHARED } from './shared.ts'
import { percent, table } from './table.ts'

/** Who is who on GUM dev: gold mentions, our own analysis. */
export function evaluateWhoIsWho(): CoreferenceFigures {
  const language = loadEnglish(readFileSync(join(PROJECT, 'src/language/model/english.bin')))
  return evaluateCoreference(language, readFileSync(join(SHARED, 'data/treebanks/gum-dev.conllu'), 'utf8'))
}

/** F1 of MUC, B³ and CEAF-e, and their mean, in per cent. */
export function coreferenceTable({
  withSingletons,
  withoutSingletons,
  mentions,
}: CoreferenceFigures): string {
  return table(
    ['coreference, gold mentions', 'MUC', 'B³', 'CEAF-e', 'CoNLL', 'mentions'],
    (
      [
        ['gum-dev, singletons count', withSingletons],
        ['gum-dev, without singletons', withoutSingletons],
      ] as const
    ).map(([name, scores]) => [
      name,
      ...[scores.muc, scores.bCubed, scores.ceafE, scores.conll].map(percent),
      String(mentions),
    ]),
  )
}
