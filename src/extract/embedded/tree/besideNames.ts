import type { Name, Word } from '../../../language/language.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { headOf, nameAt } from '../../../language/names/heads.ts'
import { roleType } from '../relationTypes.ts'
import { type Edge, hang } from './edge.ts'
import { typeAt } from './kinds.ts'
import { nounBehindOf } from './nounBehindOf.ts'
import { articleOf, type NamesAt, nameBeforeComma } from './phraseStart.ts'
import {
  ofWhichBehind,
  oneAbove,
  sanctionedAbove,
  whichBehind,
  whoAbove,
  whoBehind,
  whoseAbove,
} from './relatives.ts'
import { secondThat, withinOpen } from './relativesJoined.ts'
import { tickers } from './tickers.ts'
import { childOf, hasChild } from './tree.ts'

/**
 * What stands right beside a name and was hung elsewhere: each repair needs the place in the sentence and the kind of
 * thing to agree.
 * @param words those of a tree whose names are units (joinNames.ts); edges are changed in place.
 */
export function besideNames(words: Word[], names: readonly Name[]): void {
  tickers(words)
  for (const i of words.keys()) nounBehindOf(words, i)
  const endingAt = new Map(names.map((name) => [name.last, name]))
  const startingAt = new Map(names.map((name) => [name.first, name]))
  for (const i of words.keys()) {
    const edge =
      whoBehind(words, endingAt, i) ??
      whoAbove(words, names, i) ??
      whoseAbove(words, names, i) ??
      whichBehind(words, endingAt, i) ??
      ofWhichBehind(words, names, i) ??
      oneAbove(words, i) ??
      sanctionedAbove(words, names, i) ??
      servedIn(words, names, i) ??
      withinOpen(words, i) ??
      describedBefore(words, endingAt, i) ??
      kinNamed(words, startingAt, i) ??
      beforeDescription(words, i) ??
      among(words, i) ??
      bodyOfAgent(words, i) ??
      aged(words, endingAt, i) ??
      fronted(words, i)
    hang(words, i, edge)
    secondThat(words, i)
  }
  for (const name of names) {
    const at = headOf(words, name)
    const edge = calledSo(words, name, at) ?? fieldOf(words, name, at)
    hang(words, at, edge)
  }
}

/**
 * "sits on the board of Halcyon Bank, a small lender", "held by Acme in Orvic, a copper mine": a body is no description of the
 * person before, nor a mine of the firm.
 */
function describedBefore(words: readonly Word[], endingAt: NamesAt, i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'appos' || word.head > i) return undefined
  const start = articleOf(words, i)
  const name = nameBeforeComma(words, endingAt, start)
  if (!name || !/^(?:organization|place|facility)$/.test(name.type ?? '')) return undefined
  const at = headOf(words, name)
  const above = nameAt([...endingAt.values()], word.head)
  if (!above || above.last >= name.first) return undefined
  const kind = typeAt(words, i)
  const isSite = (type: string | undefined) => type === 'place' || type === 'facility'
  if (above.type === 'organization') return isSite(kind) && isSite(name.type) ? { head: at } : undefined
  return above.type === 'person' && kind === name.type ? { head: at } : undefined
}

/** "his wife, Anna Brown, and": a name right behind one's kin is hers. */
function kinNamed(words: readonly Word[], startingAt: NamesAt, i: number): Edge | undefined {
  const word = words[i]
  const kin = words[word?.head ?? -1]
  if (word?.deprel !== 'conj' || !kin || word.head > i || !KINSHIP.has(kin.lemma)) return undefined
  if (/S$/.test(kin.xpos) || words[word.head + 1]?.text !== ',') return undefined
  const name = startingAt.get(word.head + 2)
  const owned = hasChild(words, word.head, /^nmod:poss$/)
  const isIt = name?.type === 'person' && name.first <= i && i <= name.last
  return isIt && owned && words[name.last + 1]?.text === ',' ? { deprel: 'appos' } : undefined
}

/** "Among her students were Anna Brown and Luc Moreau": those of whom they are stand for the subject, as in "Her students were". */
function among(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  if (!word || !/^(?:obl|nmod)$/.test(word.deprel) || word.head < i) return undefined
  const marker = words[childOf(words, i, /^case$/)]?.text ?? ''
  const verb = childOf(words, word.head, /^cop$/)
  const isFronted =
    verb === i + 1 && !hasChild(words, word.head, /^nsubj/) && hasChild(words, i, /^nmod:poss$/)
  return isFronted && /^Among(?:st)?$/.test(marker) ? { deprel: 'nsubj' } : undefined
}

/** "a sister of the poet Anna Brown": the preposition is the name's, and not the trade's before it. */
function beforeDescription(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  // "to the jazz pianist Anna Brown": through a noun before the trade.
  const above = words[word?.head ?? -1]
  const trade = above?.deprel === 'compound' && above.head > i ? words[above.head] : above
  if (word?.deprel !== 'case' || !trade || trade.deprel !== 'nmod:desc') return undefined
  return i < word.head && trade.head > word.head ? { head: trade.head } : undefined
}

