import type { Word } from '../../../language/language.ts'
import { TITLES } from '../../../language/lexicon/titles.ts'
import { hasChild, isAbove } from './tree.ts'

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

/** "EU sanctions Acme Corp", "Police arrest Anna Brown": a noun with an object, and a noun before it, is a headline's verb. */
export function headlineVerb(words: Word[]): void {
  const root = words.findIndex(({ head }) => head < 0)
  const verb = words[root]
  const before = words[root - 1]
  if (!verb || !before || verb.upos !== 'NOUN' || before.head !== root || before.deprel !== 'compound') return
  const isGiven = words.some(
    ({ head, deprel }, i) => head === root && i < root && /^(?:det|case|nmod:poss|cop)$/.test(deprel),
  )
  if (isGiven || !words.some(({ head, deprel }, i) => head === root && i > root && deprel === 'obj')) return
  words[root] = { ...verb, upos: 'VERB', xpos: verb.xpos === 'NNS' ? 'VBZ' : 'VBP' }
  words[root - 1] = { ...before, deprel: 'nsubj' }
}

/** "is married to X and lives in Oslo": a second verb of the sentence, with what hangs on it as its adverbials. */
export function toVerb(words: Word[], i: number, lemma: string | undefined): void {
  const word = words[i]
  const root = words.findIndex(({ head }) => head < 0)
  if (!word || !lemma || root < 0 || root > i || isAbove(words, i, root)) return
  words[i] = { ...word, lemma, upos: 'VERB', xpos: 'VBZ', feats: '_', head: root }
  for (const [at, each] of words.entries())
    if (each.head === i && each.deprel === 'nmod') words[at] = { ...each, deprel: 'obl' }
}

/** "the centre run there by the party", "the record set by her": a form that is past as it is, behind an object and before "by". */
export function pastForm(words: Word[], i: number): void {
  const word = words[i]
  const noun = words[i - 1]
  if (word?.deprel !== 'xcomp' || !/^VBP?$/.test(word.xpos) || !UNCHANGED.test(word.text)) return
  if (noun?.deprel !== 'obj' || noun.head !== word.head || hasChild(words, i, /^mark$/)) return
  const doer = words.findIndex(
    ({ head, deprel }, at) => head === i && at > i && /^obl/.test(deprel) && hasBy(words, at),
  )
  const by = words[doer]
  if (!by || doer > i + 8) return
  words[i] = {
    ...word,
    head: i - 1,
    deprel: 'acl',
    xpos: 'VBN',
    feats: 'Tense=Past|VerbForm=Part|Voice=Pass',
  }
  words[doer] = { ...by, deprel: 'obl:agent' }
}

const hasBy = (words: readonly Word[], i: number) =>
  words.some(({ head, deprel, text }) => head === i && deprel === 'case' && text === 'by')

const UNCHANGED = /^(?:run|set|put|cut|read|hit|shut|split|spread|cast|broadcast|overrun|beset|cost|hurt)$/

/** "the Terehova crossing on the border": between an article with a name and a preposition stands a noun. */
export function asCrossing(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const name = words[i - 1]
    if (atCrossing(words, i)) continue
    if (word.xpos !== 'VBG' || word.deprel !== 'acl' || word.head !== i - 1 || name?.upos !== 'PROPN')
      continue
    if (
      !/^(?:crossing|landing|uprising|bombing|shooting|killing|building|hearing|meeting|rising|offering|dressing|wedding|funding)$/.test(
        word.text,
      )
    )
      continue
    const article = words.findLastIndex(
      ({ head, deprel }, at) => at < i && head === i - 1 && deprel === 'det',
    )
    if (words[article]?.text.toLowerCase() !== 'the') continue
    words[i] = {
      ...word,
      upos: 'NOUN',
      xpos: 'NN',
      lemma: word.text,
      feats: 'Number=Sing',
      head: name.head,
      deprel: name.deprel,
    }
    words[i - 1] = { ...name, head: i, deprel: 'compound' }
    for (const [at, each] of words.entries()) {
      if (each.head === i - 1 && at < i && /^(?:det|case|amod|nmod:poss|cop|nsubj)/.test(each.deprel))
        words[at] = { ...each, head: i }
      if (each.head === i && at > i && each.deprel === 'obl') words[at] = { ...each, deprel: 'nmod' }
    }
  }
}

