import type { Range } from '../model/span.ts'
import { startsLower, trimRange } from './characters.ts'
import { isHeadingLike } from './lineSigns.ts'
import { SENTENCE_STARTERS } from './wordLists.ts'

/** A capital right after a small letter, a digit or a closing mark, or the last capital of "KOREAWhen". */
const SEAM = /(?<=[\p{Ll}\p{Nd}?!)”’"])\p{Lu}(?=\p{Ll})|(?<=\p{Lu}{2})\p{Lu}(?=\p{Ll})/gu
const LONGEST_HEADING = 120
/** Starters that also end names ("LinkedIn", "PlugIn"): they need the word after them to agree. */
const WEAK =
  /^(?:a|i|an|in|on|at|to|up|by|as|is|it|so|no|or|of|do|for|one|two|all|out|over|under|may|can|let|such|like|more|first|now|next|still|even|just|most|many|less|only)$/
const AGREES = /^\s+(?:the|a|an|this|that|these|those|his|her|its|their|our|my|\d|\p{Lu})/u

export interface Part extends Range {
  readonly kind?: 'heading'
}

/**
 * Parts a block where web pages lose the break between a heading and the sentence under it ("Russia and
 * North KoreaWhen preparations…"). The seam is a capital inside a word; it is taken for a break when the
 * right side is a word that begins sentences (or both sides are words of the text, the whole is not) and the left side, back to
 * the last sentence's end, stands as a heading does. Names such as "YouTube" have neither.
 * @param count tells how often the whole text has a word.
 */
export function splitHeadings(text: string, count: (word: string) => number): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { index } of text.matchAll(SEAM)) {
    const start = headingStart(text, from, index)
    if (start === undefined || !isSeam(text, start, index, count)) continue
    const heading = trimRange(text, start, index)
    if (!isHeadingLike(text.slice(heading.start, heading.end).replace(/[?!]$/, ''))) continue
    const before = trimRange(text, from, start)
    if (before.start < before.end) parts.push(before)
    parts.push({ ...heading, kind: 'heading' })
    from = index
  }
  const rest = trimRange(text, from, text.length)
  if (rest.start < rest.end) parts.push(rest)
  return parts
}

/** Where the words that end at `end` begin: after the last sentence's end, or where the part begins. */
function headingStart(text: string, from: number, end: number): number | undefined {
  const floor = Math.max(from, end - LONGEST_HEADING)
  const before = text.slice(floor, end)
  let start = floor === from ? floor : undefined
  for (const { index } of before.matchAll(
    /(?<=[.!?…]["”’')\]]{0,2})(?:\s+|(?=\p{Lu}))(?=["“(]?[\p{Lu}\d])/gu,
  )) {
    if (index > 0) start = floor + index
  }
  return start
}

function isSeam(text: string, start: number, at: number, count: (word: string) => number): boolean {
  const left = /[\p{L}\p{M}\p{Nd}'’]*["”’?!)]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const right = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + 40))?.[0] ?? ''
  const after = text.slice(at + right.length, at + right.length + 12)
  if (!/[\p{L}\p{Nd}?!)]/u.test(left) || isInAddress(text, at) || count(left + right) > 1) return false
  if (!/^[\s,’']+\S/.test(after)) return false
  const lower = right.toLowerCase()
  if (SENTENCE_STARTERS.has(lower)) return WEAK.test(lower) ? AGREES.test(after) : true
  // Names join two capitalised words ("DeepMind"); here a common noun has run into the next sentence.
  const words = text.slice(start, at).trim().split(/\s+/).length
  return words > 2 && left.length > 3 && startsLower(left) && count(left) > 0 && count(right) > 0
}

/** Whether the run without white space around `at` is a hashtag, an address, a path or an identifier. */
function isInAddress(text: string, at: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(at, at + 60))?.[0] ?? ''
  return /[#@/\\_=<>]|\.\p{L}/u.test(before) || /[@/\\_=<>(]/.test(after)
}
