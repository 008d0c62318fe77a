import type { Word } from '../../../language/language.ts'
import { isAbove } from './tree.ts'

/** What a word hangs on, and as what: of either alone, the other stays. */
export type Edge = Partial<Pick<Word, 'head' | 'deprel'>>

/** So many words further up is looked for what a word belongs to. */
export const STEPS = 4

/** Hangs word `i` elsewhere, unless that would close a circle or make a second root. */
export function hang(words: Word[], i: number, edge: Edge | undefined): void {
  const word = words[i]
  if (!word || !edge) return
  const fits = edge.head === undefined || (edge.head >= 0 && !isAbove(words, i, edge.head))
  if (fits) words[i] = { ...word, ...edge }
}
