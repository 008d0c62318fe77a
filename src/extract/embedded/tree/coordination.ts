import { dependents, relationOf, type Tree } from './tree.ts'

/** The word and what is coordinated with it, in the order of the text. */
export function conjunctsOf(tree: Tree, i: number): number[] {
  const all = [i]
  // A parser may hang the third conjunct on the second.
  for (let k = 0; k < all.length; k++) all.push(...dependents(tree, all[k] ?? -1, 'conj'))
  return all.length === 1 ? all : all.sort((a, b) => a - b)
}

/** The first conjunct: itself where it is not coordinated. */
export function firstConjunct({ words }: Tree, i: number): number {
  let at = i
  for (let word = words[at]; word && relationOf(word) === 'conj'; word = words[at]) at = word.head
  return at
}

/** Whether `or` joins the word to the conjunct before it. */
export function coordinator(tree: Tree, i: number): string | undefined {
  const [cc] = dependents(tree, i, 'cc')
  return cc === undefined ? undefined : tree.words[cc]?.text.toLowerCase()
}
