import { BEFORE_NUMBER, TITLES } from './abbreviations.ts'
import { OPENER, startsLower, startsUpper, startsWithDigit, startsWithLetter } from './characters.ts'
import type { QuoteRole } from './quoteRoles.ts'
import { SENTENCE_STARTERS, SPEECH_VERBS } from './wordLists.ts'

/** The tokens of a block as a sentence splitter looks at them. */
export interface Tokens {
  readonly count: number
  /** The token's first 40 characters; empty outside the block. */
  readonly word: (i: number) => string
  /** Whether white space stands before the token. */
  readonly apart: (i: number) => boolean
  readonly quotes: ReadonlyMap<number, QuoteRole>
}

/** A place where a sentence may end. */
export interface Candidate {
  /** The token that makes the end likely: ".", "?!", "Inc.". */
  readonly at: number
  /** The last token that would belong to the sentence: quotes and brackets that close there too. */
  readonly last: number
  /** Whether a quote closes between the two. */
  readonly closesQuote: boolean
}

/** Whether a token is an abbreviation with its period. */
export const isAbbreviated = (word: string) =>
  word.length > 1 && word.endsWith('.') && /[\p{L}\p{N}]/u.test(word)

const isStarter = (word: string) => startsUpper(word) && SENTENCE_STARTERS.has(word.toLowerCase())

/** Whether a sentence ends at the candidate, told by the mark and by what follows. */
export function endsSentence(tokens: Tokens, { at, last, closesQuote }: Candidate): boolean {
  const { word, apart, quotes } = tokens
  let next = last + 1
  while (next < last + 5 && (OPENER.test(word(next)) || quotes.get(next) === 'opens')) next++
  const opened = next > last + 1
  const mark = word(at)
  const following = word(next)
  if (!apart(last + 1)) return isGlued(mark, following, closesQuote || opened)
  if (isAbbreviated(mark) && at === last) return endsAfterAbbreviation(mark, following)
  if (word(last + 1) === '(' && /^\d{4}$/.test(following)) return false
  if (closesQuote && /[?!]/.test(mark) && speechFollows(word, next)) return false
  if (startsLower(following)) return endsBeforeSmall(tokens, { at, last, closesQuote }, following)
  if (startsWithLetter(following) || startsWithDigit(following)) return true
  return opened || /^(?:[#@$€£¥•◦▪‣●*&]|\p{Extended_Pictographic})/u.test(following)
}

/** No space after the mark: "shortage.”Meanwhile", "known.When", not "Node.js" or "U.S.-led". */
function isGlued(mark: string, following: string, quoted: boolean): boolean {
  if (/[。！？]/.test(mark)) return startsWithLetter(following) || startsWithDigit(following)
  if (!startsUpper(following) || following.length < 2) return false
  return isAbbreviated(mark) ? isStarter(following) && following.length > 2 : quoted || /^[.!?…]+$/.test(mark)
}

function endsAfterAbbreviation(mark: string, following: string): boolean {
  const base = mark.slice(0, -1).toLowerCase()
  if (TITLES.has(base) && base !== 'st') return false
  if (!startsUpper(following)) return false
  if (base === 'etc' || base === 'al') return true
  return !(BEFORE_NUMBER.has(base) && startsWithDigit(following)) && isStarter(following)
}

/**
 * A small letter goes on with the sentence after a quote or an ellipsis and after what may be an unknown
 * abbreviation; in informal text it begins one after an ordinary word and a full stop.
 */
function endsBeforeSmall({ word }: Tokens, { at, last, closesQuote }: Candidate, following: string): boolean {
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(following)) return true
  if (closesQuote || /\.\.|…/.test(word(at))) return false
  if (word(last + 1) === '(' && word(at) === '.') return true
  if (/[?!]/.test(word(at))) return !SPEECH_VERBS.has(word(last + 2).toLowerCase())
  return /^\p{Ll}{3,}$/u.test(word(at - 1))
}

/** "he asked", "Smith asked", "President Smith said" after a closing quote. */
function speechFollows(word: (i: number) => string, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const current = word(i)
    if (SPEECH_VERBS.has(current.toLowerCase())) return i > from || startsLower(current)
    if (!startsUpper(current) && !/^(?:the|a|of|de|van|von|-|'s|’s)$/.test(current)) return false
  }
  return false
}
