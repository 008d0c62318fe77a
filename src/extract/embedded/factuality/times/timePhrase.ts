import { monthNumber, TIME_NOUNS } from '../../../../language/lexicon/calendar.ts'
import type { Tree } from '../../tree/tree.ts'
import { caseOf } from '../profile.ts'
import { hasDate } from './absolute.ts'
import { weekdayNumber } from './relative.ts'

/** Words of a sentence, inclusive. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** No time expression is longer, in words. */
const LONGEST = 14

/** The words of a phrase, without clauses and places that are no part of the time, and without marks and "and" before it. */
export function stretchOf(tree: Tree, i: number): Stretch {
  let first = Math.max(tree.first[i] ?? i, i - LONGEST)
  while (first < i && isBeside(tree, first)) first++
  let last = lastOf(tree, i, Math.min(tree.last[i] ?? i, i + LONGEST))
  while (last > i && isMark(tree, last)) last--
  return { first, last }
}

const isMark = ({ words }: Tree, at: number) =>
  words[at]?.upos === 'PUNCT' && !/^[-–—]$/.test(words[at]?.text ?? '')

/** "and then from 1700": what only leads over. */
const isBeside = (tree: Tree, at: number) =>
  isMark(tree, at) ||
  tree.words[at]?.deprel === 'cc' ||
  /^(?:then|also|again|even|finally|only)$/.test(lower(tree, at))

/** The last word of what belongs to a time behind its head: "the end of 2025", not "Friday in Oslo", not "the day that …". */
function lastOf(tree: Tree, i: number, end: number): number {
  const word = tree.words[i]
  let last = i
  for (const child of tree.children[i] ?? []) {
    if (child <= i) continue
    const relation = tree.words[child]?.deprel ?? ''
    const from = tree.first[child] ?? child
    if (from > end || /^(?:acl|advcl|parataxis)/.test(relation)) break
    const stretch = { first: from, last: Math.min(tree.last[child] ?? child, end) }
    const preposition = caseOf(tree, child)
    const isTimeHead =
      word !== undefined &&
      (TIME_NOUNS.has(word.lemma) || isDateHead(lower(tree, i)) || /^\d/.test(word.text))
    if (preposition !== '' && preposition !== 'of' && isTimeHead && !isDatedOrDay(tree, stretch)) break
    last = lastOf(tree, child, end)
    if (last < stretch.last) break
  }
  return last
}

/** "to 17", "of May 2023". */
function isDatedOrDay(tree: Tree, stretch: Stretch): boolean {
  const tokens = tokensOf(tree, stretch)
  return hasDate(tokens) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[1] ?? '')
}

/** Lower case, without commas: "on", "september", "8", "2023". */
export const tokensOf = ({ words }: Tree, { first, last }: Stretch): string[] =>
  words
    .slice(first, last + 1)
    .filter(({ text }) => text !== ',')
    .flatMap(({ text }) => splitRange(text.toLowerCase()))

/** "12-17" and "2010–2015" in one token are two numbers with a mark between. */
function splitRange(token: string): string[] {
  const parts = /^(?<from>\d{1,4})(?<mark>[-–])(?<to>\d{1,4})$/.exec(token)?.groups
  return parts ? [parts.from ?? '', parts.mark ?? '', parts.to ?? ''] : [token]
}

export const lower = ({ words }: Tree, i: number) => words[i]?.text.toLowerCase() ?? ''

/** Whether a word in small letters is a part of a date or of the calendar: "may", "weeks", "1990s". */
export const isDateHead = (text: string): boolean =>
  monthNumber(text) !== undefined ||
  weekdayNumber(text) !== undefined ||
  TIME_NOUNS.has(text.replace(/s$/, '')) ||
  /^(?:end|start|beginning|middle|half|part|1\d\d0s|20\d0s)$/.test(text)
