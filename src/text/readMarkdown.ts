import type { Range } from '../model/span.ts'
import { isSpace } from './characters.ts'
import { maskInline } from './maskInline.ts'
import type { Line } from './reading.ts'
import type { BlockKind } from './view.ts'

/** Whether each UTF-16 unit of a text is markup (1) or to be read (0). */
export type Mask = Uint8Array

const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})/
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/
const HEADING_TAIL = /[ \t]+#+[ \t]*$/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const QUOTE = /^(?: {0,3}>[ \t]?)+/
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/
const DEFINITION = /^ {0,3}\[([^\]^]{1,200})\]:[ \t]*\S/
const NOTE = /^ {0,3}\[\^[^\]\s]{1,64}\]:[ \t]*/
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

interface SourceLine extends Range {
  kind?: BlockKind
  begins?: boolean
}

/**
 * The lines of a Markdown text (CommonMark 0.31 with GitHub's tables, strikethrough and notes) as their readable
 * words. Marks, addresses of links, HTML tags and comments, code blocks, front matter and link definitions
 * are passed over; the words of links, images and code spans are read. Linear in the length.
 */
export function readMarkdown(text: string): Line[] {
  const mask: Mask = new Uint8Array(text.length)
  maskComments(text, mask)
  const source = sourceLines(text)
  const labels = new Set<string>()
  markBlocks(text, source, mask, labels)
  for (const { start, end } of paragraphs(text, source, mask)) maskInline(text, start, end, mask, labels)
  return source.flatMap((line) => readableLines(text, line, mask))
}

function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/\r\n|[\n\r]/g)) {
    lines.push({ start, end: index })
    start = index + mark.length
  }
  lines.push({ start, end: text.length })
  return lines
}

function maskComments(text: string, mask: Mask): void {
  let start = text.indexOf('<!--')
  while (start >= 0) {
    const end = text.indexOf('-->', start + 4)
    if (end < 0) return
    mask.fill(1, start, end + 3)
    start = text.indexOf('<!--', end + 3)
  }
}

/** Marks what begins lines, and lines that are markup as a whole. */
function markBlocks(text: string, lines: SourceLine[], mask: Mask, labels: Set<string>): void {
  let i = frontMatter(text, lines, mask)
  let fence: string | undefined
  let inTable = false
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const { start, end } = line
    const quote = QUOTE.exec(text.slice(start, end))?.[0].length ?? 0
    const content = text.slice(start + quote, end)
    mask.fill(1, start, start + quote)
    const fenced = FENCE.exec(content)?.[1]
    if (fence !== undefined) {
      mask.fill(1, start, end)
      if (fenced?.startsWith(fence) && content.trim() === fenced) fence = undefined
      continue
    }
    if (fenced) {
      fence = fenced
      mask.fill(1, start, end)
      continue
    }
    const previous = lines[i - 1]
    if (TABLE_RULE.test(content) && content.includes('|') && previous) {
      mask.fill(1, start, end)
      markRow(text, previous, mask)
      inTable = true
    } else if (inTable && content.includes('|')) markRow(text, line, mask)
    else {
      inTable = false
      markLine(text, { line, previous, from: start + quote, content }, mask, labels)
    }
  }
}

/** Masks YAML between `---` lines at the very start; returns the number of its lines. */
function frontMatter(text: string, lines: readonly SourceLine[], mask: Mask): number {
  const isRule = (line: SourceLine | undefined, marks: RegExp) =>
    line !== undefined && marks.test(text.slice(line.start, line.end))
  if (!isRule(lines[0], /^\ufeff?---[ \t]*$/) || !isRule(lines[1], /^\w[\w-]*:/)) return 0
  const last = lines.findIndex((line, i) => i > 0 && isRule(line, /^(?:---|\.\.\.)[ \t]*$/))
  const end = lines[last]?.end
  if (end === undefined) return 0
  mask.fill(1, 0, end)
  return last + 1
}

interface Marked {
  readonly line: SourceLine
  readonly previous: SourceLine | undefined
  readonly from: number
  readonly content: string
}

function markLine(
  text: string,
  { line, previous, from, content }: Marked,
  mask: Mask,
  labels: Set<string>,
): void {
  const heading = HEADING.exec(content)
  const hasTextBefore = previous !== undefined && previous.kind === undefined && isRead(text, previous, mask)
  if (heading) {
    mask.fill(1, from, from + heading[0].length)
    const tail = HEADING_TAIL.exec(content)
    if (tail) mask.fill(1, from + tail.index, line.end)
    line.kind = 'heading'
  } else if (UNDERLINE.test(content) && hasTextBefore) {
    mask.fill(1, from, line.end)
    previous.kind = 'heading'
  } else if (RULE.test(content)) mask.fill(1, from, line.end)
  else if (DEFINITION.test(content)) {
    labels.add((DEFINITION.exec(content)?.[1] ?? '').toLowerCase())
    mask.fill(1, from, line.end)
  } else {
    const mark = NOTE.exec(content) ?? ITEM.exec(content)
    if (mark) {
      mask.fill(1, from, from + mark[0].length)
      line.kind = 'item'
    } else if (previous?.kind === 'heading') line.begins = true
    else if (/^(?: {2,}|\t)/.test(content) && previous?.kind === 'item') line.begins = false
  }
  if (line.kind) line.begins = true
}

/** A row of a table: bars are masked, each cell stands for itself. */
function markRow(text: string, line: SourceLine, mask: Mask): void {
  for (let i = line.start; i < line.end; i++) if (text[i] === '|' && text[i - 1] !== '\\') mask[i] = 2
  line.kind = 'item'
  line.begins = true
}

function isRead(text: string, { start, end }: Range, mask: Mask): boolean {
  for (let i = start; i < end; i++) if (!mask[i] && !isSpace(text.charCodeAt(i))) return true
  return false
}

/** Runs of lines in which inline markup may span line breaks. */
function* paragraphs(text: string, lines: readonly SourceLine[], mask: Mask): Generator<Range> {
  let current: { start: number; end: number } | undefined
  for (const line of lines) {
    const read = isRead(text, line, mask)
    if (current && (!read || line.begins)) {
      yield current
      current = undefined
    }
    if (!read) continue
    if (current) current.end = line.end
    else current = { start: line.start, end: line.end }
  }
  if (current) yield current
}

/** A line's readable words; several lines for the cells of a table's row. */
function readableLines(text: string, line: SourceLine, mask: Mask): Line[] {
  const read: Line[] = []
  let from = line.start
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && mask[i] !== 2) continue
    const pieces = readablePieces(text, from, i, mask)
    from = i + 1
    if (pieces.length === 0) continue
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join('')
    const { kind, begins } = line
    read.push({ text: words, pieces, ...(kind && { kind }), ...(begins !== undefined && { begins }) })
  }
  return read.length > 0 ? read : [{ text: '', pieces: [] }]
}

/** The runs that are no markup in `[from, to)`, without white space at both ends. */
function readablePieces(text: string, from: number, to: number, mask: Mask): Range[] {
  let first = from
  let last = to
  const skipped = (i: number) => mask[i] !== 0 || isSpace(text.charCodeAt(i))
  while (first < last && skipped(first)) first++
  while (last > first && skipped(last - 1)) last--
  const pieces: { start: number; end: number }[] = []
  for (let i = first; i < last; i++) {
    if (mask[i]) continue
    const piece = pieces.at(-1)
    if (piece?.end === i) piece.end = i + 1
    else pieces.push({ start: i, end: i + 1 })
  }
  return pieces
}
