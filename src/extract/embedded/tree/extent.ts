import { relationOf, type Tree } from './tree.ts'

/** No argument is read further than so many words to the right of its head: time stays linear in any tree. */
const REACH = 80

/**
 * The last word of the stretch that begins at `from` and holds, without a gap, what hangs on word `i` by relations that
 * `keeps` accepts. Marks between such words are in, a mark at the end is not.
 */
export function lastOf(
  tree: Tree,
  i: number,
  from: number,
  keeps: (child: number, head: number, relation: string) => boolean,
): number {
  const inside = new Set<number>()
  const stack = [i]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    inside.add(at)
    for (const child of tree.children[at] ?? []) {
      const word = tree.words[child]
      if (!word || child > i + REACH) continue
      if (child <= from || keeps(child, at, relationOf(word))) stack.push(child)
    }
  }
  let last = from
  for (let j = from + 1; j < tree.words.length && j <= i + REACH; j++) {
    if (inside.has(j)) last = j
    else if (tree.words[j]?.upos !== 'PUNCT' || j > last + 2) break
  }
  // A bracket or quote that was opened inside is closed inside.
  const next = tree.words[last + 1]?.text ?? ''
  return /^[)\]”»]$/.test(next) && opens(tree, from, last, i) ? last + 1 : last
}

function opens({ words, first }: Tree, from: number, last: number, i: number): boolean {
  let open = 0
  for (let j = Math.max(0, Math.min(first[i] ?? i, from), from - REACH); j <= last; j++) {
    const text = words[j]?.text ?? ''
    if (/^[([“«]$/.test(text)) open++
    else if (/^[)\]”»]$/.test(text)) open--
  }
  return open > 0
}
