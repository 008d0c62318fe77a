import type { Range } from '../model/span.ts'
import { BEFORE_NUMBER, CAPITALISED_ONLY, ENDING, MARKED_NAMES, TITLES } from './abbreviations.ts'
import { isSpace, startsLower, startsUpper } from './characters.ts'
import { findAddresses } from './findAddresses.ts'
import { splitWord } from './splitWord.ts'
import { SENTENCE_STARTERS } from './wordLists.ts'

const APOSTROPHE = "['’ʼ`]"
const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D\\u2060]'
/** Letters and digits, with apostrophes, periods, ampersands and low lines inside ("O'Brien", "Secunia.com", "AT&T"). */
const WORD = new RegExp(`${LETTERS}+(?:(?:${APOSTROPHE}|[.&_])${LETTERS}+)*`, 'uy')
const NUMBER = /\p{Nd}+(?:(?:,\p{Nd}{3}(?!\p{Nd})|[.:/]\p{Nd}+))*(?![\p{L}\p{M}\p{N}_])/uy
/** ".324" */
const FRACTION = /\.\p{Nd}+(?![\p{L}\p{M}\p{N}_])/uy
/** "the 1960's", "the 80’s" */
const DECADE = /(?:\p{Nd}{3}|\p{Nd})0['’]s(?![\p{L}\p{M}\p{N}])/uy
/** Telephone numbers, dates and the like: three groups, or seven digits in two. */
const DIGIT_GROUPS =
  /\p{Nd}{1,4}(?:-\p{Nd}{1,4}){2,4}(?![\p{L}\p{Nd}-])|\p{Nd}{3}-\p{Nd}{4}(?![\p{L}\p{Nd}-])/uy
const MEASURE =
  /(\p{Nd}{1,15}(?:[.,]\p{Nd}{1,15}){0,5})(?:am|pm|a\.m|p\.m|km|kg|mg|cm|mm|ft|lbs?|hz|khz|mhz|ghz|kb|mb|gb|tb|mph|kph|km²|m²|bn|mn|tn|k|m|b)(?![\p{L}\p{M}\p{N}_])/iuy
const EMOTICON = /(?:>?[:;=][-'^o]?[()DPpOo\]/\\|*]+|<3+|\^_+\^|[xX]D)(?![\p{L}\p{N}])/uy
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|(?![©®™\p{Nd}#*])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*)/uy
const TAG = /[#@](?=[\p{L}_])[\p{L}\p{M}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/uy
/** Forms that begin with an apostrophe. */
const ELISION = new RegExp(
  `${APOSTROPHE}(?:em|til|till|cause|tis|twas|bout|round|n|\\p{Nd}0${APOSTROPHE}?s|\\p{Nd}{2}(?!\\p{Nd}))(?![\\p{L}\\p{M}\\p{N}])`,
  'iuy',
)
const CLITIC = new RegExp(`${APOSTROPHE}(?:s|m|d|ll|re|ve)(?![\\p{L}\\p{M}\\p{N}])`, 'iuy')
/** Runs of one mark are one token: "...", "--", "!?!", "****", "``". */
const RUN = /[.…]{2,}|[!?‼⁇⁈⁉]+|([-–—=*_~#+<>])\1+|''|``|US\$|[\p{L}]{1,3}\$/uy
const ANY = /[\s\S](?:\p{M}|[\u200C\u2060]|\u200D|\uFE0F)*/uy

/** Prefixes that English treebanks keep with their word ("non-European", "e-mail"); other hyphens stand apart. */
const PREFIXES = new Set(
  'non e re anti co pre mid pro cross post semi sub multi ex counter mini micro macro inter intra un super socio psycho ultra bi tri de trans'.split(
    ' ',
  ),
)
const SLASHED = /(?:w\/o|n\/a|c\/o|s\/he|l\/c|a\/c|b\/c|w\/)(?![\p{L}\p{N}/])/iuy

/**
 * The tokens of `text` between `start` and `end`, as English UD treebanks (EWT, GUM) cut them: punctuation
 * and most hyphens apart, clitics apart, abbreviations with their period, addresses whole. Tokens are in
 * order, do not overlap, and hold every character that is no white space. Linear in the length.
 */
export function splitTokens(text: string, start = 0, end = text.length): Range[] {
  const tokens: Range[] = []
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    let stop = at + 1
    while (stop < end && !isSpace(text.charCodeAt(stop))) stop++
    splitChunk(text, at, stop, end, tokens)
    at = stop
  }
  return tokens
}

/** Splits a run without white space `[at, stop)`; looks ahead no further than `end`. */
function splitChunk(text: string, from: number, stop: number, end: number, tokens: Range[]): void {
  const addresses = findAddresses(text, from, stop)
  let next = 0
  let at = from
  while (at < stop) {
    const address = addresses[next]
    if (address && at >= address.start) {
      tokens.push(address)
      at = address.end
      next++
      continue
    }
    const limit = address?.start ?? stop
    const to = Math.min(limit, endOfToken(text, at, from, limit, end))
    const cuts = splitWord(text.slice(at, Math.min(to, at + 61)))
    let begin = at
    for (const cut of cuts) {
      tokens.push({ start: begin, end: at + cut })
      begin = at + cut
    }
    tokens.push({ start: begin, end: to })
    at = to
  }
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function endOfToken(text: string, at: number, from: number, stop: number, end: number): number {
  const first = at === from
  for (const pattern of first ? AT_START : INSIDE) {
    const to = match(pattern, text, at)
    if (to > at && to <= stop) return to
  }
  const clitic = match(CLITIC, text, at)
  if (clitic > at) return clitic
  MEASURE.lastIndex = at
  const measure = MEASURE.exec(text)
  if (measure?.[1] && isMeasure(text, at, measure[0], measure[1])) return at + measure[1].length
  let to = match(NUMBER, text, at)
  if (to > at) return to
  to = match(WORD, text, at)
  if (to > at) return endOfWord(text, at, Math.min(to, stop), stop, end)
  to = match(RUN, text, at)
  if (to > at) return to
  return Math.max(at + 1, match(ANY, text, at))
}

const AT_START = [DECADE, EMOTICON, FRACTION, TAG, ELISION, EMOJI, DIGIT_GROUPS, SLASHED]
const INSIDE = [EMOTICON, EMOJI, TAG, DIGIT_GROUPS, ELISION]

/** "10 am", "5 km" written together; one-letter units only after a currency sign ("$5m"). */
function isMeasure(text: string, at: number, all: string, number: string): boolean {
  return all.length - number.length > 1 || /k$/.test(all) || /[$€£¥]/.test(text[at - 1] ?? '')
}

/** Where a word that runs over `[at, to)` really ends: before a glued sentence, after an abbreviation's period. */
function endOfWord(text: string, at: number, to: number, stop: number, end: number): number {
  let word = text.slice(at, Math.min(to, at + 40))
  const acronym = /^((?:\p{L}\.){2,})(\p{Lu}\p{Ll}+)$/u.exec(word)
  if (acronym?.[1] && SENTENCE_STARTERS.has(acronym[2]?.toLowerCase() ?? '')) return at + acronym[1].length
  const glued = /^(\p{L}{2,}|\p{Nd}{2,})\.(\p{Lu}\p{Ll}+)$/u.exec(word)
  if (glued?.[1] && glued[2] && (startsLower(glued[1]) || SENTENCE_STARTERS.has(glued[2].toLowerCase()))) {
    if (!TITLES.has(glued[1].toLowerCase())) return at + glued[1].length
    return at + glued[1].length + 1
  }
  if (text[to] === '-' && PREFIXES.has(word.toLowerCase()) && !/^\p{Lu}{2}/u.test(word)) {
    const rest = match(WORD, text, to + 1)
    if (rest > to && rest <= stop) {
      to = rest
      word = text.slice(at, Math.min(to, at + 40))
    }
  }
  // "son-in-law" is one noun; the law has no part in it.
  const inLaw = /^-in-laws?(?![\p{L}-])/u.exec(text.slice(to, Math.min(end, to + 10)))
  if (inLaw) return to + inLaw[0].length
  if (text[to] === '!' && MARKED_NAMES.has(`${word.toLowerCase()}!`)) return to + 1
  if (text[to] === '.' && to < stop && text[to + 1] !== '.' && isAbbreviation(word, text, to + 1, end))
    return to + 1
  return to
}

/** Whether `word` with the period before `after` is one token. */
function isAbbreviation(word: string, text: string, after: number, end: number): boolean {
  if (word.length > 12) return false
  const lower = word.toLowerCase()
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  if (/^\p{Lu}$/u.test(word)) return isInitial(word, text, after, end)
  const capital = startsUpper(word)
  if (BEFORE_NUMBER.has(lower) && /^[\s\u00a0]*[#\p{Nd}]/u.test(text.slice(after, Math.min(end, after + 4))))
    return true
  if (CAPITALISED_ONLY.has(lower) && !capital) return false
  return TITLES.has(lower) || ENDING.has(lower)
}

/** "J." before a name or another initial, not "Plan B." before a new sentence. */
function isInitial(letter: string, text: string, after: number, end: number): boolean {
  const next = /^[\s\u00a0]*([\p{L}\p{M}'’]+|[,;])(\.?)/u.exec(text.slice(after, Math.min(end, after + 40)))
  if (!next?.[1]) return false
  const [, word, period] = next
  if (word === ',' || word === ';') return letter !== 'I'
  if (period && word.length === 1) return true
  return startsUpper(word) && !SENTENCE_STARTERS.has(word.toLowerCase())
}
