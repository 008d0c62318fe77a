import type { Word } from '../language/language.ts'
import type { Range } from '../model/span.ts'

/** A word of a tree as it is printed: how deep it hangs, and which part of the statement it is in. */
export interface TreeLine {
  readonly depth: number
  readonly text: string
  readonly upos: string
  readonly deprel: string
  readonly part?: 'subject' | 'predicate' | 'object'
}

/** Words of grammar that are shown with the word they hang on. */
const SMALL = /^(?:case|mark|cop|aux|det|cc|compound|advmod|appos)/

/**
 * The part of a sentence's tree that a statement stands on: its words, the words that join them, and the small
 * words of all these, depth first in the order of the text. Empty where the statement is not in the sentence.
 */
export function treeOf(
  words: readonly Word[],
  parts: Readonly<Record<'subject' | 'predicate' | 'object', Range>>,
): TreeLine[] {
  const partOf = (word: Word) =>
    (['predicate', 'subject', 'object'] as const).find(
      (part) => parts[part].start <= word.start && word.end <= parts[part].end,
    )
  const stated = words.flatMap((word, i) => (partOf(word) ? [i] : []))
  const top = commonAncestor(words, stated)
  if (top === undefined) return []
  const kept = new Set([top])
  for (const i of stated) for (let at = i; at !== top && at >= 0; at = words[at]?.head ?? -1) kept.add(at)
  for (const [i, { head, deprel }] of words.entries())
    if (stated.includes(head) && SMALL.test(deprel)) kept.add(i)
  const lines: TreeLine[] = []
  const print = (i: number, depth: number) => {
    const word = words[i]
    if (!word) return
    const part = partOf(word)
    lines.push({ depth, text: word.text, upos: word.upos, deprel: word.deprel, ...(part && { part }) })
    const children = [...kept].filter((child) => words[child]?.head === i).sort((a, b) => a - b)
    for (const child of children) print(child, depth + 1)
  }
  print(top, 0)
  return lines
}

/** The lowest word that all of these hang on or are. */
function commonAncestor(words: readonly Word[], some: readonly number[]): number | undefined {
  const pathOf = (from: number) => {
    const path: number[] = []
    for (let at = from; at >= 0 && path.length <= words.length; at = words[at]?.head ?? -1) path.push(at)
    return path
  }
  const [first, ...rest] = some.map(pathOf)
  return first?.find((word) => rest.every((path) => path.includes(word)))
}