/** "officers at the Terehova crossing": behind a preposition and an article the name is no doer. */
function atCrossing(words: Word[], i: number): boolean {
  const [word, name] = [words[i], words[i - 1]]
  if (word?.xpos !== 'VBG' || word.deprel !== 'acl' || name?.deprel !== 'nsubj' || name.head !== i)
    return false
  const own = (at: number, deprel: RegExp) => words[at]?.head === i && deprel.test(words[at]?.deprel ?? '')
  const article = words.findLastIndex((_, at) => at < i - 1 && own(at, /^det$/))
  if (article < 1 || !own(article - 1, /^(?:case|mark)$/) || name.upos !== 'PROPN') return false
  if (!/^(?:at|near|from|to|of|through)$/i.test(words[article - 1]?.text ?? '')) return false
  words[i] = { ...word, upos: 'NOUN', xpos: 'NN', lemma: word.text, feats: 'Number=Sing', deprel: 'nmod' }
  words[i - 1] = { ...name, deprel: 'compound' }
  for (const [at, each] of words.entries())
    if (each.head === i && (each.deprel === 'obl' || each.deprel === 'mark'))
      words[at] = { ...each, deprel: each.deprel === 'mark' ? 'case' : 'nmod' }
  return true
}

/** "who as a senator had campaigned": a second subject behind "as" tells what the first then was. */
export function asCapacity(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const as = words[i - 2]
    if (as?.text !== 'as' || as.deprel !== 'mark' || as.head !== word.head || words[i - 1]?.deprel !== 'det')
      continue
    if (word.deprel !== 'nsubj' || word.upos !== 'NOUN' || word.head < i) continue
    const isOther = words.some(
      ({ head, deprel }, at) => at < i - 2 && head === word.head && deprel.startsWith('nsubj'),
    )
    if (!isOther) continue
    words[i] = { ...word, deprel: 'obl' }
    words[i - 2] = { ...as, upos: 'ADP', deprel: 'case', head: i }
  }
}

/** "has died aged 88 at his home": what follows the age tells where one died. */
export function diedAged(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const death = words[word.head]
    if (word.text !== 'aged' || death?.lemma !== 'die' || word.head > i || words[i + 1]?.upos !== 'NUM')
      continue
    words[i] = { ...word, upos: 'ADJ', xpos: 'JJ', deprel: 'advmod' }
    for (const [at, each] of words.entries())
      if (each.head === i)
        words[at] = at === i + 1 ? { ...each, deprel: 'nummod' } : { ...each, head: word.head }
  }
}

/** "introduced him to Count Béla Rado": a title with a capital before a name is no verb. */
export function titleBeforeName(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const [to, name] = [words[i - 1], words[i + 1]]
    if (word.upos !== 'VERB' || !/^\p{Lu}/u.test(word.text) || !TITLES.has(word.text.toLowerCase())) continue
    if (to?.text !== 'to' || to.head !== i || name?.upos !== 'PROPN') continue
    const object = words.findIndex(({ head, deprel }, at) => head === i && at > i && deprel === 'obj')
    const person = words[object]
    if (!person || !/^(?:xcomp|advcl|acl|ccomp)$/.test(word.deprel) || word.head < 0) continue
    words[object] = { ...person, head: word.head, deprel: words[word.head]?.upos === 'VERB' ? 'obl' : 'nmod' }
    words[i] = {
      ...word,
      upos: 'PROPN',
      xpos: 'NNP',
      feats: 'Number=Sing',
      head: object,
      deprel: 'nmod:desc',
    }
    words[i - 1] = { ...to, upos: 'ADP', xpos: 'IN', head: object, deprel: 'case' }
    for (const [at, each] of words.entries())
      if (each.head === i && at !== object) words[at] = { ...each, head: object }
  }
}

/** "was an actress and director": what belongs to the first of two who somebody is said to be. */
export function copulaOfBoth(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const second = words[word.head]
    if (!/^(?:cop|det)$/.test(word.deprel) || second?.deprel !== 'conj' || second.head < i) continue
    const isFirst = second.head > i && second.head < word.head && words[second.head]?.upos === 'NOUN'
    const has = words.some(({ head, deprel }) => head === second.head && deprel === word.deprel)
    if (isFirst && !has) words[i] = { ...word, head: second.head }
  }
}
