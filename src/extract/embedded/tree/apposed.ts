import type { Name, Word } from '../../../language/language.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { headOf } from '../../../language/names/heads.ts'
import { roleType } from '../relationTypes.ts'
import { isKinListed, secondTrade, tradesOf } from './listedTrades.ts'
import { nameForNoun, nameForOne } from './namesForNouns.ts'
import { articleOf, type NamesAt, nameBeforeComma, startOf } from './phraseStart.ts'
import { childOf, isAbove } from './tree.ts'

/**
 * Hangs names and descriptions on that one of the nouns before them which they stand beside.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function apposed(words: Word[], names: readonly Name[]): void {
  const named = new Map<number, Name>()
  for (const name of names) for (let at = name.first; at <= name.last; at++) named.set(at, name)
  for (const name of names) nameForNoun(words, name)
  for (const [i, word] of words.entries()) {
    if (isKinListed(words, named, i)) words[i] = { ...word, deprel: 'conj' }
    const relation = withPreposition(words, i)
    if (relation) {
      words[i] = { ...word, deprel: relation }
      continue
    }
    const trade = secondTrade(words, named, i)
    if (trade !== undefined) words[i] = { ...word, head: trade }
    const at =
      besideSubject(words, named, i) ??
      behindOffice(words, named, i) ??
      behindWhere(words, named, i) ??
      describesSecond(words, named, i) ??
      titleOfWork(words, named, i)
    if (at !== undefined && at !== i && !isAbove(words, i, at))
      words[i] = { ...word, head: at, deprel: 'appos' }
  }
  for (const i of words.keys()) {
    nameForOne(words, named, i)
    tradesOf(words, named, i)
  }
}

/**
 * "Acme, a company founded by Anna Brown, is closed", "Here stands Orvic, a firm": a noun with an article or an owner right
 * behind a name that hangs on the same verb is no second subject.
 */
function besideSubject(words: readonly Word[], named: NamesAt, i: number): number | undefined {
  const word = words[i]
  if (word?.upos !== 'NOUN' || !/^nsubj/.test(word.deprel)) return undefined
  const start = startOf(words, i)
  const name = nameBeforeComma(words, named, start)
  if (!name || name.last !== start - 2) return undefined
  const top = headOf(words, name)
  if (words[top]?.head === word.head) return /^(?:nsubj|obj)/.test(words[top]?.deprel ?? '') ? top : undefined
  // "in Adram, a town in Kenya, stands a mill": what a second comma closes before the verb describes the place.
  const isClosed = words.slice(word.head - 2, word.head).some(({ text }) => text === ',')
  return i < word.head && isClosed && name.type === 'place' && typeOfNoun(word.lemma, false) === 'place'
    ? top
    : undefined
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

/** Kinds of things that are no person. */
const NOBODY = /^(?:organization|place|facility|event)$/

/** "a former aide to Anna Brown, Luc Moreau,": one person's name beside another's is that of whoever holds the office. */
function behindOffice(words: readonly Word[], named: NamesAt, i: number): number | undefined {
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

/** "his kinsman in the Russian service Alexander Gordon": a person's name right behind where somebody is, is his. */
function behindWhere(words: readonly Word[], named: NamesAt, i: number): number | undefined {
  const word = words[i]
  const own = named.get(i)
  const where = words[word?.head ?? -1]
  if (
    word?.deprel !== 'appos' ||
    own?.type !== 'person' ||
    own.first === own.last ||
    own.first !== word.head + 1
  )
    return undefined
  if (where?.upos !== 'NOUN' || /S$/.test(where.xpos) || named.has(word.head)) return undefined
  const before = childOf(words, word.head, /^case$/, 0, word.head) - 1
  const who = words[before]
  const isPerson = (noun: Word | undefined) =>
    noun?.upos === 'NOUN' && (KINSHIP.has(noun.lemma) || typeOfNoun(noun.lemma, false) === 'person')
  return isPerson(who) && !isPerson(where) && !/S$/.test(who?.xpos ?? '') ? before : undefined
}

/** "Acme, a forwarder owned by Anna Brown, an engineer who": a person beside a person's name, and not beside the firm's. */
function describesSecond(words: readonly Word[], named: NamesAt, i: number): number | undefined {
  const word = words[i]
  if (word?.deprel !== 'appos' || word.upos !== 'NOUN' || word.head > i) return undefined
  const last = describesLast(words, named, i)
  if (last !== undefined) return last
  const name = named.get(articleOf(words, i) - 2)
  if (!name || articleOf(words, i) !== name.last + 2 || words[name.last + 1]?.text !== ',') return undefined
  if (name === named.get(word.head) || name.first < word.head) return undefined
  const kind = typeOfNoun(word.lemma, false)
  const above = named.get(word.head)?.type ?? typeOfNoun(words[word.head]?.lemma ?? '', false)
  if (kind !== 'person' || name.type !== kind || above === undefined || /^(?:person|group)$/.test(above))
    return undefined
  return headOf(words, name)
}

/** "the clerk Luc Moreau and his wife, Anna Brown, a nurse from Cork": "a nurse" is the second of the two, who has her name before it. */
function describesLast(words: readonly Word[], named: NamesAt, i: number): number | undefined {
  const word = words[i]
  const start = articleOf(words, i)
  const name = nameBeforeComma(words, named, start)
  if (!word || name?.type !== 'person' || !/^an?$/i.test(words[start]?.text ?? '')) return undefined
  if (typeOfNoun(word.lemma, false) !== 'person') return undefined
  const top = headOf(words, name)
  const kin = words[top]?.deprel === 'appos' ? (words[top]?.head ?? -1) : top
  return words[kin]?.deprel === 'conj' && words[kin]?.head === word.head ? top : undefined
}

/** "a biography by Anna Brown, Grey Water,": a title behind an author is what the work is called. */
function titleOfWork(words: readonly Word[], named: NamesAt, i: number): number | undefined {
  const word = words[i]
  const author = words[word?.head ?? -1]
  if (word?.deprel !== 'appos' || named.get(i)?.type !== 'work' || !author) return undefined
  const isAuthor = named.get(word.head)?.type === 'person' && /^(?:nmod|obl)/.test(author.deprel)
  const work = words[author.head]
  const isBy = words.some(
    ({ head, deprel, text }) => head === word.head && deprel === 'case' && text === 'by',
  )
  return isAuthor && isBy && work?.upos === 'NOUN' && typeOfNoun(work.lemma, false) === 'work'
    ? author.head
    : undefined
}
