import type { Analysis, Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { findNounPhrases } from './nounPhrases.ts'
import type { Chunk, Mark, MarkKind, NounPhrase, Phrase, Reading } from './phrase.ts'
import { findVerbGroups } from './verbGroups.ts'

const SUBORDINATORS = wordSet(`
  if because although though while whereas unless until since after before when once as whether lest where why how
  whenever wherever provided what whatever
`)
/** Prepositions of several words. */
const MULTIWORD = new Set([
  'according to',
  'because of',
  'in front of',
  'out of',
  'instead of',
  'as well as',
  'next to',
  'such as',
  'due to',
  'ahead of',
  'on behalf of',
  'in addition to',
  'as for',
  'as of',
  'as to',
  'up to',
  'in exchange for',
  'in defiance of',
  'in support of',
  'in favor of',
  'in favour of',
  'in response to',
  'along with',
  'together with',
  'prior to',
  'in spite of',
  'away from',
  'close to',
  'outside of',
  'inside of',
  'rather than',
  'as part of',
])

/**
 * Cuts a sentence into chunks (Abney 1996, "Partial parsing via finite-state cascades"): noun phrases, verb groups
 * and the marks between them. The chunks cover all words, in order.
 */
export function readSentence(analysis: Analysis): Reading {
  const { words, names } = analysis
  const nouns = findNounPhrases(words, names)
  const owner = new Map<number, NounPhrase>()
  for (const phrase of nouns) for (let i = phrase.first; i <= phrase.last; i++) owner.set(i, phrase)
  const verbs = findVerbGroups(words, (i) => owner.has(i))
  const verbAt = new Map(verbs.map((group) => [group.first, group]))
  const chunks: Chunk[] = []
  for (let i = 0; i < words.length; ) {
    const chunk = owner.get(i) ?? verbAt.get(i) ?? readMark(words, i, (j) => owner.has(j), chunks.at(-1))
    chunks.push(chunk)
    i = chunk.last + 1
  }
  return { analysis, chunks }
}

function readMark(
  words: readonly Word[],
  i: number,
  isNoun: (index: number) => boolean,
  before: Chunk | undefined,
): Mark {
  const word = words[i]
  const text = word?.text.toLowerCase() ?? ''
  for (const length of [3, 2]) {
    const phrase = words.slice(i, i + length).map((w) => w.text.toLowerCase())
    if (
      phrase.length === length &&
      MULTIWORD.has(phrase.join(' ')) &&
      !phrase.some((_, k) => isNoun(i + k) && k < 1)
    )
      return mark(
        { first: i, last: i + length - 1 },
        phrase.join(' ') === 'as well as' ? 'conjunction' : 'preposition',
        phrase.join(' '),
      )
  }
  return mark({ first: i, last: i }, markKind(words, i, text, before), text)
}

const mark = ({ first, last }: Phrase, kind: MarkKind, text: string): Mark => ({
  kind: 'mark',
  mark: kind,
  first,
  last,
  text,
})

function markKind(words: readonly Word[], i: number, text: string, before: Chunk | undefined): MarkKind {
  const word = words[i]
  if (!word) return 'other'
  if (text === ',') return 'comma'
  if (/^(?:[:;—–]|-{1,3}|\.\.\.|…)$/.test(text)) return 'break'
  if (/^(?:[“„«]|``)$/.test(text)) return 'open-quote'
  if (/^(?:[”»]|'')$/.test(text)) return 'close-quote'
  if (text === '"') return quotesBefore(words, i) % 2 === 0 ? 'open-quote' : 'close-quote'
  if (/^(?:\(|\[|-lrb-|-lsb-)$/.test(text)) return 'open'
  if (/^(?:\)|\]|-rrb-|-rsb-)$/.test(text)) return 'close'
  if (/^['’]s?$/.test(text)) return 'possessive'
  if (/^(?:who|whom|whose|which)$/.test(text)) return 'relative'
  if (text === 'that') return before?.kind === 'np' && !before.time ? 'relative' : 'that'
  const afterNoun = before?.kind === 'np'
  if (/^(?:where|when)$/.test(text)) return afterNoun ? 'relative' : 'subordinator'
  if (/^(?:and|or|but|nor|&|yet)$/.test(text)) return 'conjunction'
  if (word.upos === 'ADP' || text === 'than')
    return SUBORDINATORS.has(text) && clauseAhead(words, i + 1) ? 'subordinator' : 'preposition'
  if (word.upos === 'SCONJ' || SUBORDINATORS.has(text)) {
    if (/^(?:since|after|before|until|as)$/.test(text) && !clauseAhead(words, i + 1)) return 'preposition'
    return 'subordinator'
  }
  if (word.upos === 'ADJ') return 'adjective'
  if (word.upos === 'ADV' || word.upos === 'INTJ' || word.upos === 'PART') return 'adverb'
  return 'other'
}

function quotesBefore(words: readonly Word[], i: number): number {
  let count = 0
  for (let j = 0; j < i; j++) if (words[j]?.text === '"') count++
  return count
}

/** Whether a finite verb comes before the next comma: then "after" begins a clause. */
function clauseAhead(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    const word = words[i]
    if (!word || /^[,;:.()"“”]$/.test(word.text)) return false
    if (word.upos === 'AUX') return true
    if (word.upos === 'VERB') return !/ing$/.test(word.text) && i > from
  }
  return false
}
