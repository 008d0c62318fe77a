import type { Word } from '../../../language/language.ts'

/** A sentence's dependency tree with the ways through it that rules need. Places are indices of words. */
export interface Tree {
  readonly words: readonly Word[]
  /** Index of the root; -1 of a sentence without words. */
  readonly root: number
  /** The words that depend on each word, in the order of the text. */
  readonly children: readonly (readonly number[])[]
  /** The leftmost and rightmost word of each subtree. A tree that is not projective leaves words of others between. */
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** Indexes the tree of `words`: one root, no cycle. Linear in the number of words, without recursion. */
export function createTree(words: readonly Word[]): Tree {
  const children: number[][] = words.map(() => [])
  let root = -1
  words.forEach(({ head }, i) => {
    if (head < 0) root = i
    else children[head]?.push(i)
  })
  const first = words.map((_, i) => i)
  const last = words.map((_, i) => i)
  // Heads before what depends on them; backwards, each subtree is finished before its head takes its edges.
  const order = root < 0 ? [] : [root]
  for (let k = 0; k < order.length; k++) order.push(...(children[order[k] ?? -1] ?? []))
  for (const i of order.reverse()) {
    const head = words[i]?.head ?? -1
    if (head < 0) continue
    first[head] = Math.min(first[head] ?? i, first[i] ?? i)
    last[head] = Math.max(last[head] ?? i, last[i] ?? i)
  }
  return { words, root, children, first, last }
}

/** Whether word `i` is `below` or governs it, directly or through others. */
export function isAbove(words: readonly Word[], i: number, below: number): boolean {
  let at = below
  for (let steps = 0; steps < words.length && at >= 0; steps++) {
    if (at === i) return true
    at = words[at]?.head ?? -1
  }
  return false
}

/** The word that a name's further words hang on: itself where word `i` is none of them. */
export function outOfFlat(words: readonly Word[], i: number): number {
  let at = i
  while (words[at]?.deprel === 'flat') at = words[at]?.head ?? -1
  return at
}

/** Whether the heads make one tree: one root, from which every word is reached. Linear. */
export function isTree(words: readonly Word[]): boolean {
  /** What is known of each word: 0 nothing, 1 on the way that is being walked, 2 that it leads to the root. */
  const known = new Uint8Array(words.length)
  let roots = 0
  for (const [start, { head }] of words.entries()) {
    if (head < 0) roots++
    const way: number[] = []
    let at = start
    for (; at >= 0 && known[at] === 0; at = words[at]?.head ?? -1) {
      known[at] = 1
      way.push(at)
    }
    if (known[at] === 1) return false
    for (const word of way) known[word] = 2
  }
  return roots === Math.min(1, words.length)
}

/** The first word from `from` on and before `to` that hangs on word `i` by a relation of such a name; -1 where there is none. */
export const childOf = (
  words: readonly Word[],
  i: number,
  deprel: RegExp,
  from = 0,
  to = words.length,
): number =>
  words.findIndex((word, at) => at >= from && at < to && word.head === i && deprel.test(word.deprel))

/** Whether a word hangs on word `i` by a relation of such a name. */
export const hasChild = (words: readonly Word[], i: number, deprel: RegExp): boolean =>
  childOf(words, i, deprel) >= 0

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export const relationOf = (word: Word): string => word.deprel.split(':', 1)[0] ?? ''

/** What depends on word `i` by one of `relations`; `obl` takes `obl:tmod` too, `obl:agent` only itself. */
export function dependents(tree: Tree, i: number, ...relations: readonly string[]): number[] {
  return (tree.children[i] ?? []).filter((child) => {
    const word = tree.words[child]
    return word && (relations.includes(word.deprel) || relations.includes(relationOf(word)))
  })
}
