import { expect, it } from 'vitest'
import { applyLemmaRule, chooseLemma } from '../../../src/language/english/decode/lemma.ts'

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

/** The lemma where the rules score in their order. */
const lemma = (form: string, upos: string, xpos: string, rules: string[], bases: string[] = []) =>
  chooseLemma(form, upos, xpos, {
    rules,
    best: 0,
    scores: () => Float32Array.from(rules, (_, i) => -i),
    isBaseForm: (word) => (bases.length > 0 ? bases.includes(word) : undefined),
  })

it('prefers a rule that gives a base form to one that gives no word', () => {
  expect(lemma('planned', 'VERB', 'VBD', ['l|0||2|', 'l|0||3|'], ['plan'])).toBe('plan')
})

it('keeps a whole lemma to the word that it was learnt of', () => {
  expect(lemma('L2', 'NOUN', 'NN', ['l|0||*|TV', 'k|0||0|'])).toBe('L2')
  expect(lemma('was', 'VERB', 'VBD', ['l|0||*|be'])).toBe('be')
})

it('takes irregular forms from their list, whatever the rules say', () => {
  expect(lemma('fled', 'VERB', 'VBD', ['l|0||*|go', 'l|0||2|'])).toBe('flee')
  expect(lemma('clung', 'VERB', 'VBP', ['l|0||0|'], ['cling'])).toBe('cling')
})

it('knows that a short verb doubles its consonant', () => {
  expect(lemma('fined', 'VERB', 'VBN', ['l|0||2|', 'l|0||1|'], ['fin', 'fine'])).toBe('fine')
  expect(lemma('pending', 'VERB', 'VBG', ['l|0||3|'], ['pend'])).toBe('pend')
})
