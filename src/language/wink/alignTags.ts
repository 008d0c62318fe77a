import type { Sentence } from '../../text/view.ts'
import { UPOS, type Upos, type Word } from '../language.ts'

/** One of wink's tokens. */
export interface Tagged {
  readonly value: string
  readonly tag: string
  readonly lemma: string
}

interface Placed {
  readonly start: number
  readonly end: number
  readonly upos: Upos
  readonly lemma: string
}

const TAGS: ReadonlySet<string> = new Set(UPOS)
const isUpos = (tag: string): tag is Upos => TAGS.has(tag)
/** How far ahead a token that is not at hand is looked for; wink may drop or change characters. */
const WINDOW = 48

/**
 * Puts the tags of wink's tokens on ours, by character offsets: wink cuts words elsewhere and may normalise
 * what it returns, so its tokens are found again in the text. Each of our tokens has one word.
 */
export function alignTags(text: string, sentence: Sentence, tagged: readonly Tagged[]): Word[] {
  const placed = place(text, sentence, tagged)
  let next = 0
  return sentence.tokens.map(({ start, end }) => {
    while ((placed[next]?.end ?? Infinity) <= start) next++
    const over: Placed[] = []
    for (let i = next; (placed[i]?.start ?? Infinity) < end; i++) {
      const token = placed[i]
      if (token) over.push(token)
    }
    const word = text.slice(start, end)
    return { start, end, text: word, ...merge(word, over) }
  })
}

function place(text: string, { start, end }: Sentence, tagged: readonly Tagged[]): Placed[] {
  const placed: Placed[] = []
  let at = start
  for (const { value, tag, lemma } of tagged) {
    while (at < end && /\s/.test(text[at] ?? '')) at++
    const length = value.length
    if (length === 0 || value.trim() === '') continue
    let from = at
    if (!sameLetters(text.slice(from, from + length), value)) {
      const ahead = text.slice(at, Math.min(end, at + WINDOW + length)).indexOf(value)
      if (ahead < 0) continue
      from = at + ahead
    }
    at = from + length
    placed.push({ start: from, end: at, upos: isUpos(tag) ? tag : 'X', lemma })
  }
  return placed
}

const sameLetters = (a: string, b: string) => a === b || a.toLowerCase() === b.toLowerCase()

function merge(word: string, over: readonly Placed[]): { upos: Upos; lemma: string } {
  const [first] = over
  const lower = word.toLowerCase()
  if (!first) return { upos: /[\p{L}\p{N}]/u.test(word) ? 'X' : 'PUNCT', lemma: lower }
  if (over.length === 1)
    return { upos: first.upos, lemma: first.end - first.start === word.length ? first.lemma : lower }
  // A word of ours that wink cuts up ("e-mail"): its last part that is no punctuation tells what it is.
  const head = over.findLast(({ upos }) => upos !== 'PUNCT') ?? first
  return { upos: first.upos === 'PROPN' ? 'PROPN' : head.upos, lemma: lower }
}
