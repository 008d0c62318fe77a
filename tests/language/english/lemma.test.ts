import { expect, it } from 'vitest'
import { applyLemmaRule } from '../../../src/language/english/decode/lemma.ts'

it.each([
  ['l|0||0|', 'The', 'the'],
  ['k|0||0|', 'Paris', 'Paris'],
  ['l|0||3|y', 'parties', 'party'],
  ['l|0||*|be', 'were', 'be'],
  ['t|0||0|', 'PARIS', 'Paris'],
  ['l|1|b|0|', "'e", 'be'],
  ['l|0||3|', 'an', 'an'],
])('%s makes of %s its lemma', (rule, form, lemma) => {
  expect(applyLemmaRule(rule, form)).toBe(lemma)
})
