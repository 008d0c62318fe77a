import type { Name, Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { roleType } from '../relationTypes.ts'
import { childOf, hasChild, isAbove, outOfFlat } from './tree.ts'

// Relative clauses that the parser takes for something else.

/** Changes edges of `words`, those of a tree, in place. */
export function relativeClauses(words: Word[], names: readonly Name[]): void {
  for (const i of words.keys()) {
    objectBefore(words, i)
    toldRelative(words, i)
    whoseBehindAnd(words, i)
    whoseDeed(words, i)
    whoseObject(words, i)
    whoseBeforeVerb(words, i)
    whoseBesideComma(words, i)
    whoseOfName(words, names, i)
  }
}

/** "a wholesaler that the office blacklisted in May": a past form with a subject of its own and no auxiliary is no participle. */
function objectBefore(words: Word[], i: number): void {
  const word = words[i]
  if (!word || !/^acl/.test(word.deprel) || !/^VB[NDZ]$/.test(word.xpos) || word.head > i) return
  const that = words[word.head + 1]?.text === ',' ? word.head + 2 : word.head + 1
  if (!/^(?:that|which|whom)$/.test(words[that]?.text ?? '') || words[that]?.head !== i) return
  const own = childOf(words, i, /^nsubj/, that + 1, i)
  // "a foundation that Acme finances"
  const isBare =
    own < 0 && words[i - 1]?.upos === 'PROPN' && /^(?:compound|nmod)/.test(words[i - 1]?.deprel ?? '')
  const subject = isBare && words[i - 1]?.head === i ? i - 1 : own
  if (subject < 0 || hasChild(words, i, /^(?:aux|cop|obj|ccomp|xcomp)/)) return
  // "the claim that the rebels attacked" tells what is claimed.
  const noun = words[word.head]
  if (noun?.upos === 'NOUN' && (TELLING.test(noun.lemma) || TOLD.test(typeOfNoun(noun.lemma, false) ?? '')))
    return
  const [pronoun, doer] = [words[that], words[subject]]
  if (!pronoun || !doer) return
  const isPresent = word.xpos === 'VBZ'
  words[i] = {
    ...word,
    deprel: 'acl:relcl',
    ...(!isPresent && { xpos: 'VBD', feats: 'Tense=Past|VerbForm=Fin' }),
  }
  words[subject] = { ...doer, deprel: 'nsubj' }
  words[that] = { ...pronoun, upos: 'PRON', xpos: 'WDT', deprel: 'obj' }
}

/**
 * "the missiles, which Norway says were shipped in May": what is told tells of the missiles, and who says so stands in it as in
 * brackets.
 */
function toldRelative(words: Word[], i: number): void {
  const pronoun = words[i]
  const verb = words[pronoun?.head ?? -1]
  if (!pronoun || !verb || pronoun.deprel !== 'obj' || verb.deprel !== 'acl:relcl' || pronoun.head < i) return
  if (!/^(?:which|that|who)$/i.test(pronoun.text) || !hasChild(words, pronoun.head, /^nsubj/)) return
  const at = pronoun.head
  const told = childOf(words, at, /^ccomp$/, at + 1)
  const deed = words[told]
  if (!deed || hasChild(words, told, /^(?:nsubj|csubj|expl|mark)/)) return
  words[told] = { ...deed, head: verb.head, deprel: 'acl:relcl' }
  words[at] = { ...verb, head: told, deprel: 'parataxis' }
  words[i] = {
    ...pronoun,
    head: told,
    deprel: hasChild(words, told, /^aux:pass/) ? 'nsubj:pass' : 'nsubj',
  }
}

/** Nouns with a content of their own. */
const TELLING =
  /^(?:claim|fact|evidence|idea|belief|news|view|hope|fear|sign|proof|chance|way|time|day|moment|reason|extent|point|degree|risk|suspicion|impression|rumou?r|doubt|feeling|sense)$/
const TOLD = /^(?:concept|work|event)$/

/** The noun that "whose" of a phrase belongs to; -1 where it has none. */
const whoseOf = (words: readonly Word[], i: number) =>
  words.findIndex(
    ({ head, deprel, text }, at) => at < i && head === i && deprel === 'nmod:poss' && /^whose$/i.test(text),
  )

/** The noun right before "whose", with or without a comma between; of a name its first word. */
const ownerBefore = (words: readonly Word[], whose: number) =>
  outOfFlat(words, words[whose - 1]?.text === ',' ? whose - 2 : whose - 1)

/** "the bank that paid for the bridge and whose chairman, Anna Brown, is his sister": a second clause of the same noun. */
function whoseBehindAnd(words: Word[], i: number): void {
  const word = words[i]
  if (word?.deprel !== 'conj' || word.head > i) return
  const whose = whoseOf(words, i)
  if (whose < 0 || !/^(?:and|but)$/.test(words[whose - 1]?.text ?? '')) return
  let clause = word.head
  for (let steps = 0; steps < REACH && words[clause]?.deprel !== 'acl:relcl'; steps++)
    clause = words[clause]?.head ?? -1
  const owner = words[clause]?.deprel === 'acl:relcl' ? (words[clause]?.head ?? -1) : -1
  const verb = words.findIndex(
    ({ deprel }, at) =>
      at > i &&
      /^(?:acl:relcl|conj|parataxis|root|ccomp)$/.test(deprel) &&
      childOf(words, at, /^(?:cop|aux)/, i) > i,
  )
  const said = words[verb]
  if (owner < 0 || !said || hasChild(words, verb, /^nsubj/) || isAbove(words, verb, owner)) return
  words[verb] = { ...said, head: owner, deprel: 'acl:relcl' }
  words[i] = { ...word, head: verb, deprel: 'nsubj' }
}

/** "Kenya, whose minister, Anna Brown, had met him, left": the verb behind what "whose" names is that one's, where it has no subject. */
function whoseDeed(words: Word[], i: number): void {
  const word = words[i]
  if (!word || !/^(?:appos|conj|nmod)$/.test(word.deprel) || word.head > i) return
  const whose = whoseOf(words, i)
  if (whose < 0 || words[whose - 1]?.text !== ',' || !/^(?:NOUN|PROPN)$/.test(words[word.head]?.upos ?? ''))
    return
  const verb = words.findIndex(({ deprel }, at) => at > i && deprel === 'acl:relcl')
  const deed = words[verb]
  if (!deed || deed.head > i || hasChild(words, verb, /^(?:nsubj|csubj)/) || isAbove(words, verb, word.head))
    return
  if (words.slice(i, verb).some(({ text }) => /^(?:who|which|that|whom|;)$/i.test(text))) return
  words[verb] = { ...deed, head: word.head }
  words[i] = { ...word, head: verb, deprel: hasChild(words, verb, /^aux:pass/) ? 'nsubj:pass' : 'nsubj' }
}

/** "the Queen, whose library he kept, left": what "whose" names is done to, where the verb behind has a subject and no object. */
function whoseObject(words: Word[], i: number): void {
  const word = words[i]
  if (!word || !/^(?:appos|conj|nmod)$/.test(word.deprel) || word.head > i) return
  const whose = whoseOf(words, i)
  if (whose < 0 || words[whose - 1]?.text !== ',' || words[i + 1]?.text === ',') return
  const verb = words.findIndex(({ deprel, head }, at) => at > i && deprel === 'acl:relcl' && head < i)
  const subject = childOf(words, verb, /^nsubj$/, i + 1, verb)
  if (verb < 0 || subject < 0 || hasChild(words, verb, /^(?:obj|ccomp|xcomp|aux:pass|cop)/)) return
  // "whose library he kept": nothing but the subject stands between.
  let first = subject
  while (words[first - 1]?.head === subject) first--
  if (first !== i + 1 || isAbove(words, verb, word.head)) return
  words[i] = { ...word, head: verb, deprel: 'obj' }
}

/** So many steps up from a noun stands the verb of its relative clause. */
const REACH = 4

/** "a firm, Acme, whose owner was his sister": of a verb's two subjects that with "whose" is its own; the other has none. */
function whoseBeforeVerb(words: Word[], i: number): void {
  const word = words[i]
  const verb = words[word?.head ?? -1]
  if (!word || !verb || !/^nsubj/.test(word.deprel) || i > word.head || verb.deprel === 'acl:relcl') return
  const whose = whoseOf(words, i)
  const other = childOf(words, word.head, /^nsubj/, 0, Math.max(0, whose))
  const first = words[other]
  const owner = ownerBefore(words, whose)
  if (!first || !isAbove(words, other, owner)) return
  words[other] = { ...first, head: verb.head, deprel: verb.deprel }
  words[word.head] = { ...verb, head: owner, deprel: 'acl:relcl' }
}

/**
 * "was promised to Acme, whose Lund Centre keeps it", "paid Acme, a firm whose owner, Anna Brown, is dead": a clause beside the
 * sentence belongs to the noun before its "whose".
 */
function whoseBesideComma(words: Word[], i: number): void {
  const word = words[i]
  const verb = words[word?.head ?? -1]
  if (!word || !verb || !/^nsubj/.test(word.deprel) || !/^(?:parataxis|conj|ccomp)$/.test(verb.deprel)) return
  if (i > word.head || hasChild(words, word.head, /^(?:cc|mark)$/)) return
  const whose = whoseOf(words, i)
  if (whose < 0) return
  const owner = ownerBefore(words, whose)
  if (!/^(?:NOUN|PROPN)$/.test(words[owner]?.upos ?? '') || isAbove(words, word.head, owner)) return
  words[word.head] = { ...verb, head: owner, deprel: 'acl:relcl' }
}

/** "an address shared with Acme, whose owner is dead": the name right before the comma has what "whose" names, and no thing before it. */
function whoseOfName(words: Word[], names: readonly Name[], i: number): void {
  const word = words[i]
  const verb = words[word?.head ?? -1]
  if (!word || verb?.deprel !== 'acl:relcl' || !/^nsubj/.test(word.deprel) || i > word.head) return
  const whose = whoseOf(words, i)
  const name = words[whose - 1]?.text === ',' ? names.find(({ last }) => last === whose - 2) : undefined
  if (!name || !/^(?:organization|person)$/.test(name.type ?? '') || verb.head >= name.first) return
  if (words[verb.head]?.upos !== 'NOUN' || isOwner(words, verb.head)) return
  let owner = name.last
  for (let at = words[owner]?.head ?? -1; at >= name.first && at <= name.last; at = words[at]?.head ?? -1)
    owner = at
  if (!isAbove(words, word.head, owner)) words[word.head] = { ...verb, head: owner }
}

/** People, bodies and offices have what a clause behind their own complement names: "the mayor of Oslo, whose wife". */
function isOwner(words: readonly Word[], i: number): boolean {
  const { lemma = '', xpos = '' } = words[i] ?? {}
  const kind = typeOfNoun(lemma, xpos.endsWith('S'))
  return roleType(lemma) !== undefined || /^(?:person|group|organization)$/.test(kind ?? '')
}
