import type { Range } from '../model/span.ts'
import { CLOSER, TERMINATOR } from './characters.ts'
import { limitSentence, type TokenSpan } from './limitSentence.ts'
import { matchBrackets } from './matchBrackets.ts'
import { quoteRoles } from './quoteRoles.ts'
import { type Candidate, endsSentence, isAbbreviated, type Tokens } from './sentenceEnd.ts'
import { SENTENCE_STARTERS } from './wordLists.ts'

/** Brackets further apart than this, in tokens, are taken for slips and bind nothing. */
const LONGEST_BRACKET = 80
const EMOTICON = /^(?:>?[:;=][-'^o]?[()DPpOo\]/\\|*]+|<3+|\p{Extended_Pictographic}.*)$/u
const LIST_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxIVX]{1,4})$/
const CREDIT = /^(?:Image|Images|Photo|Photos|Photograph|Picture|Video|Credit|Illustration|Graphic)$/

/**
 * Groups the tokens of one block into sentences, by rules after Read et al. 2012 ("Sentence boundary
 * detection: a long solved problem?") with closed word classes. Decided here:
 * - a closing quote or bracket stays with the sentence that it ends, and a quotation may hold several sentences;
 * - a quotation and its "he said" or "Smith asked" are one sentence;
 * - a bracket inside a sentence does not end it, whatever it holds;
 * - a sentence has at most 500 tokens (see `limitSentence`).
 */
export function splitSentences(text: string, tokens: readonly Range[]): TokenSpan[] {
  const view = look(text, tokens)
  const brackets = matchBrackets(text, tokens, LONGEST_BRACKET)
  const sentences: TokenSpan[] = []
  let first = 0
  const close = (last: number) => {
    if (last >= first) for (const piece of limitSentence({ first, last }, view.word)) sentences.push(piece)
    first = last + 1
  }
  let i = labelEnd(view)
  if (i > 0) close(i - 1)
  while (i < tokens.length) {
    const closing = brackets.get(i)
    if (closing !== undefined && i > first) {
      if (isAside(view, closing)) close(closing)
      i = closing + 1
      continue
    }
    if (i > first && CREDIT.test(view.word(i)) && view.word(i + 1) === ':') close(i - 1)
    const candidate = findCandidate(view, i, first)
    if (!candidate) {
      i++
      continue
    }
    if (endsSentence(view, candidate)) close(candidate.last)
    i = candidate.last + 1
  }
  close(tokens.length - 1)
  return sentences
}

function look(text: string, tokens: readonly Range[]): Tokens {
  return {
    count: tokens.length,
    word: (i) => {
      const token = tokens[i]
      return token ? text.slice(token.start, Math.min(token.end, token.start + 40)) : ''
    },
    apart: (i) => (tokens[i - 1]?.end ?? -1) < (tokens[i]?.start ?? 0),
    quotes: quoteRoles(text, tokens),
  }
}

/** "Figure 24.7 Spacetime diagram": the label of a caption stands for itself. Returns its length in tokens. */
function labelEnd({ word }: Tokens): number {
  return /^(?:Figure|Fig\.|Table|FIGURE|TABLE)$/.test(word(0)) &&
    /^\d+(?:\.\d+)?$/.test(word(1)) &&
    /^\p{Lu}/u.test(word(2))
    ? 2
    : 0
}

/** Whether a bracket that held a whole sentence is followed by a sure beginning: "(It rained!) The match …". */
function isAside({ word, apart }: Tokens, closing: number): boolean {
  const next = word(closing + 1)
  return (
    TERMINATOR.test(word(closing - 1)) &&
    apart(closing + 1) &&
    /^\p{Lu}/u.test(next) &&
    SENTENCE_STARTERS.has(next.toLowerCase())
  )
}

/** A mark at `i` that may end the sentence that began at `first`, with all that closes after it. */
function findCandidate(tokens: Tokens, i: number, first: number): Candidate | undefined {
  const { word, apart, quotes, count } = tokens
  const mark = word(i)
  if (!isAbbreviated(mark) && !TERMINATOR.test(mark) && !(EMOTICON.test(mark) && i > first)) return undefined
  if (mark === '.' && i === first + 1 && LIST_NUMBER.test(word(first))) return undefined
  let last = i
  let closesQuote = false
  while (last + 1 < count) {
    const next = word(last + 1)
    if (quotes.get(last + 1) === 'closes') closesQuote = true
    else if (CLOSER.test(next) && !apart(last + 1)) closesQuote ||= /[”’»]/.test(next)
    else if (next === '[' && /^\d+$/.test(word(last + 2)) && word(last + 3) === ']') last += 2
    else if (isFootnote(tokens, last + 1)) closesQuote = false
    else if (!TERMINATOR.test(next) && !EMOTICON.test(next)) break
    last++
  }
  return { at: i, last, closesQuote }
}

/** "…a fee. 8 Yet some journals": the number of a note, left by a superscript. */
function isFootnote({ word }: Tokens, i: number): boolean {
  const next = word(i + 1)
  return /^\d{1,2}$/.test(word(i)) && /^\p{Lu}/u.test(next) && SENTENCE_STARTERS.has(next.toLowerCase())
}
