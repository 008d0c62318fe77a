import type { Name, Word } from '../../../language/language.ts'
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
  for (const [i, word] of words.entries()) {
    const at =
      besideSubject(words, named, i) ?? behindOffice(words, named, i) ?? describesSecond(words, named, i)
    if (at !== undefined && at !== i && !isAbove(words, i, at))
      words[i] = { ...word, head: at, deprel: 'appos' }
  }
  for (const i of words.keys()) namedSubject(words, named, i)
}

type Named = ReadonlyMap<number, Name>

/** Where the phrase of word `i` has its article. */
const articleOf = (words: readonly Word[], i: number) =>
  words.findIndex(({ head, deprel }, at) => at < i && head === i && deprel === 'det')

/** "Acme, a company founded by Anna Brown, is closed": a noun with an article beside a verb's subject is no second subject. */
function besideSubject(words: readonly Word[], named: Named, i: number): number | undefined {
  const word = words[i]
  if (word?.upos !== 'NOUN' || !/^nsubj/.test(word.deprel) || i > word.head) return undefined
  const name = named.get(articleOf(words, i) - 2)
  if (!name || words[name.last + 1]?.text !== ',' || articleOf(words, i) !== name.last + 2) return undefined
  for (let at = name.first; at <= name.last; at++)
    if (words[at]?.head === word.head && /^nsubj/.test(words[at]?.deprel ?? '')) return at
  return undefined
}

/** "a former aide to Anna Brown, Luc Moreau,": one person's name beside another's is that of whoever holds the office. */
function behindOffice(words: readonly Word[], named: Named, i: number): number | undefined {
  const word = words[i]
  const [own, other] = [named.get(i), named.get(word?.head ?? -1)]
  if (word?.deprel !== 'appos' || own?.type !== 'person' || other?.type !== 'person' || own === other)
    return undefined
  if (words[own.first - 1]?.text !== ',' || own.first - 2 !== other.last || own.last === own.first)
    return undefined
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
  for (let at = name.first; at <= name.last; at++) {
    const { head = -1 } = words[at] ?? {}
    if (head < name.first || head > name.last) return at
  }
  return undefined
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
