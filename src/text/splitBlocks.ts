import { isByline, isDateStamp, isFinished, isHeadingLike, LIST_MARK, startsSmall } from './lineSigns.ts'
import { estimateWidth, isForced } from './lineWidth.ts'
import type { Line } from './reading.ts'
import { SENTENCE_STARTERS, UNFINISHED_ENDINGS } from './wordLists.ts'

/**
 * Groups lines into blocks. A blank line always parts two blocks. Between two lines that follow each other
 * the break may be a new block (one paragraph per line, a heading without a period, a list item) or only a
 * line wrapped by a program or broken by accident; what stands on both sides of the break decides.
 */
export function splitBlocks(lines: readonly Line[]): (readonly Line[])[] {
  const width = estimateWidth(lines)
  const blocks: Line[][] = []
  let current: Line[] = []
  for (const line of lines) {
    const previous = current.at(-1)
    if (previous && (line.text === '' || beginsBlock(current, previous, line, width))) {
      blocks.push(current)
      current = []
    }
    if (line.text !== '') current.push(line)
  }
  if (current.length > 0) blocks.push(current)
  return blocks
}

/** Whether `next` begins a block of its own after the lines of `block`, the last of which is `previous`. */
function beginsBlock(block: readonly Line[], previous: Line, next: Line, width: number | undefined): boolean {
  if (next.begins !== undefined) return next.begins
  const before = previous.text
  const after = next.text
  const alone = block.length === 1
  if (alone && (isDateStamp(before) || isByline(before))) return true
  if (isDateStamp(after)) return true
  const forced = width !== undefined && isForced(before, after, width)
  const mark = LIST_MARK.exec(after)
  if (mark && !isStray(mark[0], block, before, after, forced)) return true
  if (isFinished(before)) return !forced && !startsSmall(after) && !endsInTitle(before)
  if (alone && isSalutation(before)) return true
  if (mustGoOn(before, after)) return false
  if (isByline(after) || /:$/.test(before)) return !forced
  if (startsSmall(after)) return false
  if (width !== undefined) return !forced
  if (alone && isHeadingLike(before)) return true
  // A long line without an end, or the rest of a broken one: only a sure beginning parts it from the next.
  return SENTENCE_STARTERS.has(/^["“‘'(]*([\p{L}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '')
}

/** Whether a dash or number at the start of a line belongs to the sentence that the line before left open. */
function isStray(
  mark: string,
  block: readonly Line[],
  before: string,
  after: string,
  forced: boolean,
): boolean {
  const first = block[0]?.text ?? ''
  if (isFinished(before) || /:$/.test(before) || LIST_MARK.test(first)) return false
  if (/^[-–—]/.test(mark)) return startsSmall(after.slice(mark.length)) || forced
  return /^\d/.test(mark) && (forced || mustGoOn(before, after))
}

/** Whether the line cannot be the end of anything: a comma, a function word, an open bracket or quote. */
function mustGoOn(before: string, after: string): boolean {
  if (/[,;\-–—([“‘/&]$/.test(before)) return true
  const last = /([\p{L}'’]+)$/u.exec(before.slice(-20))?.[1]
  if (last && UNFINISHED_ENDINGS.has(last) && !/^\p{Lu}/u.test(last)) return true
  return leavesOpen(before, after, '“', '”') || leavesOpen(before, after, '(', ')')
}

/** Whether a bracket or quote opened on the line is closed on the next one before another is opened. */
function leavesOpen(before: string, after: string, open: string, close: string): boolean {
  if (before.lastIndexOf(open) <= before.lastIndexOf(close)) return false
  const closed = after.indexOf(close)
  const opened = after.indexOf(open)
  return closed >= 0 && (opened < 0 || closed < opened)
}

const endsInTitle = (line: string) =>
  /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Maj|Adm|Rev|St)\.$/.test(line)

const isSalutation = (line: string) =>
  /^(?:Dear|Hi|Hello|Hey|To)\s.{1,40},$|^[\p{L} ]{1,30}(?:regards|sincerely|truly|wishes),$/iu.test(line)
