import type { English } from '../../../src/language/english/createEnglish.ts'
import { findMoreNames } from '../../../src/language/english/findMoreNames.ts'
import type { ParsedSentence } from '../../../src/language/english/records.ts'
import { viewText } from '../../../src/text/viewText.ts'
import { goldNames } from './goldNames.ts'
import { bare, goldWords } from './goldWords.ts'
import { readTreebank, type TreebankSentence } from './readTreebank.ts'
import { type NameFigures, scoreNames } from './scoreNames.ts'
import { type ParseFigures, type ScoredWord, scoreParse } from './scoreParse.ts'

export interface TreebankFigures {
  readonly gold: ParseFigures
  readonly raw: ParseFigures
  readonly names: NameFigures
}

/** Scores the engine on a treebank (CoNLL-U): with its own tokens and sentences, from its raw text, and its names. */
export function evaluateEnglish(english: English, conllu: string): TreebankFigures {
  const sentences = readTreebank(conllu)
  const parsed = english.parse(
    sentences.map(({ words }) => words.map(({ form }) => ({ form, start: 0, end: form.length }))),
  )
  const numbered = (all: readonly { words: readonly object[] }[]) => {
    let at = 0
    return all.map(({ words }) => words.map(() => ({ start: at, end: ++at })))
  }
  const places = numbered(sentences)
  const gold = sentences.map(({ words }, s) => words.map((word, i) => ({ ...word, ...place(places, s, i) })))
  const built = parsed.map(({ tokens }, s) =>
    tokens.map((token, i) => ({ ...token, ...place(places, s, i) })),
  )
  return {
    gold: scoreParse(gold, built),
    raw: scoreParse(goldWords(sentences), parseRaw(english, sentences)),
    names: scoreNames(
      sentences.map(goldNames),
      named(sentences, parsed).map(({ names }) =>
        names.map((n) => ({ first: n.startToken, last: n.endToken, type: n.type })),
      ),
    ),
  }
}

/** Names are read document by document. */
function named(sentences: readonly TreebankSentence[], parsed: readonly ParsedSentence[]): ParsedSentence[] {
  const starts = sentences.flatMap(({ opens }, i) => (i === 0 || opens === 'document' ? [i] : []))
  return starts.flatMap((from, k) => findMoreNames(parsed.slice(from, starts[k + 1])))
}

const place = (places: readonly (readonly { start: number; end: number }[])[], s: number, i: number) =>
  places[s]?.[i] ?? { start: -1, end: -1 }

/** The paragraphs' texts, read and parsed; offsets count characters that are no white space. */
function parseRaw(english: English, sentences: readonly TreebankSentence[]): ScoredWord[][] {
  const paragraphs: string[] = []
  for (const { opens, text, words } of sentences) {
    const glued = /(?:^|\|)SpaceAfter=No/.test(words.at(-1)?.misc ?? '')
    const piece = text + (glued ? '' : ' ')
    if (opens !== undefined || paragraphs.length === 0) paragraphs.push(piece)
    else paragraphs.push((paragraphs.pop() ?? '') + piece)
  }
  let base = 0
  return paragraphs.flatMap((text) => {
    // Number of characters that are no white space before each offset.
    const before = new Uint32Array(text.length + 1)
    for (let i = 0; i < text.length; i++)
      before[i + 1] = (before[i] ?? 0) + (/\s/.test(text[i] ?? '') ? 0 : 1)
    const ranges = viewText(text).blocks.flatMap((block) => block.sentences.map((s) => s.tokens))
    const parsed: ParsedSentence[] = english.parse(
      ranges.map((tokens) => tokens.map(({ start, end }) => ({ form: text.slice(start, end), start, end }))),
    )
    const from = base
    base += bare(text).length
    return parsed.map(({ tokens }) =>
      tokens.map((token) => ({
        ...token,
        start: from + (before[token.start] ?? 0),
        end: from + (before[token.end] ?? 0),
      })),
    )
  })
}
