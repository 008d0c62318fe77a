import type { Name, Word } from '../../../language/language.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { roleType } from '../relationTypes.ts'
import { isAbove } from './tree.ts'

// Which of the nouns before it a name or a description stands beside.

/**
 * Hangs names and descriptions on what they stand beside.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function apposed(words: Word[], names: readonly Name[]): void {
  const named = new Map<number, Name>()
  for (const name of names) for (let at = name.first; at <= name.last; at++) named.set(at, name)
  for (const name of names) {
    partedByComma(words, name)
    namedNative(words, name)
  }
  for (const [i, word] of words.entries()) {
    if (listedKin(words, named, i)) words[i] = { ...word, deprel: 'conj' }
    const relation = withPreposition(words, i)
    if (relation) {
      words[i] = { ...word, deprel: relation }
      continue
    }
    const trade = secondTrade(words, named, i)
    if (trade !== undefined) words[i] = { ...word, head: trade }
    const at =
      besideSubject(words, named, i) ?? behindOffice(words, named, i) ?? describesSecond(words, named, i)
    if (at !== undefined && at !== i && !isAbove(words, i, at))
      words[i] = { ...word, head: at, deprel: 'appos' }
  }
  for (const i of words.keys()) {
    namedSubject(words, named, i)
    oneOfWhom(words, named, i)
    tradesOf(words, named, i)
  }
}

type Named = ReadonlyMap<number, Name>

/** Where the phrase of word `i` has its article. */
const articleOf = (words: readonly Word[], i: number) =>
  words.findIndex(({ head, deprel }, at) => at < i && head === i && deprel === 'det')

/**
 * "Acme, a company founded by Anna Brown, is closed", "Here stands Orvic, a firm": a noun with an article or an owner right
 * behind a name that hangs on the same verb is no second subject.
 */
function besideSubject(words: readonly Word[], named: Named, i: number): number | undefined {
  const word = words[i]
  if (word?.upos !== 'NOUN' || !/^nsubj/.test(word.deprel)) return undefined
  const start = startOf(words, i)
  const name = words[start - 1]?.text === ',' ? named.get(start - 2) : undefined
  if (!name || name.last !== start - 2) return undefined
  const top = topOf(words, name)
  if (words[top]?.head === word.head) return /^(?:nsubj|obj)/.test(words[top]?.deprel ?? '') ? top : undefined
  // "in Adram, a town in Kenya, stands a mill": what a second comma closes before the verb describes the place.
  const isClosed = words.slice(word.head - 2, word.head).some(({ text }) => text === ',')
  return i < word.head && isClosed && name.type === 'place' && typeOfNoun(word.lemma, false) === 'place'
    ? top
    : undefined
}

/** Where the phrase of word `i` begins with an article or an owner; -1 where it has neither. */
function startOf(words: readonly Word[], i: number): number {
  const owner = words.findIndex(({ head, deprel }, at) => at < i && head === i && deprel === 'nmod:poss')
  if (owner < 0) return articleOf(words, i)
  let first = owner
  while (words[first - 1]?.text !== ',' && words[first - 1]?.head === owner) first--
  return first
}

/** The word of a name that hangs outside of it. */
function topOf(words: readonly Word[], { first, last }: Name): number {
  for (let at = first; at <= last; at++) {
    const { head = -1 } = words[at] ?? {}
    if (head < first || head > last) return at
  }
  return last
}

/** "Meta, Facebook's parent company, removed it": a name that a comma parts from the noun behind it is no part of that noun. */
function partedByComma(words: Word[], { first, last, type }: Name): void {
  const at = topOf(words, { first, last })
  const name = words[at]
  const noun = words[name?.head ?? -1]
  if (!name || !noun || !/^compound|^nmod:desc/.test(name.deprel) || noun.upos !== 'NOUN' || name.head < last)
    return
  if (words[last + 1]?.text !== ',' || type === 'place' || startOf(words, name.head) !== last + 2) return
  const above = name.head
  words[at] = { ...name, head: noun.head, deprel: noun.deprel }
  words[above] = { ...noun, head: at, deprel: 'appos' }
  for (const [i, word] of words.entries())
    if (word.head === above && i < first) words[i] = { ...word, head: at }
}

