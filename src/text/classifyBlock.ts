import { isByline, isDateStamp, isHeadingLike, LIST_MARK } from './lineSigns.ts'
import type { BlockKind } from './view.ts'

/** What a block of plain text is, by its words and the number of its lines. */
export function classifyBlock(text: string, lines: number): BlockKind {
  if (lines === 1 && isDateStamp(text)) return 'dateline'
  if (lines === 1 && isByline(text)) return 'byline'
  if (LIST_MARK.test(text)) return 'item'
  return lines <= 2 && isHeadingLike(text) ? 'heading' : 'paragraph'
}
