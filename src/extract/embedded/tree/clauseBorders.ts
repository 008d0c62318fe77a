import type { Word } from '../../../language/language.ts'
import { hasChild, isAbove, relationOf } from './tree.ts'

/**
 * Sets right where one clause ends and the next begins, by verbs that stand without a subject of their own.
 * @param words those of a tree; edges are changed in place.
 */
export function clauseBorders(words: Word[], i: number): void {
  clauseBehind(words, i)
  timeClause(words, i)
  secondFinite(words, i)
  backToPast(words, i)
  clauseBefore(words, i)
}

/**
 * "resigned, hours after the party, his partner, withdrew its ministers", "until the assembly, where it has a seat, elects him":
 * a finite verb without a subject and without "and" behind what "after" governs and commas close has that for its subject.
 */
function clauseBehind(words: Word[], i: number): void {
  const verb = words[i]
  if (verb?.deprel !== 'conj' || verb.head > i || !/^VB[DPZ]$/.test(verb.xpos)) return
  const above = verb.head
  if (words[i - 1]?.text !== ',' || words[above]?.upos !== 'VERB') return
  if (hasChild(words, i, /^(?:cc|[nc]subj|aux|expl)/)) return
  // "rested after the match, a draw, left and went home" lists.
  if (isListed(words, above, i)) return
  const marker = words.findLastIndex(
    ({ text, deprel, head }, at) =>
      at > above && at < i && deprel === 'case' && head > at && head < i && MARKERS.test(text),
  )
  const at = words[marker]?.head ?? -1
  const noun = words[at]
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || !/^(?:obl|nmod)/.test(noun.deprel)) return
  if (!isParted(words, at, i)) return
  words[at] = { ...noun, head: i, deprel: 'nsubj' }
  words[marker] = { ...(words[marker] as Word), head: i, deprel: 'mark', upos: 'SCONJ' }
  words[i] = { ...verb, deprel: 'advcl' }
}

const MARKERS = /^(?:after|before|until|since)$/i

/** "won, four days after the court in Lund upheld the ban": what "after" governs is the subject of the verb that has none. */
function timeClause(words: Word[], i: number): void {
  const verb = words[i]
  if (verb?.deprel !== 'advcl' || verb.head > i || !/^VB[DPZ]$/.test(verb.xpos)) return
  if (hasChild(words, i, /^(?:cc|[nc]subj|aux|expl|mark)/)) return
  const at = words.findIndex(
    ({ head, deprel, upos }, k) =>
      head === i && k < i && deprel === 'obl' && /^(?:NOUN|PROPN)$/.test(upos) && markerOf(words, k) >= 0,
  )
  const [noun, marker] = [words[at], markerOf(words, at)]
  const preposition = words[marker]
  if (!noun || !preposition) return
  words[at] = { ...noun, deprel: 'nsubj' }
  words[marker] = { ...preposition, head: i, deprel: 'mark', upos: 'SCONJ' }
}

const markerOf = (words: readonly Word[], i: number) =>
  words.findIndex(({ head, deprel, text }) => head === i && deprel === 'case' && MARKERS.test(text))

/** Whether "and" joins a later verb to the same one. */
const isListed = (words: readonly Word[], above: number, i: number) =>
  words.some(
    ({ head, deprel }, at) =>
      at > i &&
      head === above &&
      deprel === 'conj' &&
      words.some((word) => word.head === at && word.deprel === 'cc'),
  )

/** Whether what stands between a noun and the comma before word `i` describes the noun. */
const isParted = (words: readonly Word[], noun: number, i: number) =>
  words.some(
    (word, at) =>
      at > noun && at < i - 1 && word.head === noun && /^(?:acl|appos|amod)/.test(relationOf(word)),
  ) && words.slice(noun + 1, i - 1).some(({ text }) => text === ',' || text === '(')

/**
 * "accused her of having hidden the deal, and called for an inquiry": behind a comma and "and" a form in "-ed" goes on with the
 * finite verb, and not with the participle before it.
 */
