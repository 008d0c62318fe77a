import type { Name, Word } from '../../../language/language.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { roleType } from '../relationTypes.ts'
import { childOf, hasChild, isAbove } from './tree.ts'

// A list of persons, some with an office beside the name: what commas enclose is told of the one before.

/** Changes edges of `words`, those of a tree whose names are units, in place. */
export function officeHolders(words: Word[], names: readonly Name[]): void {
  const named = new Map<number, Name>()
  for (const name of names) for (let at = name.first; at <= name.last; at++) named.set(at, name)
  for (const [i, word] of words.entries()) {
    const above = pastOffice(words, named, i)
    const office = ofShip(words, named, i)
    if (above >= 0 && !isAbove(words, i, above)) words[i] = { ...word, head: above }
    else if (office >= 0 && !isAbove(words, i, office)) words[i] = { ...word, head: office }
    else if (isHolder(words, named, i)) words[i] = { ...word, deprel: 'appos' }
    else if (isMore(words, named, i)) words[i] = { ...word, deprel: 'conj' }
    else secondTold(words, named, i)
  }
}

type Named = ReadonlyMap<number, Name>

/**
 * "by Anna Brown, an adviser to the minister Peter Lang, and the lobbyist Luc Moreau": what a comma closes is told, and the
 * list goes on with the next of those who did it.
 * @returns whom word `i` is joined to; -1 where it stays.
 */
function pastOffice(words: readonly Word[], named: Named, i: number): number {
  const word = words[i]
  const other = words[word?.head ?? -1]
  const office = words[other?.head ?? -1]
  if (word?.deprel !== 'conj' || other?.deprel !== 'nmod' || !office || other.head > word.head) return -1
  // "the daughter of Anna Brown, a dancer, and Luc Moreau": one has two parents.
  if (KINSHIP.has(office.lemma)) return -1
  if (office.deprel !== 'appos' || roleType(office.lemma) === undefined || office.head > other.head) return -1
  const and = childOf(words, i, /^cc$/, 0, i)
  if (words[and - 1]?.text !== ',' || !isPerson(words, named, i) || named.get(office.head)?.type !== 'person')
    return -1
  const article = words.findIndex(
    ({ head, deprel }, at) => head === other.head && deprel === 'det' && at < other.head,
  )
  if (words[article - 1]?.text !== ',') return -1
  // "the poet Anna Brown": the list goes on from her description.
  const person = words[office.head]
  const first = named.get(office.head)?.first ?? 0
  return person?.deprel === 'appos' && person.head === first - 1 ? person.head : office.head
}

/** "the mayor of Lund, Anna Brown, and the poet": a name that commas enclose behind an office is no next one of the list. */
function isHolder(words: readonly Word[], named: Named, i: number): boolean {
  const word = words[i]
  const name = named.get(i)
  const office = words[word?.head ?? -1]
  if (word?.deprel !== 'conj' || word.head > i || name?.type !== 'person' || office?.xpos !== 'NN')
    return false
  if (typeOfNoun(office.lemma, false) !== 'person' || named.has(word.head)) return false
  if (words[name.last + 1]?.text !== ',' || name.first === name.last) return false
  let first = name.first
  while (words[first - 1]?.head === i && words[first - 1]?.deprel !== 'punct') first--
  if (words[first - 1]?.text !== ',' || words[first]?.deprel === 'cc' || words[first]?.deprel === 'det')
    return false
  const article = words.findIndex(
    ({ head, deprel }, at) => head === word.head && at < word.head && deprel === 'det',
  )
  const isNamed = hasChild(words, word.head, /^appos$/)
  return article >= 0 && /^the$/i.test(words[article]?.text ?? '') && !isNamed
}

/**
 * "the captain of the ferry Sankt Olaf, Luc Moreau,": a person's name is not what a thing is called, but who holds the office.
 * @returns that office; -1 where word `i` stays.
 */
function ofShip(words: readonly Word[], named: Named, i: number): number {
  const word = words[i]
  const thing = words[word?.head ?? -1]
  const name = named.get(i)
  if (word?.deprel !== 'appos' || word.head > i || name?.type !== 'person' || name.first === name.last)
    return -1
  if (thing?.upos !== 'NOUN' || thing.deprel !== 'nmod' || words[name.first - 1]?.text !== ',') return -1
  if (!/^(?:product|weapon|facility|event|work)$/.test(typeOfNoun(thing.lemma, false) ?? '')) return -1
  const office = words[thing.head]
  if (office?.xpos !== 'NN' || roleType(office.lemma) === undefined || thing.head > word.head) return -1
  return hasChild(words, thing.head, /^appos$/) ? -1 : thing.head
}

/** "charged the owner Anna Brown, two inspectors and the captain": two inspectors are no other word for one person. */
function isMore(words: readonly Word[], named: Named, i: number): boolean {
  const word = words[i]
  if (word?.deprel !== 'appos' || word.xpos !== 'NNS' || word.head > i || named.has(i)) return false
  if (named.get(word.head)?.type !== 'person') return false
  const isCounted = words.some(({ head, deprel }, at) => head === i && deprel === 'nummod' && at < i)
  return isCounted && !words.some(({ head, deprel }, at) => head === word.head && deprel === 'conj' && at < i)
}

const isPerson = (words: readonly Word[], named: Named, i: number) =>
  (named.get(i)?.type ?? typeOfNoun(words[i]?.lemma ?? '', false)) === 'person'

/**
 * "Anna Brown, born in Oslo and once a partner of Luc Moreau, has left": behind "and" a second subject with an article, which a
 * comma closes, tells of the first.
 */
function secondTold(words: Word[], named: Named, i: number): void {
  const word = words[i]
  if (word?.deprel !== 'nsubj' || word.xpos !== 'NN' || word.head < i || named.has(i)) return
  if (roleType(word.lemma) === undefined) return
  const article = words.findIndex(({ head, deprel }, at) => head === i && deprel === 'det' && at < i)
  let and = article - 1
  while (words[and]?.upos === 'ADV') and--
  const first = childOf(words, word.head, /^nsubj$/)
  const name = named.get(first)
  if (article < 0 || words[and]?.text !== 'and' || name?.type !== 'person' || name.last >= and) return
  if (words[name.last + 1]?.text !== ',') return
  let end = word.head
  while (words[end - 1]?.head === word.head && words[end - 1]?.deprel !== 'punct') end--
  if (words[end - 1]?.text !== ',' || end - 1 < i) return
  for (let at = and; at < article; at++) {
    const between = words[at]
    if (between?.head === word.head) words[at] = { ...between, head: i }
  }
  words[i] = { ...word, head: first, deprel: 'appos' }
}
