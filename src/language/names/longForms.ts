import type { EntityType } from '../../model/vocabulary.ts'
import type { Word } from '../language.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { typeByForm } from './typeByForm.ts'

/** Letters that are put beside what they stand for. */
export interface LongForm {
  readonly letters: string
  /** The words of the long form, from first to last. */
  readonly first: number
  readonly last: number
  /** What its head makes of it; undefined where a name's head says nothing. */
  readonly type: EntityType | undefined
}

const LETTERS = /^(?=(?:.*\p{Lu}){2})[\p{L}\d]{2,8}$/u
const OPEN = /^[([]$/
/** Words that letters may leave out. */
const SMALL = /^(?:[ivx]{2,}|of|the|and|for|in|on|to|a|an|&|[-–‑/])$/i

/**
 * The letters of a sentence with what they stand for: "interquartile range (IQR)", "ROS [reactive oxygen species]". The initials
 * of the words must be the letters (after Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions, 2003).
 */
export function longForms(words: readonly Word[]): LongForm[] {
  const found: LongForm[] = []
  for (let i = 1; i < words.length - 1; i++) {
    if (!OPEN.test(words[i]?.text ?? '')) continue
    const [before = '', inside = ''] = [words[i - 1]?.text, words[i + 1]?.text]
    const first = /^[)\],;]$/.test(words[i + 2]?.text ?? '') ? firstOf(words, i - 1, inside) : undefined
    const last = lastOf(words, i + 1, before)
    if (first !== undefined) found.push(formOf(words, inside, first, i - 1))
    else if (last !== undefined) found.push(formOf(words, before, i + 1, last))
  }
  return found
}

const lettersOf = (text: string) => (LETTERS.test(text) ? [...text.replace(/s$/, '').toLowerCase()] : [])

/** Where the words that end at `last` begin, if their initials are the letters. */
function firstOf(words: readonly Word[], last: number, letters: string): number | undefined {
  const left = lettersOf(letters)
  if (left.length < 2) return undefined
  for (let i = last; i >= 0; i--) {
    const text = words[i]?.text.toLowerCase() ?? ''
    if (text[0] === left.at(-1) && /\p{L}/u.test(text)) left.pop()
    else if (!SMALL.test(text) && !(text === ',' && isCampus(words, i))) return undefined
    if (left.length === 0) return i
  }
  return undefined
}

/** "University of California, Santa Cruz (UCSC)": a university and which of its towns. */
const isCampus = (words: readonly Word[], comma: number) =>
  words.slice(Math.max(0, comma - 4), comma).some(({ text }) => /^Universit/.test(text))

/** Where the words that begin at `first` end, if their initials are the letters. */
function lastOf(words: readonly Word[], first: number, letters: string): number | undefined {
  const left = lettersOf(letters)
  if (left.length < 2) return undefined
  for (let i = first; i < words.length; i++) {
    const text = words[i]?.text.toLowerCase() ?? ''
    if (text[0] === left[0] && /\p{L}/u.test(text)) left.shift()
    else if (!SMALL.test(text)) return undefined
    if (left.length === 0) return i
  }
  return undefined
}

function formOf(words: readonly Word[], letters: string, first: number, last: number): LongForm {
  const head = words[last]
  const lower = head?.text.toLowerCase() ?? ''
  const isName = /^\p{Lu}/u.test(head?.text ?? '')
  const noun = typeOfNoun(head?.lemma.toLowerCase() ?? '', false)
  // "two scale model": what has letters is seldom a person.
  const common = noun === undefined || noun === 'person' || noun === 'group' ? 'concept' : noun
  const type = isName ? (typeByForm(words, { first, last }) ?? noun) : (typeOfHead(lower) ?? common)
  return { letters, first, last, type }
}
