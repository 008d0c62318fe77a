import type { SourceDocument } from '../../model/document.ts'
import type { Range } from '../../model/span.ts'
import type { Block } from '../../text/view.ts'
import { viewText } from '../../text/viewText.ts'

const views = new WeakMap<SourceDocument, readonly Block[]>()

/** The blocks of a document, read once. */
export function blocksOf(document: SourceDocument): readonly Block[] {
  const known = views.get(document)
  if (known) return known
  const { blocks } = viewText(document.text, {
    markup: /\.(md|markdown)$/i.test(document.source) ? 'markdown' : 'plain',
  })
  views.set(document, blocks)
  return blocks
}

/** The index of the block at an offset, or of the last one before it; -1 where there is none. Binary search. */
export function blockAt(blocks: readonly Range[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