/**
 * "by Anna Brown, the minister, and by an aide", "a spokeswoman for the minister Anna Brown": what has a preposition of its own
 * describes nobody.
 */
function withPreposition(words: readonly Word[], i: number): 'conj' | 'nmod' | undefined {
  const word = words[i]
  if (word?.deprel !== 'appos' || word.head > i) return undefined
  const own = words.findIndex(
    ({ head, deprel, text }, at) =>
      head === i &&
      at > word.head &&
      at < i &&
      deprel === 'case' &&
      /^(?:by|for|to|of|with|from|at|on)$/.test(text),
  )
  if (own < 0) return undefined
  return words.some(({ head, deprel }, at) => head === i && at < i && deprel === 'cc')
    ? 'conj'
    : own === word.head + 1
      ? 'nmod'
      : undefined
}

/** "a Bulgarian named Luc Moreau": who is named stands where the word for where he is from did. */
function namedNative(words: Word[], name: Name): void {
  const at = topOf(words, name)
  const own = words[at]
  const verb = words[own?.head ?? -1]
  const native = words[verb?.head ?? -1]
  if (!own || !verb || native?.upos !== 'PROPN' || !/^(?:xcomp|obj|obl)$/.test(own.deprel)) return
  if (!/^(?:name|call)$/.test(verb.lemma) || verb.deprel !== 'acl' || own.head !== name.first - 1) return
  if (name.type !== 'person' || geographicName(native.text)?.kind !== 'demonym') return
  const from = verb.head
  words[at] = { ...own, head: native.head, deprel: native.deprel }
  words[from] = { ...native, head: at, deprel: 'compound' }
  words[own.head] = { ...verb, head: at, deprel: 'dep' }
  for (const [i, word] of words.entries())
    if (word.head === from && /^(?:case|det|cop|nsubj|aux|punct)/.test(word.deprel))
      words[i] = { ...word, head: at }
}

/** "Peter Lang, his brother Luc and the teacher Anna Brown": another person in the list, and no other word for the first. */
function listedKin(words: readonly Word[], named: Named, i: number): boolean {
  const word = words[i]
  const [own, other] = [named.get(i), named.get(word?.head ?? -1)]
  if (word?.deprel !== 'appos' || i < word.head || other?.type !== 'person' || own === other) return false
  const kin = own ? own.first - 1 : i
  if (!KINSHIP.has(words[kin]?.lemma ?? '') || !/^(?:his|her|their)$/i.test(words[kin - 1]?.text ?? ''))
    return false
  const name = own ?? named.get(i + 1)
  return name?.type === 'person' || (name !== undefined && name.type === undefined)
}

const NOBODY = /^(?:organization|place|facility|event)$/
/** "seen by Anna Brown, a tailor and former guide,": the second of two nouns beside a person's name is no other person. */
function secondTrade(words: readonly Word[], named: Named, i: number): number | undefined {
  const word = words[i]
  if (
    word?.deprel !== 'conj' ||
    word.xpos !== 'NN' ||
    named.has(i) ||
    named.get(word.head)?.type !== 'person'
  )
    return undefined
  if (words.some(({ head, deprel }) => head === i && /^(?:det|nmod:poss)$/.test(deprel))) return undefined
  const first = words.findLastIndex(
    ({ head, deprel, xpos }, at) => at < i && head === word.head && deprel === 'appos' && xpos === 'NN',
  )
  const and = words.findIndex(({ head, deprel }, at) => at > first && head === i && deprel === 'cc')
  return first >= 0 && and === first + 1 ? first : undefined
}

/** "a former aide to Anna Brown, Luc Moreau,": one person's name beside another's is that of whoever holds the office. */
function behindOffice(words: readonly Word[], named: Named, i: number): number | undefined {
  const word = words[i]
  const [own, other] = [named.get(i), named.get(word?.head ?? -1)]
  if (word?.deprel !== 'appos' || own?.type !== 'person' || own === other) return undefined
  // "the ambassador to the alliance, Anna Brown,": nor is she an alliance.
  const isNobody = !other && NOBODY.test(typeOfNoun(words[word.head]?.lemma ?? '', false) ?? '')
  if (other?.type !== 'person' && !isNobody) return undefined
  if (words[own.first - 1]?.text !== ',' || own.first - 2 !== (other?.last ?? word.head)) return undefined
  if (own.last === own.first) return undefined
  const person = words[word.head]
  const office = words[person?.head ?? -1]
  if (person?.deprel !== 'nmod' || office?.upos !== 'NOUN' || roleType(office.lemma) === undefined)
    return undefined
  const isNamed = named.has(office.head) && /^(?:appos|nmod:desc)$/.test(office.deprel)
  return isNamed ||
    words.some(({ head, deprel }, at) => at !== i && head === person.head && deprel === 'appos')
    ? undefined
    : person.head
}

