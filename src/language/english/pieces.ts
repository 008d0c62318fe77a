import type { ParsedSentence, PlainToken } from './records.ts'

/** The longest stretch parsed as a whole: attention and arcs cost the square of it. */
const LONGEST = 160
const BREAK = /^[.;:!?,–—]+$/

/** Cuts a sentence of more than `LONGEST` tokens, after a sign where there is one in its second half. */
export function splitLong(tokens: readonly PlainToken[]): (readonly PlainToken[])[] {
  if (tokens.length === 0) return []
  const pieces: (readonly PlainToken[])[] = []
  let from = 0
  while (tokens.length - from > LONGEST) {
    let cut = from + LONGEST
    for (let i = cut - 1; i > from + LONGEST / 2; i--) {
      if (BREAK.test(tokens[i]?.form ?? '')) {
        cut = i + 1
        break
      }
    }
    pieces.push(tokens.slice(from, cut))
    from = cut
  }
  pieces.push(tokens.slice(from))
  return pieces
}

/** One sentence again: the roots of later pieces hang on the first one's by `parataxis`. */
export function joinPieces(pieces: readonly ParsedSentence[]): ParsedSentence {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const root = (only?.tokens.findIndex((token) => token.head === 0) ?? 0) + 1
  let offset = 0
  const joined = pieces.map((piece, k) => {
    const by = offset
    offset += piece.tokens.length
    return {
      tokens: piece.tokens.map((token) =>
        token.head > 0
          ? { ...token, head: token.head + by }
          : k === 0
            ? token
            : { ...token, head: root, deprel: 'parataxis' },
      ),
      names: piece.names.map((n) => ({
        ...n,
        head: n.head + by,
        startToken: n.startToken + by,
        endToken: n.endToken + by,
        coreStart: n.coreStart + by,
        coreEnd: n.coreEnd + by,
      })),
      mentions: piece.mentions.map((m) => ({
        ...m,
        head: m.head + by,
        first: m.first + by,
        last: m.last + by,
        coreFirst: m.coreFirst + by,
        coreLast: m.coreLast + by,
      })),
    }
  })
  return {
    tokens: joined.flatMap((piece) => piece.tokens),
    names: joined.flatMap((piece) => piece.names),
    mentions: joined.flatMap((piece) => piece.mentions),
  }
}
