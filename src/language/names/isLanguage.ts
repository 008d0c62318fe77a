import type { Name, Word } from '../language.ts'
import { LANGUAGES } from '../lexicon/languages.ts'
import { wordSet } from '../lexicon/words.ts'

/** What is done with a language. */
const USES = wordSet(
  'speak write learn study read understand teach know translate master use lecture publish print sing pronounce practise practice',
)
/** What a language stands with by "in", "into" or "from" without a noun behind it. */
const LINKS = /^(?:in|into|from)$/i
/** Nouns that a language goes before or that it belongs to. */
const OF_LANGUAGES =
  /^(?:language|translation|lesson|dialect|speaker|grammar|dictionary|accent|vocabulary|verb|word|script|alphabet|loanword|pronunciation)$/
/** What is of or in a language: "dialects of English", "a reading knowledge of Greek". */
const HAS_LANGUAGE =
  /^(?:knowledge|command|fluency|proficiency|mastery|dialect|variety|speaker|word|grammar|vocabulary|translation|form)$/
/** How old or how good it is: "ancient Greek", "broken English", "some Japanese". */
const KINDS =
  /^(?:ancient|old|middle|modern|classical|colloquial|standard|vernacular|fluent|broken|basic|perfect|some)$/i

/**
 * Whether a name is that of a language, where it is spoken, written or translated: "spoke German", "in Latin",
 * "the Russian language", "(French: …"; not "in German hands".
 */
export function isLanguage(words: readonly Word[], { first, last }: Name): boolean {
  const word = words[first]
  if (first < last)
    return (
      VARIETIES.test(word?.text ?? '') &&
      LANGUAGES.has(words[last]?.text.toLowerCase() ?? '') &&
      isAlone(words, last)
    )
  if (!word || !LANGUAGES.has(word.text.toLowerCase())) return false
  const [before, after] = [words[first - 1], words[last + 1]]
  if (after && OF_LANGUAGES.test(after.lemma)) return true
  if (after?.text === '-' && /^(?:speaking|language)$/.test(words[last + 2]?.text ?? '')) return true
  // What a word is called in it: "Isfahan (Persian: …)".
  if (after?.text === ':' && /^[(;,]$/.test(before?.text ?? '')) return true
  if (after && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.upos)) return false
  return isUsed(words, first, first)
}

/** "Brazilian Portuguese", "New Testament Greek" */
const VARIETIES =
  /^(?:Old|Middle|Ancient|Modern|New|Classical|Biblical|Koine|Medieval|Brazilian|American|British|Swiss|Canadian|Mexican|Austrian|Egyptian)$/
const isAlone = (words: readonly Word[], last: number) =>
  !/^(?:NOUN|PROPN|ADJ)$/.test(words[last + 1]?.upos ?? '')

/** "a translation was made from the Greek", "a version from Armenian": what a text was put into words from. */
function isRendered(words: readonly Word[], i: number, governor: Word): boolean {
  const from = words[i - 1]?.text.toLowerCase() === 'the' ? i - 2 : i - 1
  if (words[from]?.text.toLowerCase() !== 'from') return false
  const subject = words.find(({ head, deprel }) => words[head] === governor && /^nsubj/.test(deprel))
  return [governor, subject].some((word) =>
    /^(?:translat(?:e|ion)|version|rendering|render)$/.test(word?.lemma ?? ''),
  )
}

/** Whether word `i`, or the first that it is listed with, is the object of such a verb or stands behind such a preposition. */
function isUsed(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i]
  const governor = words[word?.head ?? -1]
  if (!word || !governor) return false
  if (word.deprel === 'conj' && LANGUAGES.has(governor.text.toLowerCase()) && word.head < from)
    return isUsed(words, word.head, from)
  // "spoke French fluently and some Greek"
  if (word.deprel === 'conj' && governor.upos === 'ADV') return USES.has(words[governor.head]?.lemma ?? '')
  const before = words[i - 1]
  const link = KINDS.test(before?.text ?? '') ? words[i - 2] : before
  if (isRendered(words, i, governor)) return true
  if (LINKS.test(link?.text ?? '')) return !/^from$/i.test(link?.text ?? '') || USES.has(governor.lemma)
  if (/^(?:of|in)$/i.test(link?.text ?? '') && HAS_LANGUAGE.test(governor.lemma)) return true
  // "languages like English", "Spanish is a language"
  if (governor.lemma === 'language' && /^(?:nmod|nsubj|appos)/.test(word.deprel)) return true
  return (
    /^(?:obj|obl|xcomp|advmod|nsubj:pass)/.test(word.deprel) &&
    USES.has(governor.lemma) &&
    (before?.upos !== 'DET' || KINDS.test(before.text))
  )
}
