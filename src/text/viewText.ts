import type { Range } from '../model/span.ts'
import { classifyBlock } from './classifyBlock.ts'
import { countWords } from './countWords.ts'
import { type Line, type Reading, readLines, toSource } from './reading.ts'
import { readMarkdown } from './readMarkdown.ts'
import { splitBlocks } from './splitBlocks.ts'
import { splitDateline } from './splitDateline.ts'
import { splitHeadings } from './splitHeadings.ts'
import { splitLines } from './splitLines.ts'
import { splitSentences } from './splitSentences.ts'
import { splitTokens } from './splitTokens.ts'
import type { Block, BlockKind, Sentence, TextView } from './view.ts'

export interface ViewOptions {
  /** How the text is marked up; marks of `markdown` are passed over, never read as words. */
  readonly markup?: 'plain' | 'markdown'
}

/**
 * Reads a text into blocks, sentences and tokens: ranges in UTF-16 code units over the text as it is.
 *
 * Ranges are in order, do not overlap, lie inside their parents, are never empty and have no white space at
 * their edges; every character that is neither white space nor markup is in exactly one token. Any string
 * is read, lone surrogates too. Time is linear in the length; a sentence has at most 500 tokens (longer ones are cut).
 */
export function viewText(text: string, { markup = 'plain' }: ViewOptions = {}): TextView {
  const lines = markup === 'markdown' ? readMarkdown(text) : splitLines(text)
  const words = countWords(text)
  const blocks: Block[] = []
  for (const block of splitBlocks(lines)) {
    for (const { kind, reading } of splitParts(block, words)) addBlock(blocks, kind, reading)
  }
  return { blocks }
}

interface ReadPart {
  readonly kind: BlockKind
  readonly reading: Reading & { readonly part: Range }
}

/** A block's own parts: a dateline before its first sentence, headings glued to sentences. */
function splitParts(lines: readonly Line[], count: (word: string) => number): ReadPart[] {
  const reading = readLines(lines)
  const known = lines[0]?.kind
  const whole = { start: 0, end: reading.text.length }
  const kind = known ?? classifyBlock(reading.text, lines.length)
  if (known === 'heading' || kind === 'byline' || kind === 'dateline')
    return [{ kind, reading: { ...reading, part: whole } }]
  const parts: ReadPart[] = []
  const dateline = splitDateline(reading.text)
  if (dateline > 0)
    parts.push({ kind: 'dateline', reading: { ...reading, part: { start: 0, end: dateline } } })
  for (const part of splitHeadings(reading.text.slice(dateline), count)) {
    const range = { start: dateline + part.start, end: dateline + part.end }
    const single =
      part.kind ?? (kind === 'heading' && range.end - range.start < whole.end ? 'paragraph' : kind)
    parts.push({ kind: single, reading: { ...reading, part: range } })
  }
  return parts
}

function addBlock(blocks: Block[], kind: BlockKind, reading: Reading & { readonly part: Range }): void {
  const { text, part } = reading
  const tokens = splitTokens(text, part.start, part.end)
  const sentences: Sentence[] = []
  for (const { first, last } of splitSentences(text, tokens)) {
    const ranges: Range[] = []
    for (let i = first; i <= last; i++) {
      const token = tokens[i]
      if (token) for (const range of toSource(reading, token)) ranges.push(range)
    }
    const [start] = ranges
    const end = ranges.at(-1)
    if (start && end) sentences.push({ start: start.start, end: end.end, tokens: ranges })
  }
  const [first] = sentences
  const last = sentences.at(-1)
  if (first && last) blocks.push({ kind, start: first.start, end: last.end, sentences })
}
