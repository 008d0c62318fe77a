/** What is compared of a word, gold or built. `head` is 1-based within the sentence, 0 for the root. */
export interface ScoredWord {
  /** Offsets that both sides share: characters without white space, or word numbers for gold tokens. */
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
}

export interface ParseFigures {
  readonly sentences: number
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly lemma: number
  readonly uas: number
  readonly las: number
  readonly clas: number
}

/** Relations of function words and punctuation, which CLAS leaves out (Nivre & Fang, 2017). */
const FUNCTIONAL = new Set(['aux', 'case', 'cc', 'clf', 'cop', 'det', 'mark', 'punct'])

interface Placed extends ScoredWord {
  readonly key: string
  readonly headKey: string
}

/**
 * F1 scores in per cent by the definitions of the CoNLL 2018 shared task (Zeman et al., 2018): words pair where their
 * characters are the same; the universal part of a relation counts.
 */
export function scoreParse(
  gold: readonly (readonly ScoredWord[])[],
  built: readonly (readonly ScoredWord[])[],
): ParseFigures {
  const goldWords = gold.flatMap(place)
  const builtWords = built.flatMap(place)
  const byKey = new Map(goldWords.map((word) => [word.key, word]))
  const pairs = builtWords.flatMap((word) => {
    const other = byKey.get(word.key)
    return other ? [{ word, other }] : []
  })
  const f1 = (hits: number, a = goldWords.length, b = builtWords.length) => (200 * hits) / Math.max(1, a + b)
  const count = (right: (word: Placed, other: Placed) => boolean) =>
    f1(pairs.filter(({ word, other }) => right(word, other)).length)
  const attached = (word: Placed, other: Placed) => word.headKey === other.headKey
  const labelled = (word: Placed, other: Placed) => attached(word, other) && base(word) === base(other)
  const content = (word: ScoredWord) => !FUNCTIONAL.has(base(word))
  const ends = new Set(gold.map(span))
  return {
    sentences: f1(built.filter((s) => ends.has(span(s))).length, gold.length, built.length),
    words: f1(pairs.length),
    upos: count((word, other) => word.upos === other.upos),
    xpos: count((word, other) => word.xpos === other.xpos),
    lemma: count((word, other) => other.lemma === '_' || word.lemma === other.lemma),
    uas: count(attached),
    las: count(labelled),
    clas: f1(
      pairs.filter(({ word, other }) => content(other) && labelled(word, other)).length,
      goldWords.filter(content).length,
      builtWords.filter(content).length,
    ),
  }
}

const base = (word: ScoredWord) => word.deprel.split(':')[0] ?? ''
const span = (sentence: readonly ScoredWord[]) => `${sentence[0]?.start}-${sentence.at(-1)?.end}`

function place(sentence: readonly ScoredWord[]): Placed[] {
  const key = (word: ScoredWord | undefined) => (word ? `${word.start}-${word.end}` : 'root')
  return sentence.map((word) => ({ ...word, key: key(word), headKey: key(sentence[word.head - 1]) }))
}
