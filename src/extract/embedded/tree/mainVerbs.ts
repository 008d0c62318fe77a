import type { Name, Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { isAbove, relationOf } from './tree.ts'

/**
 * Verbs whose subject a parser lost behind what stands between the two: a relative clause, an apposition, a bracket.
 * @param words those of a tree whose names are units (joinNames.ts); they are changed in place.
 */
export function mainVerbs(words: Word[], names: readonly Name[]): void {
  finiteRoot(words, names)
  frontedParticiple(words)
  for (const i of words.keys()) {
    clauseBehind(words, i)
    secondFinite(words, i)
    clauseBefore(words, i)
    saidBehind(words, i)
  }
}

/**
 * "The minister, who had left the party, accused Anna Brown of lying.": a sentence without a verb, and a form in "-ed" that has
 * an object of its own behind a comma. No passive participle has one, but of verbs that give.
 */
function finiteRoot(words: Word[], names: readonly Name[]): void {
  const root = words.findIndex(({ head }) => head < 0)
  const subject = words[root]
  if (!subject || !/^(?:NOUN|PROPN|PRON)$/.test(subject.upos) || !/^[.!?]$/.test(words.at(-1)?.text ?? ''))
    return
  const below = (of: number, deprel: RegExp) =>
    words.findIndex((word, i) => i > of && word.head === of && deprel.test(word.deprel))
  if (words.some(({ head, deprel }) => head === root && /^(?:cop|nsubj|aux)/.test(deprel))) return
  const verb = words.findIndex(
    ({ head, deprel, xpos, lemma }, i) =>
      head === root &&
      i > root &&
      /^(?:amod|acl)$/.test(deprel) &&
      xpos === 'VBN' &&
      words[i - 1]?.text === ',' &&
      !GIVING.test(lemma),
  )
  const word = words[verb]
  if (!word || !/ed$|^(?:told|led|held|sent|met|won|left|lost|found|sold|bought|made|built)$/.test(word.text))
    return
  const object = below(verb, /^obj$/)
  if (object < 0) return
  // Something stands between the name and the verb: "Anna Brown, awarded the prize" has nothing there.
  const own = names.find(({ first, last }) => first <= root && root <= last)
  const between = words.slice((own?.last ?? root) + 1, verb - 1)
  if (between.length < 3 || between[0]?.text !== ',') return
  for (const [i, each] of words.entries())
    if (each.head === root && i > verb) words[i] = { ...each, head: verb }
  words[verb] = {
    ...word,
    head: -1,
    deprel: 'root',
    xpos: 'VBD',
    feats: 'Mood=Ind|Tense=Past|VerbForm=Fin',
  }
  words[root] = { ...subject, head: verb, deprel: 'nsubj' }
}

/** "Launched from Oslo in May, Minazuru reached the comet.": a participle that opens a sentence hangs on its finite verb. */
function frontedParticiple(words: Word[]): void {
  const root = words.findIndex(({ head }) => head < 0)
  const participle = words[root]
  if (!participle || !/^VB[GN]$/.test(participle.xpos) || root > 1) return
  const own = (of: number, deprel: RegExp) =>
    words.findIndex((word) => word.head === of && deprel.test(word.deprel))
  if (own(root, /^(?:aux|[nc]subj|cop|expl)/) >= 0) return
  const verb = words.findIndex(
    ({ head, deprel, xpos }, i) =>
      head === root && i > root && /^(?:parataxis|ccomp)$/.test(deprel) && /^VB[DPZN]$/.test(xpos),
  )
  const finite = words[verb]
  const subject = own(verb, /^nsubj/)
  if (!finite || subject < 0 || subject > verb) return
  let first = subject
  while (words[first - 1]?.head === subject && words[first - 1]?.upos !== 'PUNCT') first--
  if (words[first - 1]?.text !== ',' || own(verb, /^mark/) >= 0) return
  for (const [i, word] of words.entries())
    if (word.head === root && i > verb) words[i] = { ...word, head: verb }
  words[root] = { ...participle, head: verb, deprel: 'advcl' }
  words[verb] = { ...finite, head: -1, deprel: 'root' }
}

/** Whoever is given something has an object in the passive too. */
const GIVING =
  /^(?:award|give|grant|offer|pay|tell|teach|ask|deny|hand|lend|send|show|assign|allow|name|elect|appoint|call|dub|title|entitle)$/

/**
 * "resigned, hours after the party, his partner, withdrew its ministers", "until the assembly, where it has a seat, elects him":
 * a finite verb without a subject and without "and" behind what "after" governs and commas close has that for its subject.
 */
function clauseBehind(words: Word[], i: number): void {
  const verb = words[i]
  if (verb?.deprel !== 'conj' || verb.head > i || !/^VB[DPZ]$/.test(verb.xpos)) return
  const above = verb.head
  if (words[i - 1]?.text !== ',' || words[above]?.upos !== 'VERB') return
  if (words.some(({ head, deprel }) => head === i && /^(?:cc|[nc]subj|aux|expl)/.test(deprel))) return
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
  const own = (of: number, deprel: RegExp) =>
    words.some((word) => word.head === of && deprel.test(word.deprel))
  if (own(i, /^(?:aux|[nc]subj)/) || !/^advcl$/.test(first.deprel) || !own(verb.head, /^(?:mark|case)$/))
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
 * "The party, led by Anna Brown, called for his dismissal, while the mayor left.": of two subjects before a verb with "while"
 * between, the first is that of a form in "-ed" in front of it, which a parser takes for a second participle.
 */
function clauseBefore(words: Word[], i: number): void {
  const last = words[i]
  const marker = words.findIndex(
    ({ head, deprel, text }, at) => head === i && at < i && deprel === 'mark' && WHILE.test(text),
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
      deprel === 'acl' &&
      /^VB[ND]$/.test(xpos) &&
      /ed$/.test(text) &&
      words[at - 1]?.text === ',' &&
      isAbove(words, first, at),
  )
  const word = words[verb]
  const subject = words[first]
  if (!word || !subject || words.some(({ head, deprel }) => head === verb && /^aux/.test(deprel))) return
  words[verb] = {
    ...word,
    head: last.head,
    deprel: last.deprel,
    xpos: 'VBD',
    feats: 'Mood=Ind|Tense=Past|VerbForm=Fin',
  }
  words[i] = { ...last, head: verb, deprel: 'advcl' }
  words[first] = { ...subject, head: verb, deprel: 'nsubj' }
}

const WHILE = /^(?:while|whilst|whereas|when|as|after|before|although|though)$/i

/** "Three were killed in the attack, the mayor of Lund told reporters.": who says it is nothing that stands beside the attack. */
function saidBehind(words: Word[], i: number): void {
  const verb = words[i]
  if (!verb || !/^(?:say|tell|add|announce|report|confirm|claim|warn|state)$/.test(verb.lemma)) return
  const own = (deprel: RegExp) => words.findIndex((word) => word.head === i && deprel.test(word.deprel))
  const told = own(/^ccomp$/)
  if (told < 0 || told > i || own(/^(?:[nc]subj|aux|expl|mark)/) >= 0) return
  const speaker = words.findIndex(
    ({ deprel, upos, head }, at) =>
      at > told &&
      at < i &&
      deprel === 'appos' &&
      /^(?:NOUN|PROPN)$/.test(upos) &&
      words[head]?.upos === 'NOUN' &&
      isAbove(words, told, at),
  )
  const word = words[speaker]
  const thing = words[word?.head ?? -1]
  if (!word || !thing) return
  const kind = typeOfNoun(thing.lemma, false)
  if (kind === undefined || /^(?:person|group|organization)$/.test(kind)) return
  words[speaker] = { ...word, head: i, deprel: 'nsubj' }
}