/** "led by Anna Brown of the University of Oslo": what has a preposition of its own is the doer's, and no second doer. */
function bodyOfAgent(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  if (!word || !/^obl(?::agent)?$/.test(word.deprel)) return undefined
  const own = childOf(words, i, /^case$/, 0, i)
  // "founded by a former aide to Anna Brown": whose office the doer holds.
  const office = words[own - 1]
  if (/^(?:to|for)$/i.test(words[own]?.text ?? '') && office?.upos === 'NOUN' && office.head === word.head)
    if (office.deprel === 'obl:agent' && roleType(office.lemma) !== undefined)
      return { head: own - 1, deprel: 'nmod' }
  if (word.deprel !== 'obl:agent') return undefined
  // "was named after Anna Brown": no doer.
  if (/^(?:after|with|for|to|on|against|as)$/i.test(words[own]?.text ?? '')) return { deprel: 'obl' }
  if (!/^(?:of|at|in|from)$/i.test(words[own]?.text ?? '')) return undefined
  const doer = words.findLastIndex(
    ({ head, deprel }, at) => at < own && head === word.head && deprel === 'obl:agent',
  )
  return doer < 0 ? undefined : { head: doer, deprel: 'nmod' }
}

/** "Anna Brown, 61, a former minister, left": an age is none of two whom something describes. */
function aged(words: readonly Word[], endingAt: NamesAt, i: number): Edge | undefined {
  const word = words[i]
  if (word?.upos !== 'NUM' || !/^(?:conj|appos)$/.test(word.deprel) || !/^\d{1,3}$/.test(word.text))
    return undefined
  const isBetween = words[i - 1]?.text === ',' && words[i + 1]?.text === ','
  return isBetween && endingAt.get(i - 2)?.type === 'person' ? { deprel: 'nummod' } : undefined
}

/** "A pupil of Luc Moreau, she wrote operas": of two subjects the first tells what the second is. */
function fronted(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  if (!word || !/^nsubj/.test(word.deprel)) return undefined
  // "A Roman Catholic, she …"
  const opens = /^An?$/.test(words[0]?.text ?? '') && words[0]?.head === i
  if (!opens && (word.upos !== 'NOUN' || roleType(word.lemma) === undefined)) return undefined
  const begins = childOf(words, i, /^det$/)
  if (begins < 0 || begins > i || (begins > 0 && words[begins - 1]?.text !== ',')) return undefined
  const subject = childOf(words, word.head, /^nsubj/, i + 1)
  let first = subject
  while (words[first - 1]?.head === subject) first--
  const isTold = roleType(word.lemma) !== undefined || words[subject]?.upos === 'PRON'
  return subject > i && isTold && words[first - 1]?.text === ','
    ? { head: subject, deprel: 'appos' }
    : undefined
}

/** "holders Easton City", "the company Acme paid": a name right behind a noun in the same place is what it is called. */
function calledSo(words: readonly Word[], { first }: Name, at: number): Edge | undefined {
  const [word, noun] = [words[at], words[first - 1]]
  // "royalists led by the doctor Luc Moreau left": a verb has but one subject.
  const isSecond =
    word?.deprel === 'nsubj' &&
    noun?.deprel === 'obl:agent' &&
    words.some(({ head, deprel }, i) => i < first && head === word.head && /^nsubj/.test(deprel))
  if (isSecond) return { head: first - 1, deprel: 'appos' }
  if (!word || noun?.upos !== 'NOUN' || noun.head !== word.head) return undefined
  return noun.deprel === word.deprel && /^(?:obj|obl|obl:agent|nmod|nsubj|nsubj:pass)$/.test(word.deprel)
    ? { head: first - 1, deprel: 'appos' }
    : undefined
}

/** "Anna Brown, Caucasus correspondent of the Post": a name right before an office in the same place tells which office it is. */
function fieldOf(words: readonly Word[], { last }: Name, at: number): Edge | undefined {
  const [word, office] = [words[at], words[last + 1]]
  if (word?.deprel !== 'appos' || office?.deprel !== 'appos' || office.head !== word.head) return undefined
  return office.upos === 'NOUN' && roleType(office.lemma) !== undefined
    ? { head: last + 1, deprel: 'compound' }
    : undefined
}

/** "served with the Royal Engineers in Egypt": whoever serves there, not the unit, is there. */
function servedIn(words: readonly Word[], names: readonly Name[], i: number): Edge | undefined {
  const word = words[i]
  const unit = words[word?.head ?? -1]
  const verb = words[unit?.head ?? -1]
  if (word?.deprel !== 'nmod' || nameAt(names, i)?.type !== 'place' || unit?.deprel !== 'obl')
    return undefined
  if (!verb || !/^(?:serve|fight|fly|sail|campaign)$/.test(verb.lemma) || verb.upos !== 'VERB')
    return undefined
  const caseOf = (of: number) =>
    words.find(({ head, deprel }) => head === of && deprel === 'case')?.text ?? ''
  const isWith = /^(?:with|for|under|alongside)$/.test(caseOf(word.head)) && nameAt(names, word.head)
  return isWith && /^(?:in|at|near)$/.test(caseOf(i)) ? { head: unit.head, deprel: 'obl' } : undefined
}