function secondFinite(words: Word[], i: number): void {
  const verb = words[i]
  const first = words[verb?.head ?? -1]
  if (!verb || !first || verb.deprel !== 'conj' || verb.head > i || !/^VB[DN]$/.test(verb.xpos)) return
  if (words[i - 1]?.text !== 'and' || words[i - 2]?.text !== ',') return
  if (
    hasChild(words, i, /^(?:aux|[nc]subj)/) ||
    !/^advcl$/.test(first.deprel) ||
    !hasChild(words, verb.head, /^(?:mark|case)$/)
  )
    return
  const isNonfinite =
    first.xpos === 'VBG' ||
    words.some(({ head, deprel, xpos }) => head === verb.head && deprel.startsWith('aux') && xpos === 'VBG')
  const isListed = words.some(({ head, deprel }, at) => head === verb.head && deprel === 'conj' && at !== i)
  const above = words[first.head]
  if (!isNonfinite || isListed || above?.xpos !== 'VBD') return
  words[i] = { ...verb, head: first.head, xpos: 'VBD', feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' }
}

/**
 * "The party, led by Anna Brown, called for his dismissal, while (or: and) the mayor left.": of two subjects before a verb with
 * "while" between, the first is that of a form in "-ed" in front of it, which a parser takes for a second participle.
 */
function clauseBefore(words: Word[], i: number): void {
  const last = words[i]
  const marker = words.findIndex(
    ({ head, deprel, text }, at) =>
      head === i &&
      at < i &&
      ((deprel === 'mark' && WHILE.test(text)) || (deprel === 'cc' && /^(?:and|but)$/.test(text))),
  )
  if (!last || marker < 1) return
  const isSubject = ({ head, deprel }: Word) => head === i && /^nsubj/.test(deprel)
  const first = words.findIndex(isSubject)
  if (first < 0 || first > marker || !words.some((word, at) => at > marker && at < i && isSubject(word)))
    return
  const verb = words.findLastIndex(
    ({ deprel, xpos, text }, at) =>
      at > first &&
      at < marker &&
      /^VB[ND]$/.test(xpos) &&
      /ed$/.test(text) &&
      words[at - 1]?.text === ',' &&
      ((deprel === 'acl' && isAbove(words, first, at)) || (deprel === 'advcl' && words[at]?.head === i)),
  )
  const word = words[verb]
  const subject = words[first]
  if (!word || !subject || hasChild(words, verb, /^aux/)) return
  words[verb] = {
    ...word,
    head: last.head,
    deprel: last.deprel,
    xpos: 'VBD',
    feats: 'Mood=Ind|Tense=Past|VerbForm=Fin',
  }
  words[i] = { ...last, head: verb, deprel: words[marker]?.deprel === 'cc' ? 'conj' : 'advcl' }
  words[first] = { ...subject, head: verb, deprel: 'nsubj' }
}

/** "held that an editor must answer for it, and rejected the plea": the past goes on with the past, and not with what is or must be. */
function backToPast(words: Word[], i: number): void {
  const verb = words[i]
  const first = words[verb?.head ?? -1]
  const above = words[first?.head ?? -1]
  if (verb?.deprel !== 'conj' || verb.xpos !== 'VBD' || first?.deprel !== 'ccomp' || above?.xpos !== 'VBD')
    return
  if (words[i - 1]?.text !== 'and' || words[i - 2]?.text !== ',') return
  const own = (of: number) =>
    words.filter(({ head, deprel }) => head === of && /^(?:aux|cop|nsubj)/.test(deprel))
  const isPast = (word: Word) => /^VB[DN]$/.test(word.xpos)
  if (own(i).length > 0 || isPast(first) || own(verb.head).some(isPast)) return
  words[i] = { ...verb, head: first.head }
}

const WHILE = /^(?:while|whilst|whereas|when|as|after|before|although|though)$/i
