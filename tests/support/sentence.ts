import type { Word } from '../../src/language/language.ts'

/** Words as [text, head, relation, tag], 10 characters apart; verbs and proper nouns by their tag, all others nouns. */
export const sentence = (...rows: [string, number, string, string?][]): Word[] =>
  rows.map(([text, head, deprel, xpos = 'NN'], i) => ({
    start: i * 10,
    end: i * 10 + text.length,
    text,
    lemma: text.toLowerCase(),
    upos: /^VB/.test(xpos) ? 'VERB' : xpos === 'NNP' ? 'PROPN' : 'NOUN',
    xpos,
    feats: '_',
    head,
    deprel,
  }))