/** "Acme, a forwarder owned by Anna Brown, an engineer who": a person beside a person's name, and not beside the firm's. */
function describesSecond(words: readonly Word[], named: Named, i: number): number | undefined {
  const word = words[i]
  if (word?.deprel !== 'appos' || word.upos !== 'NOUN' || word.head > i) return undefined
  const name = named.get(articleOf(words, i) - 2)
  if (!name || articleOf(words, i) !== name.last + 2 || words[name.last + 1]?.text !== ',') return undefined
  if (name === named.get(word.head) || name.first < word.head) return undefined
  const kind = typeOfNoun(word.lemma, false)
  const above = named.get(word.head)?.type ?? typeOfNoun(words[word.head]?.lemma ?? '', false)
  if (kind !== 'person' || name.type !== kind || above === undefined || /^(?:person|group)$/.test(above))
    return undefined
  return topOf(words, name)
}

/** "another, Luc Moreau, was hired": who is named beside a word for one of several is whom the verb tells of. */
function namedSubject(words: Word[], named: Named, i: number): void {
  const word = words[i]
  const one = words[word?.head ?? -1]
  if (word?.deprel !== 'appos' || !one || named.get(i)?.first !== word.head + 2) return
  if (!/^nsubj/.test(one.deprel) || !/^(?:another|(?:an)?other|second|third|former|latter)$/i.test(one.text))
    return
  if (words.some(({ head, deprel }, at) => head === word.head && at !== i && !/^(?:punct|det)$/.test(deprel)))
    return
  words[i] = { ...word, head: one.head, deprel: one.deprel }
  words[word.head] = { ...one, head: i, deprel: 'dep' }
}

/** "her uncle, the painter and sculptor Luc Moreau": two trades behind a comma, and the name, are all one man's. */
function tradesOf(words: Word[], named: Named, i: number): void {
  const word = words[i]
  const person = words[word?.head ?? -1]
  if (word?.deprel !== 'conj' || named.get(i)?.type !== 'person' || person?.upos !== 'NOUN') return
  const trade = words.findIndex(
    ({ head, deprel, upos }, at) =>
      at > word.head && at < i && head === word.head && deprel === 'conj' && upos === 'NOUN',
  )
  const first = words[trade]
  const and = words[trade + 1]
  if (!first || and?.deprel !== 'cc' || and.head !== i || articleOf(words, trade) !== word.head + 2) return
  const isTrade = (at: number) => typeOfNoun(words[at]?.lemma ?? '', false) === 'person'
  const described = words.findIndex(({ head, deprel }) => head === i && deprel === 'nmod:desc')
  if (!isTrade(word.head) || !isTrade(trade) || !isTrade(described) || /S$/.test(person.xpos)) return
  words[trade] = { ...first, deprel: 'appos' }
  words[i] = { ...word, deprel: 'appos' }
}

/** "seven lecturers, one of whom, Anna Brown, was beaten up": who is named is the one. */
function oneOfWhom(words: Word[], named: Named, i: number): void {
  const word = words[i]
  const name = named.get(i)
  if (word?.deprel !== 'appos' || name?.type !== 'person') return
  const [one, of, whom] = [words[name.first - 4], words[name.first - 3], words[name.first - 2]]
  if (one?.text.toLowerCase() !== 'one' || of?.text !== 'of' || whom?.text !== 'whom') return
  if (!/^nsubj/.test(one.deprel) || isAbove(words, i, one.head)) return
  words[i] = { ...word, head: one.head, deprel: one.deprel }
  words[name.first - 4] = { ...one, head: i, deprel: 'dep' }
}
