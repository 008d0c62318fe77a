import { relationOf, type Tree } from '../tree/tree.ts'
import type { Profile } from './profile.ts'

const CLAUSAL = /^(?:root|ccomp|xcomp|csubj|advcl|acl|parataxis)$/

/** The nearest word at or above each word that heads a clause. Heads come before what depends on them in `order`. */
export function clauseHeads(tree: Tree, profiles: readonly Profile[], order: readonly number[]): number[] {
  const heads = tree.words.map((_, i) => i)
  for (const i of order) {
    const word = tree.words[i]
    if (!word || word.head < 0) continue
    const own =
      CLAUSAL.test(relationOf(word)) ||
      (profiles[i]?.copula ?? -1) >= 0 ||
      (word.upos === 'VERB' && (relationOf(word) === 'conj' || (profiles[i]?.subject ?? -1) >= 0))
    if (!own) heads[i] = heads[word.head] ?? word.head
  }
  return heads
}

/** Words from the root down, each after its head. */
export function fromTheRoot({ root, children }: Tree): number[] {
  const order = root < 0 ? [] : [root]
  for (let k = 0; k < order.length; k++) for (const child of children[order[k] ?? -1] ?? []) order.push(child)
  return order
}
