import type { Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { hasChild, isAbove } from './tree.ts'

/**
 * "officers, among them Anna Brown and Luc Moreau": those whom "among them" names are joined to the plural before it, so that
 * what is told of all is told of them.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function amongThem(words: Word[]): void {
  for (const [i, { text }] of words.entries()) {
    if (!/^(?:them|whom)$/.test(text) || !/^among(?:st)?$/.test(words[i - 1]?.text ?? '')) continue
    if (!/^[,(–—]$/.test(words[i - 2]?.text ?? '')) continue
    const whole = pluralBefore(words, i - 2)
    const first = memberBehind(words, i)
    if (whole < 0 || first < 0 || isAbove(words, first, whole)) continue
    const [word, among, them] = [words[first], words[i - 1], words[i]]
    if (!word || !among || !them) continue
    words[first] = { ...word, head: whole, deprel: 'conj' }
    words[i - 1] = { ...among, head: first, deprel: 'cc' }
    words[i] = { ...them, head: i - 1, deprel: 'fixed' }
    joinOthers(words, first)
  }
}

/** The plural that stands last before word `end`, or what it belongs to: the members in "members of two committees". */
function pluralBefore(words: readonly Word[], end: number): number {
  const isMany = ({ upos, xpos, lemma }: Word) => upos === 'NOUN' && (xpos === 'NNS' || lemma === 'people')
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const word = words[at]
    if (!word || /^[;:]$/.test(word.text)) return -1
    if (!isMany(word)) continue
    const above = words[word.head]
    const isAbovePeople =
      above && word.deprel === 'nmod' && word.head < at && isMany(above) && isPeople(above)
    // "the campaigns of four mayors, among them Anna Brown"
    return isAbovePeople && !isPeople(word) ? word.head : at
  }
  return -1
}

const isPeople = ({ lemma }: Word) => typeOfNoun(lemma, false) === 'person'

/** How many words back the plural is looked for. */
const REACH = 14

/** The head of the phrase right behind word `i`; -1 where a verb governs it from behind: "among them a boy died". */
function memberBehind(words: readonly Word[], i: number): number {
  let at = i + 1
  for (let head = words[at]?.head ?? -1; head > at; head = words[at]?.head ?? -1) {
    if (/^nsubj/.test(words[at]?.deprel ?? '')) return -1
    at = head
  }
  return /^(?:NOUN|PROPN)$/.test(words[at]?.upos ?? '') ? at : -1
}

/** The rest of the list, which the parser may hang on what stands before "among". */
function joinOthers(words: Word[], first: number): void {
  for (let at = first + 1; at < words.length; at++) {
    const word = words[at]
    if (!word || /^[;:)]$/.test(word.text) || /^VB[DPZ]$/.test(word.xpos)) return
    const isOne = word.deprel === 'conj' || hasChild(words, at, /^cc$/)
    if (isOne && word.head < first && /^(?:NOUN|PROPN)$/.test(word.upos) && !isAbove(words, at, first))
      words[at] = { ...word, head: first, deprel: 'conj' }
  }
}
