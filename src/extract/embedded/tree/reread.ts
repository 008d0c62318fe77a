import type { Word } from '../../../language/language.ts'

// Words that the tagger takes for others.

/** "the Dorna copper mine": what has an article or a modifier before it, or a noun behind it, is no pronoun. */
export function asNoun(word: Word, i: number, words: readonly Word[]): Word {
  if (word.upos !== 'PRON' || !/^mine$/i.test(word.text)) return word
  const before = words[i - 1]
  const isNoun = (before?.head === i && before.upos !== 'ADP') || words[i + 1]?.upos === 'NOUN'
  return isNoun ? { ...word, upos: 'NOUN', xpos: 'NN', lemma: 'mine', feats: 'Number=Sing' } : word
}

/** "helped to found the school": a bare form, and nothing that was found. */
export function asFounding(word: Word, i: number, words: readonly Word[]): Word {
  if (word.text !== 'found' || word.upos !== 'VERB' || word.lemma === 'found') return word
  const before = words[i - 1]
  const isBare = /^(?:TO|MD)$/.test(before?.xpos ?? '') || /^help/.test(before?.lemma ?? '')
  return isBare ? { ...word, lemma: 'found', xpos: 'VB', feats: 'VerbForm=Inf' } : word
}
