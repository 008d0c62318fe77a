import type { Name, Word } from '../../../language/language.ts'
import { TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { BEATING } from '../../../language/lexicon/sports.ts'
import { eventType } from '../eventTypes.ts'
import { relationOf } from './tree.ts'

/**
 * "was awarded the prize by the university", "was sentenced to ten years by the court": in a passive clause that names
 * no other doer, "by" behind its last noun does, whatever noun the parser hangs it on. Works and acts keep theirs: "was
 * killed in an attack by the rebels".
 */
export function farAgents(words: Word[], names: readonly Name[]): void {
  const passive = new Set<number>()
  for (const { head, deprel } of words) if (deprel === 'aux:pass') passive.add(head)
  if (passive.size === 0) return
  for (const [i, word] of words.entries())
    if (word.deprel === 'obl:agent' || (word.deprel === 'obl' && isBy(words, i))) passive.delete(word.head)
  const typeOf = new Map<number, string | undefined>()
  for (const { first, last, type } of names) for (let at = first; at <= last; at++) typeOf.set(at, type)
  for (const [i, word] of words.entries()) {
    if (word.deprel !== 'nmod' || !isBy(words, i)) continue
    const verb = verbAbove(words, i)
    if (!passive.has(verb) || word.head < verb) continue
    // "was awarded a doctorate by the university", "is recognised as a founder of the movement by the museum"
    const lemma = words[verb]?.lemma ?? ''
    // "were beaten in the final by Norway"
    const bestowed = BESTOWING.test(lemma) || BEATING.has(lemma)
    if (!bestowed && !isNoDeed(words[word.head], typeOf, word.head)) continue
    words[i] = { ...word, head: verb, deprel: 'obl:agent' }
    passive.delete(verb)
  }
}

/** Verbs of giving and judging: what is given, or what one is held for, is no work of whom "by" names. */
const BESTOWING =
  /^(?:award|confer|provide|supply|present|issue|equip|grant|bestow|recogni[sz]e|regard|see|view|consider|know|honou?r|venerate|acknowledge|accept|delete|remove|withdraw|exclude|omit|erase|drop|strike)$/

function isBy(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 8); at--)
    if (words[at]?.head === i && words[at]?.deprel === 'case') return words[at]?.text.toLowerCase() === 'by'
  return false
}

/** The verb above through nouns; -1 where there is none near. */
function verbAbove(words: readonly Word[], i: number): number {
  let at = i
  for (let steps = 0; steps < 5; steps++) {
    at = words[at]?.head ?? -1
    const word = words[at]
    if (!word) return at
    // "was banned from praying at the sites by the ministry"
    const within = word.xpos === 'VBG' && /^(?:advcl|xcomp)$/.test(word.deprel)
    if (word.upos === 'VERB' && !within) return at
    if (!within && !/^(?:nmod|obl|obj|nummod|conj)$/.test(relationOf(word))) return -1
  }
  return -1
}

/** Whether a noun is nothing that somebody makes or does. */
function isNoDeed(
  word: Word | undefined,
  names: ReadonlyMap<number, string | undefined>,
  i: number,
): boolean {
  if (!word) return false
  if (names.has(i)) return !/^(?:work|event)$/.test(names.get(i) ?? '')
  if (word.upos === 'NUM' || word.upos === 'PROPN' || TIME_NOUNS.has(word.lemma)) return true
  if (MONEY.test(word.lemma)) return true
  if (eventType(word.lemma)) return false
  const type = typeOfNoun(word.lemma, false)
  return type === 'facility' || type === 'place' || type === 'person' || type === 'organization'
}

/** What is paid is no deed: "was bought for a symbolic one crown by a firm". */
const MONEY =
  /^(?:euro|dollar|pound|crown|krona|krone|franc|mark|yen|yuan|ruble|rouble|rupee|zloty|forint|lira|peso|real|rand|shilling|dinar|guinea|cent|penny|sum|price|fee)$/
