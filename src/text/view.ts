import type { Range } from '../model/span.ts'

/**
 * How a text is read, as ranges over the untouched text (UTF-16 offsets). Nothing here edits:
 * a heading glued to a sentence is two blocks, a line broken inside a sentence is one sentence.
 */
export interface TextView {
  readonly blocks: readonly Block[]
}

export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'byline', 'dateline'] as const
/** What a block is: `byline` names the author, `dateline` gives place or day of writing. */
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A run of text that stands for itself; blocks are in order and do not overlap. */
export interface Block extends Range {
  readonly kind: BlockKind
  readonly sentences: readonly Sentence[]
}

/** A sentence, without the white space around it; it never leaves its block. */
export interface Sentence extends Range {
  readonly tokens: readonly Range[]
}
