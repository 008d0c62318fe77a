/** A sentence as tokens `[first, last]`, both included, of its block. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

/** The most tokens a sentence may have. */
export const LONGEST_SENTENCE = 500

/**
 * A sentence in pieces of at most {@link LONGEST_SENTENCE} tokens, so that stages that are not linear in the
 * sentence stay linear in the text. It is cut after the last semicolon, else after the last comma, of a piece's second half.
 */
export function limitSentence({ first, last }: TokenSpan, word: (i: number) => string): TokenSpan[] {
  const pieces: TokenSpan[] = []
  let from = first
  while (last - from >= LONGEST_SENTENCE) {
    const to = lastOf(';', from, word) ?? lastOf(',', from, word) ?? from + LONGEST_SENTENCE - 1
    pieces.push({ first: from, last: to })
    from = to + 1
  }
  pieces.push({ first: from, last })
  return pieces
}

function lastOf(mark: string, from: number, word: (i: number) => string): number | undefined {
  for (let i = from + LONGEST_SENTENCE - 1; i >= from + LONGEST_SENTENCE / 2; i--)
    if (word(i) === mark) return i
  return undefined
}
