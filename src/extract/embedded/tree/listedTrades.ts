import type { Word } from '../../../language/language.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { articleOf, type NamesAt } from './phraseStart.ts'
import { childOf, hasChild } from './tree.ts'

// Of nouns and names in a list beside a person, which are that person and which are another.

/** "Peter Lang, his brother Luc and the teacher Anna Brown": another person in the list, and no other word for the first. */
export function isKinListed(words: readonly Word[], named: NamesAt, i: number): boolean {
  const word = words[i]
  const [own, other] = [named.get(i), named.get(word?.head ?? -1)]
  if (word?.deprel !== 'appos' || i < word.head || other?.type !== 'person' || own === other) return false
  const kin = own ? own.first - 1 : i
  if (!KINSHIP.has(words[kin]?.lemma ?? '') || !/^(?:his|her|their)$/i.test(words[kin - 1]?.text ?? ''))
    return false
  const name = own ?? named.get(i + 1)
  return name?.type === 'person' || (name !== undefined && name.type === undefined)
}

/** "seen by Anna Brown, a tailor and former guide,": the second of two nouns beside a person's name is no other person. */
export function secondTrade(words: readonly Word[], named: NamesAt, i: number): number | undefined {
  const word = words[i]
  if (
    word?.deprel !== 'conj' ||
    word.xpos !== 'NN' ||
    named.has(i) ||
    named.get(word.head)?.type !== 'person'
  )
    return undefined
  if (hasChild(words, i, /^(?:det|nmod:poss)$/)) return undefined
  const first = words.findLastIndex(
    ({ head, deprel, xpos }, at) => at < i && head === word.head && deprel === 'appos' && xpos === 'NN',
  )
  const and = childOf(words, i, /^cc$/, first + 1)
  return first >= 0 && and === first + 1 ? first : undefined
}

/** "her uncle, the painter and sculptor Luc Moreau": two trades behind a comma, and the name, are all one man's. */
export function tradesOf(words: Word[], named: NamesAt, i: number): void {
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
  const described = childOf(words, i, /^nmod:desc$/)
  if (!isTrade(word.head) || !isTrade(trade) || !isTrade(described) || /S$/.test(person.xpos)) return
  words[trade] = { ...first, deprel: 'appos' }
  words[i] = { ...word, deprel: 'appos' }
}
